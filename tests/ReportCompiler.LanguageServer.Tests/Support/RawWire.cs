using System.IO.Pipelines;
using System.Text;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>A connection to a server in this process on which bytes are sent as they are, by a client that takes any answer.</summary>
internal sealed class RawWire : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Task<int> _server;

    public RawWire() => _server = Task.Run(() => ReportServer.RunAsync(
        _toServer.Reader.AsStream(),
        _toClient.Writer.AsStream(),
        new ServerOptions(new FormCatalog([]), Language.English, null, "1.0.0"),
        CancellationToken.None));

    /// <summary>Sends a message with its length before it.</summary>
    public void Send(string message)
    {
        var content = Encoding.UTF8.GetBytes(message);
        _toServer.Writer.AsStream().Write([.. Encoding.UTF8.GetBytes(FormattableString.Invariant($"Content-Length: {content.Length}\r\n\r\n")), .. content]);
    }

    /// <summary>What the server sends, up to a text.</summary>
    public async Task<string> ReadToAsync(string end)
    {
        var read = new StringBuilder();
        var buffer = new byte[4096];
        var stream = _toClient.Reader.AsStream();
        while (!read.ToString().Contains(end, StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.True(count > 0, "The server ended, after: " + read);
            read.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return read.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await _server.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
