using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Tells whether two data files say the same, whatever they look like.</summary>
internal static class SameReport
{
    /// <summary>Whether they do.</summary>
    /// <param name="before">One.</param>
    /// <param name="after">The other.</param>
    public static bool Is(ParsedReport before, ParsedReport after) =>
        (before.Report, after.Report) is ({ } one, { } other)
        && one.Form == other.Form
        && HasSameHead(one, other)
        && one.Cells.Select(Bare).SequenceEqual(other.Cells.Select(Bare))
        && one.Narratives.Select(prose => prose?.Markdown).SequenceEqual(other.Narratives.Select(prose => prose?.Markdown), StringComparer.Ordinal);

    /// <summary>Whether two reports have the same head, with what it accepts.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool HasSameHead(Report one, Report other) =>
        HeadOf(one).Equals(HeadOf(other)) && one.Acceptances.Select(Bare).SequenceEqual(other.Acceptances.Select(Bare));

    private static (string Family, string Agency, int Year, string? Published, bool IsFiguresOnly, EquatableArray<string> Without) HeadOf(Report report) =>
        (report.Header.Family, report.Header.Agency, report.Header.Year, report.Header.Published, report.Header.IsFiguresOnly,
            report.Header.CollectedWithout);

    private static (decimal Value, CellState State, string? Text) Bare(Cell cell) => (cell.Value, cell.State, cell.Text);

    private static (string Rule, string? Cell, string Reason) Bare(Acceptance acceptance) => (acceptance.Rule, acceptance.Cell, acceptance.Reason);
}
