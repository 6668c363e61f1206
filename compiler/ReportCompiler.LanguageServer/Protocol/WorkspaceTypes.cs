namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>What workspace/didChangeWatchedFiles says.</summary>
internal sealed record WatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>A file that was made, changed or deleted, LSP 3.17 "FileEvent".</summary>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>What workspace/didChangeWorkspaceFolders says.</summary>
internal sealed record FoldersParams(FoldersEvent Event);

/// <summary>LSP 3.17 "WorkspaceFoldersChangeEvent".</summary>
internal sealed record FoldersEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>What client/registerCapability asks for, LSP 3.17 "RegistrationParams".</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>LSP 3.17 "Registration", of watched files only.</summary>
internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

/// <summary>LSP 3.17 "DidChangeWatchedFilesRegistrationOptions".</summary>
internal sealed record WatchOptions(IReadOnlyList<FileWatcher> Watchers);

/// <summary>LSP 3.17 "FileSystemWatcher".</summary>
internal sealed record FileWatcher(string GlobPattern);
