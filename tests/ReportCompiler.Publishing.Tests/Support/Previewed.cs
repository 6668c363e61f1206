using System.Text;
using ReportCompiler.Preview;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Previews;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>A copy of the real reports, and a server that previews them.</summary>
internal sealed class Previewed : IAsyncDisposable
{
    private readonly Workshop _workshop = Workshop.RealReports();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    private Previewed()
    {
        Preview = new SitePreview(Forms.Catalog, new PreviewOptions(new ReportSource(_workshop.Folder.At("reports"), "reports", 2), null)
        {
            Formats = new FormatSet([new CsvReportFormat()], [new CsvSiteFormat()]),
        });
        Server = new PreviewServer(Preview, 0);
    }

    public SitePreview Preview { get; }

    public PreviewServer Server { get; }

    public string Reports => _workshop.Folder.At("reports");

    public static async Task<Previewed> StartAsync(string? settings = null)
    {
        var previewed = new Previewed();
        if (settings is not null)
        {
            previewed.Write("site.yaml", settings);
        }

        previewed.Update();
        await previewed.Server.StartAsync(default);
        return previewed;
    }

    /// <summary>Takes up what has changed.</summary>
    public int Update(ITemplateSource? pages = null) => Preview.Update(pages ?? Workshop.Pages, new SilentMonitor(), default);

    /// <summary>Writes a file beside the reports.</summary>
    public void Write(string path, string text) => _workshop.Folder.Write("reports/" + path, text);

    public string Read(string path) => File.ReadAllText(_workshop.Folder.At("reports/" + path));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? host = null)
    {
        var request = new HttpRequestMessage(method, new Uri(Server.Address, path));
        request.Headers.Host = host;
        return _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<string> TextAsync(string path)
    {
        using var response = await GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a request as it is written, whatever a client would make of its path, and gives what is answered.</summary>
    public async Task<string> SendRawAsync(string path)
    {
        using var client = new System.Net.Sockets.TcpClient(Server.Address.Host, Server.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Server.DisposeAsync();
        _workshop.Dispose();
    }
}
