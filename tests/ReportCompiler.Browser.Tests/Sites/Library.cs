using ReportCompiler.Browser.Tests.Browsing;

namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>The sites that tests look at, each built once in a run, when a test first asks for it.</summary>
public sealed class Library : IAsyncLifetime
{
    private const int FewAgencies = 20;
    private const int ManyAgencies = 200;
    private const int Years = 6;

    // Where a site does not say where it is.
    private const string Path = "/public/reports/";

    private readonly Lazy<BuiltSite> _repository = new(BuiltSite.OfRepository);
    private readonly Lazy<BuiltSite> _small = new(() => BuiltSite.OfSamples(FewAgencies, Years));
    private readonly Lazy<BuiltSite> _large = new(() => BuiltSite.OfSamples(ManyAgencies, Years));
    private readonly Dictionary<SiteName, SiteServer> _servers = [];
    private readonly Lazy<Task<Reader>> _reader = new(Reader.Start);

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_reader.IsValueCreated)
        {
            await (await _reader.Value).DisposeAsync();
        }

        foreach (var server in _servers.Values)
        {
            server.Dispose();
        }

        foreach (var site in new[] { _repository, _small, _large }.Where(site => site.IsValueCreated))
        {
            site.Value.Dispose();
        }
    }

    /// <summary>A site.</summary>
    internal BuiltSite Site(SiteName name) => name switch
    {
        SiteName.Repository => _repository.Value,
        SiteName.Samples => _small.Value,
        _ => _large.Value,
    };

    /// <summary>Opens a page of a site as a web server shows it, below a path of the host.</summary>
    /// <param name="name">The site.</param>
    /// <param name="page">The page from the root of the site, with anchor.</param>
    /// <param name="manner">How to look at it.</param>
    internal async Task<Visit> Open(SiteName name, string page, Manner? manner = null) =>
        await (await _reader.Value).Open(new Uri(Server(name).Address, page), manner ?? new Manner());

    /// <summary>Opens a page of a site from the disk.</summary>
    internal async Task<Visit> OpenFile(SiteName name, string page, Manner? manner = null) =>
        await (await _reader.Value).Open(new Uri(Site(name).At(page)), manner ?? new Manner());

    private SiteServer Server(SiteName name) =>
        _servers.TryGetValue(name, out var server) ? server : _servers[name] = new SiteServer(Site(name).Root, Site(name).Base?.AbsolutePath ?? Path);
}
