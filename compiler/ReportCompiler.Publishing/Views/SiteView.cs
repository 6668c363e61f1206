using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Settings;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// The whole site; see <see cref="PageModel.Site"/>. Agencies without a parent stand as named first in agencies.yaml, the others under
/// theirs.
/// </summary>
internal sealed class SiteView : ScriptView
{
    /// <summary>A site without agencies.</summary>
    public static readonly SiteView Empty = new([], []);

    private readonly Dictionary<string, AgencyView> _byId;
    private readonly AgencyView[] _roots;
    private readonly SiteSettings _settings;
    private readonly FixedTextView? _footer;

    /// <summary>Arranges a site.</summary>
    /// <param name="agencies">The agencies, in the order of agencies.yaml.</param>
    /// <param name="reports">The reports that the site has.</param>
    /// <param name="settings">What the site is called, and the like; null for a site without settings.</param>
    public SiteView(IReadOnlyList<Agency> agencies, IEnumerable<Report> reports, SiteSettings? settings = null)
    {
        _settings = settings ?? SiteSettings.None;
        _footer = _settings.Footer.Length > 0 ? new FixedTextView(_settings.Footer) : null;
        var published = reports.ToList();

        // An entry of a feed needs an address and a day.
        HasFeed = _settings.Base is not null && published.Exists(report => report.Header.Published is not null);
        var years = published.ToLookup(report => report.Header.Agency, report => (report.Header.Year, report.Form.Language), StringComparer.Ordinal);
        _byId = agencies.ToDictionary(agency => agency.Id, agency => new AgencyView(agency, years[agency.Id]), StringComparer.Ordinal);
        var roots = new List<AgencyView>();
        foreach (var agency in agencies)
        {
            var parent = ParentOf(agency);
            if (parent is null)
            {
                roots.Add(_byId[agency.Id]);
            }
            else
            {
                parent.Add(_byId[agency.Id]);
            }
        }

        _roots = [.. roots];
    }

    /// <inheritdoc/>
    protected override PageType Type => PageModel.Site;

    /// <summary>Whether there will be a full-text index.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Whether there is a page for maintainers.</summary>
    public bool HasQuality { get; init; }

    /// <summary>Whether there is a feed.</summary>
    public bool HasFeed { get; }

    /// <summary>The agency with an id, or null.</summary>
    public AgencyView? Find(string id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "name" => _settings.Name.In(page.WordLanguage),
        "agencies" => Others(page, _roots),
        "logo" => _settings.Logo is { } logo ? SiteLayout.Assets + "/" + logo : null,
        "footer" => _footer,
        "has_search" => HasSearch,
        "has_quality" => HasQuality,
        "has_feed" => HasFeed,
        _ => null,
    };

    private static AgencyView[] Others(IPageRendering page, AgencyView[] agencies)
    {
        page.NoteOtherAgencies();
        return agencies;
    }

    // Agencies that name each other as parent would hang on nothing: such a tie is not followed.
    private AgencyView? ParentOf(Agency agency)
    {
        var steps = 0;
        for (var current = agency; current.Parent is { } id; steps++)
        {
            if (!_byId.TryGetValue(id, out var parent) || steps > _byId.Count)
            {
                return steps == 0 || steps > _byId.Count ? null : _byId[agency.Parent!];
            }

            current = parent.Agency;
        }

        return steps == 0 ? null : _byId[agency.Parent!];
    }
}
