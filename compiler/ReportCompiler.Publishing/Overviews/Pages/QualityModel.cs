using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Views;
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

    /// <summary>The model.</summary>
    public RecordView Make()
    {
        var open = _library.Findings.Where(finding => finding.Accepted is null).ToList();
        var failed = open.Count(finding => finding.Rule is not null && finding.Severity != Severity.Note);
        var accepted = _library.Findings.Count(finding => finding.Accepted is not null);
        return new RecordView(
            QualityTypes.Quality,
            ("held", _library.Reports.Sum(report => report.Assessed) - failed - accepted),
            ("failed", failed + accepted),
            ("not_assessed", _library.Reports.Sum(report => report.NotAssessed.Count)),
            ("findings", open.Select(View).ToArray()),
            ("by_agency", Count(open, AgencyOf)),
            ("by_rule", Count(open, finding => finding.Rule ?? finding.Definition.Id)),
            ("by_year", Count(open, finding => YearOf(finding)?.ToString(CultureInfo.InvariantCulture))),
            ("causes", Causes()),
            ("figures_only", FiguresOnly()),
            ("accepted", _library.Reports.SelectMany(Accepted).ToArray()));
    }

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

    private static RecordView[] Count(IEnumerable<Finding> findings, Func<Finding, string?> keyOf) =>
        [.. findings
            .Select(finding => (Key: keyOf(finding), finding.Severity))
            .Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new RecordView(
                QualityTypes.Count,
                ("label", group.Key),
                ("errors", group.Count(entry => entry.Severity == Severity.Error)),
                ("warnings", group.Count(entry => entry.Severity == Severity.Warning)),
                ("notes", group.Count(entry => entry.Severity == Severity.Note))))];

    private RecordView[] Causes() =>
        [.. _library.Reports
            .SelectMany(report => report.NotAssessed)
            .GroupBy(check => check.Cause)
            .OrderBy(group => group.Key)
            .Select(group => new RecordView(
                QualityTypes.Cause, ("label", NotAssessed.Describe(group.Key).In(_language)), ("count", group.Count())))];

    private RecordView[] FiguresOnly() =>
        [.. _headers.Values
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
