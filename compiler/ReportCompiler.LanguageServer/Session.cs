using ReportCompiler.LanguageServer.Connection;
using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Features;
using ReportCompiler.LanguageServer.Features.Forms;
using ReportCompiler.LanguageServer.Features.Forms.Renaming;
using ReportCompiler.LanguageServer.Findings;
using ReportCompiler.LanguageServer.Folders;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.LanguageServer;

/// <summary>One client: what it has open, and what it is told of.</summary>
internal sealed class Session : IDisposable
{
    private const string WatchedFiles = "workspace/didChangeWatchedFiles";
    private const string Registry = "agencies.yaml";
    private const int Deleted = 3;

    private readonly Endpoint _endpoint;
    private readonly ServerOptions _options;
    private readonly DocumentStore _documents = new();
    private readonly FolderSet _folders;
    private readonly Dictionary<ReportFolder, FindingPump> _pumps = [];
    private readonly TaskCompletionSource _clientLoss = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _end = new();
    private readonly RootSet _roots = new();
    private readonly FormMemory _forms = new();
    private TemplatePlaces? _templates;
    private ClientSettings _settings;

    /// <summary>Begins with a client.</summary>
    public Session(Endpoint endpoint, ServerOptions options)
    {
        _endpoint = endpoint;
        _options = options;
        _settings = new ClientSettings(options.Language, PositionEncoding.Utf16);
        _folders = new FolderSet(options.Reports, _documents, options.Catalog, options.Templates);
    }

    /// <summary>Is done when the process that started the server has ended.</summary>
    public Task ClientLoss => _clientLoss.Task;

    /// <summary>Has the methods of the protocol handled.</summary>
    public void Register()
    {
        _endpoint.On("initialize", LspJson.Default.InitializeParams, LspJson.Default.InitializeResult, (parameters, _) => Initialize(parameters));
        _endpoint.On("initialized", LspJson.Default.JsonElement, _ => Begin());
        _endpoint.On("textDocument/didOpen", LspJson.Default.DidOpenParams, parameters => Change(_documents.Open(parameters.TextDocument)));
        _endpoint.On(
            "textDocument/didChange", LspJson.Default.DidChangeParams,
            parameters => Change(_documents.Change(parameters.TextDocument, parameters.ContentChanges)));
        _endpoint.On("textDocument/didSave", LspJson.Default.DocumentParams, parameters => Change(_documents.Find(parameters.TextDocument.Uri)));
        _endpoint.On("textDocument/didClose", LspJson.Default.DocumentParams, parameters => Change(_documents.Close(parameters.TextDocument.Uri)));
        _endpoint.On(WatchedFiles, LspJson.Default.WatchedFilesParams, TakeFileEvents);
        _endpoint.On("workspace/didChangeWorkspaceFolders", LspJson.Default.FoldersParams, parameters => _roots.Change(parameters.Event));
        new FeatureSet(
            Find, FindForm, Rename, () => _settings,
            () => new DefinitionFeature(_templates ??= new TemplatePlaces(_settings.Encoding), _roots.Paths)).Register(_endpoint);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private InitializeResult Initialize(InitializeParams parameters)
    {
        _settings = ClientSettings.Of(parameters, _options);
        _documents.Encoding = _settings.Encoding;
        _roots.Begin(parameters);
        if (parameters.ProcessId is { } parent)
        {
            _ = WatchAsync(parent);
        }

        return new InitializeResult(Capabilities.Of(_settings), new ServerInfo("reportc", _options.Version));
    }

    private OpenFile? Find(string uri, CancellationToken cancellation)
    {
        if (_documents.Find(uri) is not { } document || _folders.Find(document.Path) is not { } folder || folder.NameOf(document.Path) is not { } name)
        {
            return null;
        }

        return new OpenFile(name, document, folder, folder.Look(cancellation));
    }

    private FormFile? FindForm(string uri) =>
        _documents.Find(uri) is { } document && document.Path.EndsWith(FolderForms.Ending, StringComparison.Ordinal) ? _forms.Read(document) : null;

    private WorkspaceEdit Rename(FormFile form, RenameParams asked, CancellationToken cancellation)
    {
        var renaming = new RenameFeature(_folders.AroundForm(form.Document.Path), path => _documents.All.GetValueOrDefault(path), _settings.Encoding);
        return renaming.Rename(form, form.Document.Map.OffsetOf(asked.Position), asked.NewName, cancellation);
    }

    private void Begin()
    {
        if (_settings.WatchesFiles)
        {
            var watch = new Registration("files", WatchedFiles, new WatchOptions([new FileWatcher("**/*.yaml")]));
            _ = _endpoint.AskAsync("client/registerCapability", new RegistrationParams([watch]), LspJson.Default.RegistrationParams);
        }

        if (_options.Reports is { } reports && Directory.Exists(reports))
        {
            PumpOf(_folders.Open(reports)).Change();
        }
    }

    private void Change(TextDocument? document)
    {
        if (document is null)
        {
            return;
        }

        // A form or extension concerns the folders of reports that it lies beside.
        var found = _folders.Find(document.Path);
        foreach (var folder in found is not null ? [found] : _folders.All.Where(folder => folder.IsForm(document.Path)).ToList())
        {
            PumpOf(folder).Change();
        }
    }

    private void TakeFileEvents(WatchedFilesParams parameters)
    {
        var paths = parameters.Changes.Select(change => FileUri.PathOf(change.Uri)).OfType<string>().ToList();
        if (paths.Exists(path => Path.GetFileName(path) == Registry))
        {
            FindFoldersAnew(parameters.Changes.Any(change => change.Type == Deleted));
        }

        foreach (var folder in _folders.All.Where(folder => paths.Exists(path => FolderSet.Concerns(folder, path))).ToList())
        {
            PumpOf(folder).Change();
        }
    }

    // Where a register comes or goes, files belong to another folder, or to none.
    private void FindFoldersAnew(bool hasGone)
    {
        foreach (var folder in hasGone ? _folders.Abandoned().ToList() : [])
        {
            if (_pumps.Remove(folder, out var pump))
            {
                pump.End();
            }
        }

        foreach (var document in _documents.All.Values)
        {
            Change(document);
        }
    }

    private FindingPump PumpOf(ReportFolder folder)
    {
        if (!_pumps.TryGetValue(folder, out var pump))
        {
            var publisher =
                new Publisher(folder, _settings, message => _endpoint.TellAsync("textDocument/publishDiagnostics", message, LspJson.Default.PublishParams));
            _pumps.Add(folder, pump = new FindingPump(folder, publisher));
            _ = RunAsync(pump);
        }

        return pump;
    }

    private async Task RunAsync(FindingPump pump)
    {
        try
        {
            await Task.Run(() => pump.RunAsync(_end.Token));
        }
        catch (Exception problem) when (problem is OperationCanceledException or ObjectDisposedException or StreamJsonRpc.ConnectionLostException)
        {
            // The client has left.
        }
    }

    private async Task WatchAsync(int parent)
    {
        try
        {
            await Task.Run(() => ParentWatch.WaitAsync(parent, _end.Token));
            _clientLoss.TrySetResult();
        }
        catch (OperationCanceledException)
        {
            // The server ended first.
        }
    }
}
