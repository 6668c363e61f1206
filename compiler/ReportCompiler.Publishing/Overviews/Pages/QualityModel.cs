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
    }

    private bool IsSplit => IsMany(_library);

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
        var reports = _library.Reports.Where(report => agency is null || report.Parsed.Report?.Header.Agency == agency.Id).ToList();
        var all = _library.Findings.Where(finding => agency is null || HeaderOf(finding)?.Agency == agency.Id).ToList();
        var open = all.FindAll(finding => finding.Accepted is null);
        var failed = open.Count(finding => finding.Rule is not null && finding.Severity != Severity.Note);
        return new RecordView(
            QualityTypes.Quality,
            ("agency", agency?.Name),
            ("is_split", IsSplit),
            ("held", reports.Sum(report => report.Assessed) - failed - (all.Count - open.Count)),
            ("failed", failed + all.Count - open.Count),
            ("not_assessed", reports.Sum(report => report.NotAssessed.Count)),
            ("findings", open.Where(finding => agency is not null || !IsSplit || AgencyPageOf(finding) is null).Select(View).ToArray()),
            ("by_agency", Count(agency is null ? open : [], AgencyOf, AgencyPageOf)),
            ("by_rule", Count(open, finding => finding.Rule ?? finding.Definition.Id, _ => null)),
            ("by_year", Count(open, finding => YearOf(finding)?.ToString(CultureInfo.InvariantCulture), _ => null)),
            ("causes", Causes(reports)),
            ("figures_only", FiguresOnly(reports)),
            ("accepted", reports.SelectMany(Accepted).ToArray()));
    }

    private static bool IsMany(ReportLibrary library) => library.Findings.Count(finding => finding.Accepted is null) > MaxFindings;

    private string? AgencyPageOf(Finding finding) =>
        IsSplit && HeaderOf(finding) is { } header && _library.Registry.Find(header.Agency) is not null ? SiteLayout.QualityOf(header.Agency) : null;

    private RecordView View(Finding finding) => new(
        QualityTypes.Finding,
        ("id", finding.Definition.Id),
        ("severity", SeverityWords.CodeOf(finding.Severity)),
        ("severity_label", SeverityWords.Of(finding.Severity).In(_language)),
        ("title", finding.Definition.Title.In(_language)),
        ("place", finding.File + finding.Span),
        ("message", finding.Message(_language)),
        ("agency", AgencyOf(finding)),
        ("year", YearOf(finding)),
        ("page", PageOf(finding.File, finding.Cell)));

    private static RecordView[] Count(IEnumerable<Finding> findings, Func<Finding, string?> keyOf, Func<Finding, string?> pageOf) =>
        [.. findings
            .Select(finding => (Key: keyOf(finding), Page: pageOf(finding), finding.Severity))
            .Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new RecordView(
                QualityTypes.Count,
                ("label", group.Key),
                ("page", group.First().Page),
                ("errors", group.Count(entry => entry.Severity == Severity.Error)),
                ("warnings", group.Count(entry => entry.Severity == Severity.Warning)),
                ("notes", group.Count(entry => entry.Severity == Severity.Note))))];

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
