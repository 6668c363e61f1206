using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Publishing.Views;

/// <summary>An agency; see <see cref="SiteTypes.Agency"/>.</summary>
internal sealed class AgencyView : ScriptView
{
    private readonly List<AgencyView> _children = [];

    private readonly string? _language;
    private readonly string _keys;

    /// <summary>Makes the view of an agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="reports">The years of its reports, and the languages of their forms.</param>
    public AgencyView(Agency agency, IEnumerable<(int Year, string Language)> reports)
    {
        Agency = agency;
        _keys = string.Join(
            ' ', new[] { agency.Pinyin ?? PinyinInitials.Of(agency.Name), agency.Region, agency.Abbreviation?.ToLowerInvariant() }.Where(
                key => !string.IsNullOrEmpty(key)));
        var ordered = reports.OrderByDescending(report => report.Year).ToList();
        Years = [.. ordered.Select(report => report.Year).Distinct().Select(year => new YearView(agency.Id, year))];
        _language = ordered.Count == 0 ? null : ordered[0].Language;
    }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>The years that the site has a report of, latest first.</summary>
    public YearView[] Years { get; }

    /// <summary>Whether the site has a page of it: of its reports, or of the sums of those below it.</summary>
    public bool HasPage => Years.Length > 0 || (Agency.IsSum && HasReports);

    private bool HasReports => Years.Length > 0 || _children.Exists(child => child.HasReports);

    /// <inheritdoc/>
    protected override PageType Type => SiteTypes.Agency;

    /// <summary>Puts another agency under this one.</summary>
    public void Add(AgencyView child) => _children.Add(child);

    // Whether a sum has a page depends on those below it.
    private object? PageOf(IPageRendering page)
    {
        if (Agency.IsSum)
        {
            page.NoteOtherAgencies();
        }

        return HasPage ? SiteLayout.AgencyFolder(Agency.Id) + SiteLayout.Index : null;
    }

    private List<AgencyView> Others(IPageRendering page)
    {
        page.NoteOtherAgencies();
        return _children;
    }

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "id" => Agency.Id,
        "name" => Agency.Name,
        "language" => _language,
        "page" => PageOf(page),
        "keys" => _keys,
        "years" => Years,
        "children" => Others(page),
        _ => null,
    };
}
