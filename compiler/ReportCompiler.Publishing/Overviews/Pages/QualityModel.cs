using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>What the page for maintainers is laid out from.</summary>
internal sealed class QualityModel
{
    // With more of them a page takes long to load, and each agency has one of its own.
    private const int MaxFindings = 200;

    private readonly ReportLibrary _library;
    private readonly Language _language;
    private readonly Dictionary<string, ReportPage> _published;
    private readonly Dictionary<string, ReportHeader> _headers;
    private readonly ILookup<string?, CheckedReport> _reports;
    private readonly ILookup<string?, Finding> _findings;
    private readonly bool _isSplit;

    /// <summary>Prepares the model.</summary>
    /// <param name="library">The reports with their findings.</param>
    /// <param name="reports">The reports that are published.</param>
    /// <param name="language">The language of the page.</param>
    public QualityModel(ReportLibrary library, IReadOnlyList<ReportPage> reports, Language language)
    {
        _library = library;
        _language = language;
        _headers = library.Reports
            .Where(report => report.Parsed.Report is not null)
            .ToDictionary(report => report.Parsed.File, report => report.Parsed.Report!.Header, StringComparer.Ordinal);
        _published = reports.ToDictionary(report => report.Report.Header.File, StringComparer.Ordinal);
        _reports = library.Reports.ToLookup(report => report.Parsed.Report?.Header.Agency);
        _findings = library.Findings.ToLookup(finding => HeaderOf(finding)?.Agency);
        _isSplit = IsMany(library);
    }

    /// <summary>The agencies that have a page of their findings: none where one page holds all.</summary>
    /// <param name="library">The reports with their findings.</param>
    public static IEnumerable<Agency> AgenciesWithPages(ReportLibrary library)
    {
        if (!IsMany(library))
        {
            return [];
        }

        var files = library.Findings.Where(finding => finding.Accepted is null).Select(finding => finding.File).ToHashSet(StringComparer.Ordinal);
        var agencies = library.Reports.Where(report => files.Contains(report.Parsed.File)).Select(report => report.Parsed.Report?.Header.Agency).ToHashSet();
        return library.Registry.Agencies.Where(agency => agencies.Contains(agency.Id));
    }

    /// <summary>The model.</summary>
    /// <param name="agency">The agency whose findings alone are wanted; null for all.</param>
    public RecordView Make(Agency? agency = null)
    {
        IReadOnlyList<CheckedReport> reports = agency is null ? _library.Reports : [.. _reports[agency.Id]];
        IReadOnlyList<Finding> all = agency is null ? _library.Findings : [.. _findings[agency.Id]];
        var open = all.Where(finding => finding.Accepted is null).ToList();
        var failed = open.Count(finding => finding.Rule is not null && finding.Severity != Severity.Note);
        return new RecordView(
            QualityTypes.Quality,
            ("agency", agency?.Name),
            ("is_split", _isSplit),
            ("held", reports.Sum(report => report.Assessed) - failed - (all.Count - open.Count)),
            ("failed", failed + all.Count - open.Count),
            ("not_assessed", reports.Sum(report => report.NotAssessed.Count)),
            ("findings", open.Where(finding => agency is not null || AgencyPageOf(HeaderOf(finding)?.Agency) is null).Select(View).ToArray()),
            ("by_agency", Count(agency is null ? open : [], finding => HeaderOf(finding)?.Agency, id => (NameOf(id), AgencyPageOf(id)))),
            ("by_rule", Count(open, finding => finding.Rule ?? finding.Definition.Id, rule => (rule, null))),
            ("by_year", Count(open, finding => YearOf(finding)?.ToString(CultureInfo.InvariantCulture), year => (year, null))),
            ("causes", Causes(reports)),
            ("figures_only", FiguresOnly(reports)),
            ("accepted", reports.SelectMany(Accepted).ToArray()));
    }

    private static bool IsMany(ReportLibrary library) => library.Findings.Count(finding => finding.Accepted is null) > MaxFindings;

    private string? AgencyPageOf(string? agency) =>
        _isSplit && agency is not null && _library.Registry.Find(agency) is not null ? SiteLayout.QualityOf(agency) : null;

    private RecordView View(Finding finding) => new(
        QualityTypes.Finding,
        ("id", finding.Definition.Id),
        ("severity", SeverityWords.CodeOf(finding.Severity)),
        ("severity_label", SeverityWords.Of(finding.Severity).In(_language)),
        ("title", finding.Definition.Title.In(_language)),
        ("place", PlaceOf(finding)),
        ("message", finding.Message(_language)),
        ("agency", AgencyOf(finding)),
        ("year", YearOf(finding)),
        ("page", PageOf(finding.File, finding.Cell)));

    private static RecordView[] Count(IEnumerable<Finding> findings, Func<Finding, string?> keyOf, Func<string, (string Label, string? Page)> shownAs) =>
        [.. findings
            .Select(finding => (Key: keyOf(finding), finding.Severity))
            .Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key!, entry => entry, (key, group) => (Shown: shownAs(key), Entries: group.ToList()), StringComparer.Ordinal)
            .OrderBy(group => group.Shown.Label, StringComparer.Ordinal)
            .Select(group => new RecordView(
                QualityTypes.Count,
                ("label", group.Shown.Label),
                ("page", group.Shown.Page),
                ("errors", group.Entries.Count(entry => entry.Severity == Severity.Error)),
                ("warnings", group.Entries.Count(entry => entry.Severity == Severity.Warning)),
                ("notes", group.Entries.Count(entry => entry.Severity == Severity.Note))))];

    private RecordView[] Causes(IEnumerable<CheckedReport> reports) =>
        [.. reports
            .SelectMany(report => report.NotAssessed)
            .GroupBy(check => check.Cause)
            .OrderBy(group => group.Key)
            .Select(group => new RecordView(
                QualityTypes.Cause, ("label", NotAssessed.Describe(group.Key).In(_language)), ("count", group.Count())))];

    private static RecordView[] FiguresOnly(IEnumerable<CheckedReport> reports) =>
        [.. reports
            .Select(report => report.Parsed.Report?.Header)
            .OfType<ReportHeader>()
            .Where(header => header.IsFiguresOnly)
            .GroupBy(header => header.Year)
            .OrderBy(group => group.Key)
            .Select(group => new RecordView(QualityTypes.ReportCount, ("year", group.Key), ("count", group.Count())))];

    private IEnumerable<RecordView> Accepted(CheckedReport checkedReport)
    {
        var report = checkedReport.Parsed.Report;
        foreach (var acceptance in report?.Acceptances ?? [])
        {
            var cell = acceptance.Cell is { } path ? report!.Form.IndexOf(path) : -1;
            yield return new RecordView(
                QualityTypes.Accepted,
                ("agency", NameOf(report!.Header.Agency)),
                ("year", report.Header.Year),
                ("rule", acceptance.Rule),
                ("label", cell >= 0 ? report.Form.Cells[cell].Place : acceptance.Cell ?? acceptance.Rule),
                ("reason", acceptance.Reason),
                ("page", PageOf(report.Header.File, cell >= 0 ? acceptance.Cell : null)));
        }
    }

    // Where a site was built is nobody's business: a folder that is named by its whole path is shown by its name.
    private string PlaceOf(Finding finding)
    {
        var above = _library.Name[..(_library.Name.TrimEnd('/').LastIndexOf('/') + 1)];
        var isWhole = Path.IsPathRooted(_library.Name) && finding.File.StartsWith(above, StringComparison.Ordinal);
        return (isWhole ? finding.File[above.Length..] : finding.File) + finding.Span;
    }

    private string? AgencyOf(Finding finding) => HeaderOf(finding) is { } header ? NameOf(header.Agency) : null;

    private int? YearOf(Finding finding) => HeaderOf(finding)?.Year;

    private ReportHeader? HeaderOf(Finding finding) => _headers.GetValueOrDefault(finding.File);

    private string NameOf(string agency) => _library.Registry.Find(agency)?.Name ?? agency;

    private string? PageOf(string file, string? cell)
    {
        if (!_published.TryGetValue(file, out var report))
        {
            return null;
        }

        var page = SiteLayout.ReportFolder(report.Agency.Id, report.Report.Header.Year) + SiteLayout.Index;
        return cell is not null && report.Report.Form.IndexOf(cell) >= 0 ? page + "#" + report.Form.AnchorOf(cell).Id : page;
    }
}
