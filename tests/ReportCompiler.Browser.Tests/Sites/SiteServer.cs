using System.Net;
using System.Net.Sockets;

namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>Serves the files of a folder below a path, as a plain web server does: folders by their index.html, what is not there by 404.html.</summary>
internal sealed class SiteServer : IDisposable
{
    private const string Missing = "404.html";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xml"] = "application/xml",
        [".md"] = "text/markdown; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly HttpListener _listener = new();
    private readonly string _root;

    /// <summary>Begins to serve.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="path">The path that it is served below, such as <c>/reports/</c>.</param>
    public SiteServer(string root, string path)
    {
        _root = root;
        Address = new Uri($"http://127.0.0.1:{FreePort()}{path}");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = Task.Run(Serve);
    }

    /// <summary>The address of the folder.</summary>
    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                await Answer(await _listener.GetContextAsync());
            }
            catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
            {
                // The reader has left, or the server is closing.
            }
        }
    }

    private async Task Answer(HttpListenerContext exchange)
    {
        var path = Uri.UnescapeDataString(exchange.Request.Url!.AbsolutePath[Address.AbsolutePath.Length..]);
        var file = Path.Combine(_root, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        var isThere = File.Exists(file);
        if (!isThere)
        {
            file = Path.Combine(_root, Missing);
            exchange.Response.StatusCode = (int)HttpStatusCode.NotFound;
        }

        var content = File.Exists(file) ? await File.ReadAllBytesAsync(file) : [];
        exchange.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        exchange.Response.ContentLength64 = content.Length;
        await exchange.Response.OutputStream.WriteAsync(content);
        exchange.Response.Close();
    }
}
