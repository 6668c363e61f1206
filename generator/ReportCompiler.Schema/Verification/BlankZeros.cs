using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
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
/// The changes left out, each with the reason: with 0 there a rule of the form would fail that does not fail now, or a figure of the prose would
/// disagree. Something else belongs there.
/// </param>
public sealed record BlankZeros(IReadOnlyList<Suggestion> Zeros, IReadOnlyList<ContradictedZero> Contradicted)
{
    private static readonly LocalizedText Because = Words.Say("blank-zeros.because", "blank stands for 0", "空缺表示 0");

    /// <summary>Finds the blank cells of a section that want a number, and whether 0 can stand there.</summary>
    /// <param name="engine">The form of the report.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before; null where there is none.</param>
    /// <param name="section">The id of the section.</param>
    /// <returns>Nothing where the form has no such section.</returns>
    public static BlankZeros Find(FormEngine engine, Report report, Report? previous, string section)
    {
        var blanks = report.Form.Cells
            .Where(cell => cell.Section.Id == section && cell.Type.IsNumber && IsWanted(report, cell) && ZeroProof.MayBeZero(report, cell.Index))
            .ToList();
        if (blanks.Count == 0)
        {
            return new BlankZeros([], []);
        }

        var contradicted = Contradict(new CheckSystem(engine, report, previous, null), [.. blanks.Select(cell => cell.Index)]);
        var rest = blanks.Where(cell => !contradicted.ContainsKey(cell.Index)).ToDictionary(cell => cell.Index, _ => 0m);
        foreach (var (cell, figure) in ClaimWitness.Contradict(engine, report, previous, rest).Select(entry => (entry.Key, entry.Value)))
        {
            contradicted.Add(cell, Words.Say(
                "blank-zeros.prose",
                $"the prose states {figure}, which 0 there would not agree with",
                $"文字部分写的是 {figure}，填 0 则与之不符"));
        }

        var places = blanks.GroupBy(cell => report[cell.Index].Span).ToList();
        return new BlankZeros(
            [.. places.Where(place => ReasonOf(place) is null).Select(Change)],
            [.. places.Where(place => ReasonOf(place) is not null).Select(place => new ContradictedZero(Change(place), ReasonOf(place)!))]);

        Suggestion Change(IGrouping<SourceSpan, FormCell> place) => Suggest(report, place.Count() == 1 ? place : WholeRow(report, place));

        LocalizedText? ReasonOf(IEnumerable<FormCell> place) =>
            place.Select(cell => contradicted.TryGetValue(cell.Index, out var reason) ? reason : null).FirstOrDefault(reason => reason is not null);
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
    private static Dictionary<int, LocalizedText> Contradict(CheckSystem system, HashSet<int> blanks)
    {
        var contradicted = new Dictionary<int, LocalizedText>();
        var proven = ZeroProof.Find(system);
        var trace = system.Trace();
        while (true)
        {
            var outcomes = system.With(blanks.Where(cell => !contradicted.ContainsKey(cell)).ToDictionary(cell => cell, _ => 0m));
            var (check, cells) = Enumerable.Range(0, outcomes.Count)
                .Where(check => outcomes[check].Fails && !system.Stated[check].Fails)
                .Select(check => (check, Cells: trace.CellsOf([check]).Where(IsDoubtful).ToList()))
                .Where(doubtful => doubtful.Cells.Count > 0)
                .OrderBy(doubtful => doubtful.Cells.Count)
                .FirstOrDefault();
            if (cells is null)
            {
                return contradicted;
            }

            cells.ForEach(cell => contradicted.Add(cell, ReasonOf(system.Report, outcomes[check])));
        }

        bool IsDoubtful(int cell) => blanks.Contains(cell) && !proven.Contains(cell) && !contradicted.ContainsKey(cell);
    }

    private static LocalizedText ReasonOf(Report report, CheckOutcome outcome)
    {
        if (report.Form.Rules[outcome.Rule].Kind == RuleKind.Sum || outcome.Cell < 0)
        {
            return Words.Say("blank-zeros.sum", "with 0 there a sum would not agree", "填 0 则与合计不符");
        }

        var says = FindingWriter.SaysOf(report.Form.Rules[outcome.Rule], report.Form.Cells[outcome.Cell], outcome.Condition);
        return Words.Say("blank-zeros.rule", $"with 0 there a rule would not hold: {says}", $"填 0 则不符合勾稽关系：{says}");
    }
}
