using ReportCompiler.LanguageServer.Connection;
using ReportCompiler.LanguageServer.Settings;

namespace ReportCompiler.LanguageServer;

/// <summary>The language server for report files: Language Server Protocol 3.17 over two streams.</summary>
public static class ReportServer
{
    /// <summary>Serves one client until it leaves.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What the client is sent; nothing else may be written there.</param>
    /// <param name="options">What the server is told.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What the process ends with: 0 where the client shut the server down and said so, else 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options, CancellationToken cancellation)
    {
        var lifecycle = new Lifecycle();
        using var endpoint = new Endpoint(input, output, lifecycle);
        using var session = new Session(endpoint, options);
        session.Register();
        endpoint.Listen();
        await Task.WhenAny(EndOf(endpoint), session.ClientLoss, Task.Delay(Timeout.Infinite, cancellation));
        return lifecycle.HasExited ? lifecycle.ExitCode : 1;
    }

    // However a stream ends, in the middle of a message or with what is none, there is nobody to tell.
    private static async Task EndOf(Endpoint endpoint)
    {
        try
        {
            await endpoint.Completion;
        }
        catch (Exception)
        {
            // The exit code says it.
        }
    }
}
