namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>What is shown of a place, LSP 3.17 "Hover".</summary>
internal sealed record Hover(MarkupContent Contents, Range? Range = null);

/// <summary>What can be written at a place, LSP 3.17 "CompletionList".</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>One thing that can be written, LSP 3.17 "CompletionItem"; format 2 means that the text has places to fill in.</summary>
internal sealed record CompletionItem(
    string Label, int Kind, string? Detail, string SortText, string FilterText, int InsertTextFormat, RangeEdit TextEdit);

/// <summary>What textDocument/rename asks, LSP 3.17 "RenameParams".</summary>
internal sealed record RenameParams(DocumentId TextDocument, Position Position, string NewName);

/// <summary>What textDocument/codeAction asks.</summary>
internal sealed record CodeActionParams(DocumentId TextDocument, Range Range, CodeActionContext Context);

/// <summary>LSP 3.17 "CodeActionContext": the kinds that are asked for, all where none is named.</summary>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

/// <summary>A change that a client offers, LSP 3.17 "CodeAction".</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit, IReadOnlyList<Diagnostic>? Diagnostics = null, bool? IsPreferred = null);

/// <summary>A part of a document, LSP 3.17 "DocumentSymbol".</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol> Children);

/// <summary>Lines that can be folded away, LSP 3.17 "FoldingRange".</summary>
internal sealed record FoldingRange(int StartLine, int EndLine);

/// <summary>A text beside the text, LSP 3.17 "InlayHint".</summary>
internal sealed record InlayHint(Position Position, string Label, bool PaddingLeft, string? Tooltip = null);
