using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Schema.Verification;

/// <summary>
/// What filling in the blank cells of a section with 0 comes to, where somebody has said that blank stands for 0 there.
/// </summary>
/// <param name="Zeros">The changes to make: for each cell by itself, or for a row that has nothing behind its key, for the whole row.</param>
/// <param name="Contradicted">
/// The changes left out, since with 0 there a rule of the form would fail that does not fail now: something else belongs there.
/// </param>
public sealed record BlankZeros(IReadOnlyList<Suggestion> Zeros, IReadOnlyList<Suggestion> Contradicted)
{
    private static readonly LocalizedText Because = Words.Say("blank-zeros.because", "blank stands for 0", "空缺表示 0");

    /// <summary>Finds the blank cells of a section that want a number, and whether 0 can stand there.</summary>
    /// <param name="engine">The form of the report.</param>
    /// <param name="report">The report.</param>
    /// <param name="section">The id of the section.</param>
    /// <returns>Nothing where the form has no such section.</returns>
    public static BlankZeros Find(FormEngine engine, Report report, string section)
    {
        var blanks = report.Form.Cells
            .Where(cell => cell.Section.Id == section && cell.Type.IsNumber && IsWanted(report, cell) && ZeroProof.MayBeZero(report, cell.Index))
            .ToList();
        if (blanks.Count == 0)
        {
            return new BlankZeros([], []);
        }

        var contradicted = Contradict(new CheckSystem(engine, report, null, null), [.. blanks.Select(cell => cell.Index)]);
        var places = blanks.GroupBy(cell => report[cell.Index].Span).ToLookup(place => place.Any(cell => contradicted.Contains(cell.Index)));
        return new BlankZeros([.. places[false].Select(Change)], [.. places[true].Select(Change)]);

        Suggestion Change(IGrouping<SourceSpan, FormCell> place) => Suggest(report, place.Count() == 1 ? place : WholeRow(report, place));
    }

    /// <summary>Whether a cell is blank where the form wants something.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The cell.</param>
    internal static bool IsWanted(Report report, FormCell cell) =>
        report[cell.Index].State == CellState.Blank && cell is { IsDerived: false, Type.AllowsBlank: false };

    /// <summary>0 in cells.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cells">The cells.</param>
    internal static Suggestion Suggest(Report report, IEnumerable<FormCell> cells)
    {
        var changes = cells.Select(cell => new SuggestedChange(cell.Path, cell.Label, null, CellFormat.Write(0, cell.Type), report[cell.Index].Span));
        return new Suggestion(new EquatableArray<SuggestedChange>(changes), Because);
    }

    // Where other rows of the section state their totals, a row that is written whole states its own.
    private static IEnumerable<FormCell> WholeRow(Report report, IGrouping<SourceSpan, FormCell> place)
    {
        var section = place.First().Section.Id;
        var own = report.Form.Cells.Where(cell => cell.Section.Id == section).ToList();
        var hasTotals = own.Exists(cell => cell.IsLeftOutOfRow && report[cell.Index].State == CellState.Given);
        return hasTotals ? own.Where(cell => report[cell.Index].Span == place.Key) : place;
    }

    // Of the rules that would fail, the one with the fewest blank cells says the most: a row before its column. What a total of 0
    // proves stands, whatever a column says: then another figure there is wrong.
    private static HashSet<int> Contradict(CheckSystem system, HashSet<int> blanks)
    {
        var contradicted = new HashSet<int>();
        var proven = ZeroProof.Find(system);
        var trace = system.Trace();
        while (true)
        {
            var outcomes = system.With(blanks.Where(cell => !contradicted.Contains(cell)).ToDictionary(cell => cell, _ => 0m));
            var doubtful = Enumerable.Range(0, outcomes.Count)
                .Where(check => outcomes[check].Fails && !system.Stated[check].Fails)
                .Select(check => trace.CellsOf([check]).Where(cell => blanks.Contains(cell) && !proven.Contains(cell) && !contradicted.Contains(cell)).ToList())
                .Where(cells => cells.Count > 0)
                .OrderBy(cells => cells.Count)
                .FirstOrDefault();
            if (doubtful is null)
            {
                return contradicted;
            }

            contradicted.UnionWith(doubtful);
        }
    }
}
