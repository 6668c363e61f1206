namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>Names a document, LSP 3.17 "TextDocumentIdentifier".</summary>
internal sealed record DocumentId(string Uri);

/// <summary>Names a version of a document, LSP 3.17 "VersionedTextDocumentIdentifier".</summary>
internal sealed record VersionedDocumentId(string Uri, int Version);

/// <summary>A document that a client opens, LSP 3.17 "TextDocumentItem".</summary>
internal sealed record DocumentItem(string Uri, int Version, string Text);

/// <summary>What textDocument/didOpen says.</summary>
internal sealed record DidOpenParams(DocumentItem TextDocument);

/// <summary>What textDocument/didChange says.</summary>
internal sealed record DidChangeParams(VersionedDocumentId TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>A change of a document; of all of it where there is no range, LSP 3.17 "TextDocumentContentChangeEvent".</summary>
internal sealed record ContentChange(string Text, Range? Range = null);

/// <summary>What textDocument/didSave and textDocument/didClose say.</summary>
internal sealed record DocumentParams(DocumentId TextDocument);

/// <summary>A place that a request asks about, LSP 3.17 "TextDocumentPositionParams".</summary>
internal sealed record PlaceParams(DocumentId TextDocument, Position Position);

/// <summary>A stretch that a request asks about.</summary>
internal sealed record RangeParams(DocumentId TextDocument, Range Range);
