using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReportCompiler.Preview.Editing;
using ReportCompiler.Publishing.Previews;

namespace ReportCompiler.Preview;

/// <summary>Serves a site that is being worked on, on this machine alone.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly PreviewPages _pages;
    private readonly EditRequests? _edits;
    private readonly PageReloads _reloads = new();

    /// <summary>Prepares a server.</summary>
    /// <param name="preview">The site.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    public PreviewServer(SitePreview preview, int port)
        : this(preview, port, null)
    {
    }

    /// <summary>Prepares a server from whose pages reports can be filled in.</summary>
    /// <param name="preview">The site.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="editing">What may be filled in; null for nothing.</param>
    public PreviewServer(SitePreview preview, int port, EditOptions? editing)
    {
        _edits = editing is null ? null : new EditRequests(new ReportEditor(preview, editing));
        _pages = new PreviewPages(preview, _edits is not null);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();

        // The loopback address itself: a name could be anything else.
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, port);
            options.AddServerHeader = false;
        });
        builder.Logging.ClearProviders();
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _application = builder.Build();
        _application.Run(Answer);
    }

    /// <summary>Where the site is, once the server has started.</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>Where whoever fills reports in begins: the address with the token, which browsers keep to themselves; null where nobody may.</summary>
    public Uri? EditAddress => _edits is null ? null : new Uri(Address, "#token=" + _edits.Token);

    /// <summary>Begins to serve.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public Task StartAsync(CancellationToken cancellation) => _application.StartAsync(cancellation);

    /// <summary>Has every page that is looked at load anew.</summary>
    public void Reload() => _reloads.Signal();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _reloads.Close();
        await _application.DisposeAsync();
        _reloads.Dispose();
    }

    private Task Answer(HttpContext context)
    {
        // A page of another site could reach this server by a name that it has made lead here.
        var host = context.Request.Host.Host;
        if (host != "127.0.0.1" && !string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (_edits is not null && context.Request.Path.Value?.StartsWith(EditRequests.Root, StringComparison.Ordinal) == true)
        {
            return _edits.Answer(context);
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        // An answer without a body has no events in it.
        return context.Request.Path.Value == PreviewPages.Events && HttpMethods.IsGet(context.Request.Method)
            ? _reloads.Follow(context) : _pages.Answer(context);
    }
}
