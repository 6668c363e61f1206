using System.Text.Json;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>An editor with a copy of the real reports: a test reads like what somebody does in it.</summary>
internal sealed class Editor : IAsyncDisposable
{
    public const string Suqian2024 = "reports/suqian/2024.yaml";
    public const string Suqian2023 = "reports/suqian/2023.yaml";
    public const string AccessBoard2024 = "reports/us-access-board/2024.yaml";

    private static readonly string Reports = Path.Combine(RepositoryTree.Root, "reports");

    private readonly Dictionary<string, (int Version, string Text)> _open = new(StringComparer.Ordinal);

    private Editor(Wire wire, TemporaryFolder folder) => (Wire, Folder) = (wire, folder);

    public Wire Wire { get; }

    public TemporaryFolder Folder { get; }

    /// <summary>Starts an editor that can do everything which the server knows how to use.</summary>
    public static async Task<Editor> StartAsync(Language? language = null, string encoding = "utf-16", string? locale = null, string? address = null)
    {
        var folder = new TemporaryFolder();
        folder.Copy(Reports, "reports", "*.yaml");
        var editor = new Editor(new Wire(language: language, address: address), folder);
        await editor.Wire.AskAsync("initialize", new
        {
            processId = Environment.ProcessId,
            locale,
            rootUri = UriOf(folder.Root),
            capabilities = new
            {
                general = new { positionEncodings = new[] { encoding } },
                workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true }, workspaceEdit = new { documentChanges = true } },
                textDocument = new
                {
                    completion = new { completionItem = new { snippetSupport = true } },
                    publishDiagnostics = new { relatedInformation = true, versionSupport = true, codeDescriptionSupport = true },
                },
            },
        });
        await editor.Wire.TellAsync("initialized", new { });
        return editor;
    }

    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>The text of an open file.</summary>
    public string TextOf(string file) => _open[file].Text;

    /// <summary>Opens a file, with the text that it holds or another.</summary>
    public async Task OpenAsync(string file, string? text = null)
    {
        _open[file] = (1, text ?? File.ReadAllText(Folder.At(file)));
        await Wire.TellAsync(
            "textDocument/didOpen", new { textDocument = new { uri = Uri(file), languageId = "yaml", version = 1, text = _open[file].Text } });
    }

    /// <summary>Writes something in the place of something else that stands in a file once.</summary>
    public Task ReplaceAsync(string file, string old, string replacement)
    {
        var start = Find(file, old);
        return EditAsync(file, start, start + old.Length, replacement);
    }

    /// <summary>Writes something in the place of a stretch.</summary>
    public async Task EditAsync(string file, int start, int end, string replacement)
    {
        var (version, text) = _open[file];
        _open[file] = (version + 1, string.Concat(text.AsSpan(0, start), replacement, text.AsSpan(end)));
        await ChangeAsync(file, new { range = new { start = Place(text, start), end = Place(text, end) }, text = replacement });
    }

    /// <summary>Writes a file anew.</summary>
    public async Task RewriteAsync(string file, string text)
    {
        _open[file] = (_open[file].Version + 1, text);
        await ChangeAsync(file, new { text });
    }

    public Task CloseAsync(string file)
    {
        _open.Remove(file);
        return Wire.TellAsync("textDocument/didClose", new { textDocument = new { uri = Uri(file) } });
    }

    /// <summary>Tells the server that a file was changed by somebody else.</summary>
    public Task FileChangedAsync(string file, int type) =>
        Wire.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = Uri(file), type } } });

    /// <summary>The findings of the current version of an open file, or the last ones of another, a line each.</summary>
    public async Task<string> FindingsAsync(string file) => Transcript.Of(await DiagnosticsAsync(file));

    /// <summary>The findings of the current version of an open file as they came.</summary>
    public async Task<JsonElement> DiagnosticsAsync(string file)
    {
        var uri = Uri(file);
        var message = await Wire.Published.WaitAsync(message => message.GetProperty("uri").GetString() == uri
            && (!_open.TryGetValue(file, out var open) || (message.TryGetProperty("version", out var version) && version.GetInt32() == open.Version)));
        return message.GetProperty("diagnostics");
    }

    /// <summary>Waits until the findings of a file, open or not, are as they should be.</summary>
    public Task ExpectAsync(string file, Predicate<string> fits)
    {
        var uri = Uri(file);
        return Wire.Published.WaitForLastAsync(
            message => message.GetProperty("uri").GetString() == uri, message => fits(Transcript.Of(message.GetProperty("diagnostics"))));
    }

    /// <summary>Asks about the place of a text that stands in a file once.</summary>
    public async Task<JsonElement?> AskAtAsync(string method, string file, string text, int offset = 0) =>
        await Wire.AskAsync(method, new { textDocument = new { uri = Uri(file) }, position = Place(TextOf(file), Find(file, text) + offset) });

    public string Uri(string file) => UriOf(Folder.At(file));

    /// <summary>Where a text stands in a file.</summary>
    public int Find(string file, string text)
    {
        var start = TextOf(file).IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0 && TextOf(file).IndexOf(text, start + 1, StringComparison.Ordinal) < 0, $"'{text}' does not stand once in {file}");
        return start;
    }

    /// <summary>A place in UTF-16, as the protocol writes it.</summary>
    public static object Place(string text, int offset)
    {
        var line = text.AsSpan(0, offset).Count('\n');
        return new { line, character = offset - (text.LastIndexOf('\n', Math.Max(0, offset - 1), offset) + 1) };
    }

    public async ValueTask DisposeAsync()
    {
        await Wire.DisposeAsync();
        Folder.Dispose();
    }

    private Task ChangeAsync(string file, object change) => Wire.TellAsync(
        "textDocument/didChange",
        new { textDocument = new { uri = Uri(file), version = _open[file].Version }, contentChanges = new[] { change } });
}
