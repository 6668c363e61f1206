using System.IO.Pipelines;
using System.Text.Json;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using StreamJsonRpc;

namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>A client's end of a connection to a server in this process. What the server tells is kept by method.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly JsonRpc _rpc;

    public Wire(string? reports = null, Language? language = null, string? address = null)
    {
        var options = new ServerOptions(Forms.Catalog.MadeOf(Templates), language ?? Language.English, reports, "1.0.0") { ProjectAddress = address };
        Server = Task.Run(() => ReportServer.RunAsync(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), options, CancellationToken.None));
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(_toServer.Writer.AsStream(), _toClient.Reader.AsStream(), new SystemTextJsonFormatter()));
        On("textDocument/publishDiagnostics", Published.Add);
        On("client/registerCapability", Registered.Add);
        _rpc.StartListening();
    }

    private static IReadOnlyList<TemplateSource> Templates() =>
        [.. RepositoryTree.Files.Where(file => file.Name.EndsWith(".template.yaml", StringComparison.Ordinal) && file.IsUnder("templates"))
            .Select(file => new TemplateSource(file.RelativePath, file.Text))];

    /// <summary>What the process would end with.</summary>
    public Task<int> Server { get; }

    /// <summary>The findings that the server told of.</summary>
    public Inbox Published { get; } = new();

    /// <summary>What the server asked the client to register.</summary>
    public Inbox Registered { get; } = new();

    /// <summary>Asks for something; what is answered, as JSON.</summary>
    public Task<JsonElement?> AskAsync(string method, object? parameters = null, CancellationToken cancellation = default) =>
        _rpc.InvokeWithParameterObjectAsync<JsonElement?>(method, parameters, cancellation);

    /// <summary>The code and message of the error that a question is answered with.</summary>
    public async Task<int> RefusalOfAsync(string method, object? parameters = null)
    {
        var problem = await Assert.ThrowsAnyAsync<RemoteRpcException>(() => AskAsync(method, parameters));
        return problem switch
        {
            RemoteInvocationException refused => refused.ErrorCode,
            RemoteMethodNotFoundException => -32601,
            _ => 0,
        };
    }

    /// <summary>Tells the server something.</summary>
    public Task TellAsync(string method, object? parameters = null) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Sends bytes as they are.</summary>
    public async Task SendAsync(byte[] bytes) => await _toServer.Writer.WriteAsync(bytes);

    /// <summary>Ends what the client sends.</summary>
    public async Task HangUpAsync() => await _toServer.Writer.CompleteAsync();

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        await HangUpAsync();
        await Server.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private void On(string method, Action<JsonElement> handle)
    {
        Action<JsonElement> handler = json => handle(json.Clone());
        _rpc.AddLocalRpcMethod(handler.Method, handler.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });
    }
}
