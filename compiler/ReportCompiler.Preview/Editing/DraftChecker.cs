using ReportCompiler.Preview.Messages;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Preview.Editing;

/// <summary>Says of a draft what follows from it and what is wrong with it, as the check of its file would.</summary>
internal static class DraftChecker
{
    private static readonly DiagnosticDefinition[] Missing =
        [ValueDiagnostics.BlankCell, ValueDiagnostics.BlankRow, ValueDiagnostics.BlankTable, ValueDiagnostics.EmptyNarrative,
            ShapeDiagnostics.MissingRow, ShapeDiagnostics.MissingSection];

    /// <summary>Looks at a draft.</summary>
    /// <param name="file">The file that it belongs to.</param>
    /// <param name="version">The version of the file that it stands on.</param>
    /// <param name="library">The reports, with the draft in the place of its file.</param>
    /// <param name="language">The language of the findings.</param>
    public static CheckedDraft Check(string file, string version, ReportLibrary library, Language language)
    {
        var report = library.Reports.FirstOrDefault(report => report.Parsed.File == file)?.Parsed.Report;
        var findings = library.Findings
            .Where(finding => finding.File == file && finding.Accepted is null)
            .Select(finding => View(finding, report, language))
            .OrderBy(finding => finding.Missing ? 1 : 0);
        return new CheckedDraft(version, report is null ? new Dictionary<string, string>(StringComparer.Ordinal) : Computed(report), [.. findings]);
    }

    private static Dictionary<string, string> Computed(Report report) => report.Form.PresentCells
        .Where(cell => cell.IsDerived && report[cell.Index].State is CellState.Derived or CellState.Blank)
        .ToDictionary(cell => cell.Path, cell => CellText.Of(report, cell), StringComparer.Ordinal);

    private static EditFinding View(Finding finding, Report? report, Language language)
    {
        var cell = finding.Cell is { } path && report?.Form.IndexOf(path) >= 0 ? path : null;
        return new EditFinding(
            finding.Definition.Id,
            finding.Severity.ToString().ToLowerInvariant(),
            finding.Message(language),
            finding.Remedy(language),
            cell,
            cell is null && report is not null ? SectionOf(finding, report) : null,
            Missing.Contains(finding.Definition),
            [.. Repairs.Of(finding).Select(repair => View(repair, language))]);
    }

    private static EditFix View(Suggestion repair, Language language) => new(
        Repair.Of(repair, language).Title,
        repair.Changes.GroupBy(change => change.Cell, StringComparer.Ordinal)
            .ToDictionary(change => change.Key, change => change.Last().To, StringComparer.Ordinal));

    private static string? SectionOf(Finding finding, Report report) => PlaceTree.Of(report.Form).Children
        .SelectMany(place => place.Children.Where(inside => inside.IsFootnote).Prepend(place))
        .FirstOrDefault(place => place.Kind == PlaceKind.Prose
            && report.Narratives[place.Narrative] is { } prose
            && finding.Span.Line >= prose.Span.Line && finding.Span.Line <= prose.Span.EndLine)?.Section?.Id;
}
