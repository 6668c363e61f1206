namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>A place in a document, LSP 3.17 "Position": line and character from 0; what a character is, was agreed on at the start.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a document, LSP 3.17 "Range"; the end is exclusive.</summary>
internal readonly record struct Range(Position Start, Position End);

/// <summary>A stretch of some document, LSP 3.17 "Location".</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>A change of a document, LSP 3.17 "TextEdit".</summary>
internal sealed record RangeEdit(Range Range, string NewText);

/// <summary>Changes of documents, LSP 3.17 "WorkspaceEdit": those of documents whose version is known.</summary>
internal sealed record WorkspaceEdit(
    IReadOnlyDictionary<string, IReadOnlyList<RangeEdit>>? Changes = null, IReadOnlyList<TextDocumentEdit>? DocumentChanges = null);

/// <summary>Changes of one version of a document, LSP 3.17 "TextDocumentEdit".</summary>
internal sealed record TextDocumentEdit(VersionedDocumentId TextDocument, IReadOnlyList<RangeEdit> Edits);

/// <summary>Text for a person, LSP 3.17 "MarkupContent".</summary>
internal sealed record MarkupContent(string Kind, string Value);
