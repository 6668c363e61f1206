namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>What a client says of itself, LSP 3.17 "InitializeParams"; of its capabilities those that make a difference here.</summary>
internal sealed record InitializeParams(
    ClientCapabilities? Capabilities = null,
    int? ProcessId = null,
    string? Locale = null,
    string? RootUri = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    InitializationOptions? InitializationOptions = null);

/// <summary>The settings of this server that a client can hand over.</summary>
internal sealed record InitializationOptions(string? Language = null);

/// <summary>A folder that is open in the client, LSP 3.17 "WorkspaceFolder".</summary>
internal sealed record WorkspaceFolder(string Uri);

/// <summary>LSP 3.17 "ClientCapabilities".</summary>
internal sealed record ClientCapabilities(
    GeneralCapabilities? General = null, WorkspaceCapabilities? Workspace = null, DocumentCapabilities? TextDocument = null);

/// <summary>LSP 3.17 "ClientCapabilities.general".</summary>
internal sealed record GeneralCapabilities(IReadOnlyList<string>? PositionEncodings = null);

/// <summary>LSP 3.17 "WorkspaceClientCapabilities".</summary>
internal sealed record WorkspaceCapabilities(Registrable? DidChangeWatchedFiles = null, WorkspaceEditCapabilities? WorkspaceEdit = null);

/// <summary>A capability that a server can ask for later.</summary>
internal sealed record Registrable(bool DynamicRegistration = false);

/// <summary>LSP 3.17 "WorkspaceEditClientCapabilities".</summary>
internal sealed record WorkspaceEditCapabilities(bool DocumentChanges = false);

/// <summary>LSP 3.17 "TextDocumentClientCapabilities".</summary>
internal sealed record DocumentCapabilities(CompletionCapabilities? Completion = null, DiagnosticCapabilities? PublishDiagnostics = null);

/// <summary>LSP 3.17 "CompletionClientCapabilities".</summary>
internal sealed record CompletionCapabilities(CompletionItemCapabilities? CompletionItem = null);

/// <summary>LSP 3.17 "CompletionClientCapabilities.completionItem".</summary>
internal sealed record CompletionItemCapabilities(bool SnippetSupport = false);

/// <summary>LSP 3.17 "PublishDiagnosticsClientCapabilities".</summary>
internal sealed record DiagnosticCapabilities(bool RelatedInformation = false, bool VersionSupport = false, bool CodeDescriptionSupport = false);

/// <summary>The answer, LSP 3.17 "InitializeResult".</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>LSP 3.17 "InitializeResult.serverInfo".</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do, LSP 3.17 "ServerCapabilities".</summary>
internal sealed record ServerCapabilities(string PositionEncoding, SyncOptions TextDocumentSync)
{
    public bool HoverProvider { get; init; } = true;

    public bool DefinitionProvider { get; init; } = true;

    public bool DocumentSymbolProvider { get; init; } = true;

    public bool DocumentFormattingProvider { get; init; } = true;

    public bool FoldingRangeProvider { get; init; } = true;

    public bool RenameProvider { get; init; } = true;

    public bool InlayHintProvider { get; init; } = true;

    public ServerWorkspace Workspace { get; init; } = new(new WorkspaceFolderOptions(Supported: true, ChangeNotifications: true));

    public required CompletionOptions CompletionProvider { get; init; }

    public required CodeActionOptions CodeActionProvider { get; init; }
}

/// <summary>LSP 3.17 "TextDocumentSyncOptions"; change 2 means that only what changed is sent.</summary>
internal sealed record SyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>LSP 3.17 "CompletionOptions".</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

/// <summary>LSP 3.17 "CodeActionOptions".</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

/// <summary>LSP 3.17 "ServerCapabilities.workspace".</summary>
internal sealed record ServerWorkspace(WorkspaceFolderOptions WorkspaceFolders);

/// <summary>LSP 3.17 "WorkspaceFoldersServerCapabilities".</summary>
internal sealed record WorkspaceFolderOptions(bool Supported, bool ChangeNotifications);
