using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification;

/// <summary>Says of cells without a value what the rules ask for there, and of a table that has many of them that it has.</summary>
internal static class BlankFindings
{
    // Of so many in one table each is named; beyond, a list of them says less than their number.
    private const int MaxNamed = 3;

    /// <summary>The same finding with what the rules ask for in the cell that it is about.</summary>
    /// <param name="finding">A finding of reading.</param>
    /// <param name="report">The report.</param>
    /// <param name="result">What the rules say of it.</param>
    public static Finding Fill(Finding finding, Report report, CheckResult result)
    {
        if (finding.Severity != Severity.Error || finding.Cell is null)
        {
            return finding;
        }

        var filling = Of(result.Fillings);
        return filling is not null && WrittenFigure.Allows(finding, filling.Changes[0].To) ? finding.With(filling)
            : (filling ?? Of(result.PossibleFillings)) is { } possible
                ? WrittenFigure.Contradicts(finding, possible.Changes[0].To) ? finding : finding.WithCandidate(possible)
            : CellsOf(finding, report) is { Count: > 0 } cells && cells.TrueForAll(cell => result.ProvenZeros.Contains(cell.Path))
                ? finding.WithCandidate(BlankZeros.Suggest(report, cells))
            : finding;

        Suggestion? Of(IReadOnlyList<Suggestion> fillings) => fillings.FirstOrDefault(candidate => candidate.Changes[0].Cell == finding.Cell);
    }

    /// <summary>
    /// The findings with those of a table that has many blank cells put together; what has a change of its own stays alone, and so do words, each of which
    /// wants something else.
    /// </summary>
    /// <param name="findings">The findings about a report.</param>
    /// <param name="report">The report.</param>
    /// <param name="result">What the rules say of it.</param>
    public static List<Finding> Gather(List<Finding> findings, Report report, CheckResult result)
    {
        var tables = findings
            .Where(finding => finding is { Suggestion: null, Accepted: null } && CellsOf(finding, report).Count > 0)
            .GroupBy(finding => CellsOf(finding, report)[0].Section.Id)
            .Where(table => table.Count() > MaxNamed && table.Any(finding => CellsOf(finding, report).Exists(IsNoWord)))
            .ToList();
        if (tables.Count == 0)
        {
            return findings;
        }

        var gathered = new HashSet<Finding>(tables.SelectMany(table => table));
        return [.. findings.Where(finding => !gathered.Contains(finding)), .. tables.Select(table => Whole([.. table], report, result))];
    }

    private static bool IsNoWord(FormCell cell) => cell.Type.IsNumber || cell.Type.Kind == CellKind.Date;

    private static Finding Whole(List<Finding> findings, Report report, CheckResult result)
    {
        findings.Sort(FindingOrder.Instance);
        var cells = findings.SelectMany(finding => CellsOf(finding, report)).ToList();
        var section = cells[0].Section;
        var rows = cells.GroupBy(cell => cell.Row.FirstCell).ToList();
        var zeros = rows.Count(row => row.All(cell => result.ProvenZeros.Contains(cell.Path)));
        var count = rows.Count;
        var file = report.Header.File;
        return new Finding(
            ValueDiagnostics.BlankTable,
            file,
            findings[0].Span,
            section.Heading,
            cells.Count,
            Words.Say("blank-findings.rows", $"{count:# row|# rows}", $"{count} 行"),
            Known(zeros, count),
            section.Id,
            file)
        {
            Cell = cells[0].Path,
        };
    }

    private static LocalizedText Known(int zeros, int rows) =>
        zeros == 0 ? LocalizedText.Empty
        : zeros == rows ? Words.Say("blank-findings.all-zero", "; by the totals there all of them are 0", "；按其合计均为 0")
        : Words.Say(
            "blank-findings.some-zero",
            $"; by the totals there those of {zeros:# row|# rows} are 0",
            $"；其中 {zeros} 行按其合计均为 0");

    // The cells that a finding says are blank; none for any other finding.
    private static List<FormCell> CellsOf(Finding finding, Report report)
    {
        var isRow = finding.Definition == ValueDiagnostics.BlankRow;
        var index = finding.Cell is null || (!isRow && finding.Definition != ValueDiagnostics.BlankCell) ? -1 : report.Form.IndexOf(finding.Cell);
        if (index < 0)
        {
            return [];
        }

        var named = report.Form.Cells[index];
        return isRow
            ? [.. report.Form.Cells.Where(cell => cell.Row.FirstCell == named.Row.FirstCell && BlankZeros.IsWanted(report, cell))]
            : [named];
    }
}
