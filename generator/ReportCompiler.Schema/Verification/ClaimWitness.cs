using System.Globalization;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Schema.Verification;

/// <summary>
/// What the prose says to changes: a figure that the prose states as the table does was hardly copied wrong, and the change that would part the
/// two is left to a person.
/// </summary>
internal sealed class ClaimWitness
{
    private static readonly Dictionary<int, decimal> NoCell = [];
    private static readonly ValueComparer SameValue = new();

    private readonly FormEngine _engine;
    private readonly Report _report;
    private readonly Report? _previous;
    private readonly MemberReports? _members;
    private readonly List<StatedFigure> _agreeing;

    /// <summary>Takes down the figures of the prose that agree with the tables.</summary>
    /// <param name="engine">The form.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">That of the year before.</param>
    /// <param name="members">The reports that this one collects.</param>
    public ClaimWitness(FormEngine engine, Report report, Report? previous, MemberReports? members)
    {
        (_engine, _report, _previous, _members) = (engine, report, previous, members);
        var figures = FiguresOf(report);
        _agreeing = figures.Count == 0 ? [] : Fitting(figures, report);
    }

    /// <summary>The explanations, with those that part figures of the prose from the tables turned into lists.</summary>
    /// <param name="engine">The form.</param>
    /// <param name="system">The rules over the report.</param>
    /// <param name="explanations">The explanations.</param>
    public static IReadOnlyList<Explanation> Heed(FormEngine engine, CheckSystem system, IReadOnlyList<Explanation> explanations)
    {
        if (system.Report.Form.Claims.Count == 0 || !explanations.Any(explanation => explanation.Causes.Count > 0))
        {
            return explanations;
        }

        var witness = new ClaimWitness(engine, system.Report, system.Previous, system.Members);
        return [.. explanations.Select(explanation => explanation.Causes.Count > 0 && witness.Denies(ChangesOf(explanation))
            ? Locator.Listed(system, explanation.Checks, [Locator.Whole(explanation.Causes)])
            : explanation)];
    }

    /// <summary>Whether changes part a figure of the prose from the tables.</summary>
    /// <param name="changes">What shall stand in which cell.</param>
    public bool Denies(IReadOnlyDictionary<int, decimal> changes) =>
        _agreeing.Count > 0 && Fitting(_agreeing, MendedReport.With(_report, changes)).Count < _agreeing.Count;

    /// <summary>Which cells without a value cannot take the values given, by a figure of the prose that would then disagree.</summary>
    /// <param name="engine">The form.</param>
    /// <param name="report">The report.</param>
    /// <param name="previous">That of the year before.</param>
    /// <param name="filled">What shall stand in the cells.</param>
    /// <returns>Each of those cells, with the figure as the prose states it.</returns>
    public static Dictionary<int, string> Contradict(FormEngine engine, Report report, Report? previous, IReadOnlyDictionary<int, decimal> filled)
    {
        var contradicted = new Dictionary<int, string>();
        var values = ValuesOf(filled);
        var open = report.Form.Claims.Count == 0 ? [] : FiguresOf(report).FindAll(figure => IsOpen(ValuesOf(NoCell), figure) && IsWrong(values, figure));
        foreach (var cell in filled.Keys.Where(_ => open.Count > 0).OrderBy(cell => cell))
        {
            var more = ValuesOf(filled.ToDictionary(change => change.Key, change => change.Key == cell ? change.Value + 1 : change.Value));
            if (open.Find(figure => !values.ReadingsOf(figure).SequenceEqual(more.ReadingsOf(figure), SameValue)) is { } moved)
            {
                contradicted.Add(cell, moved.Value.ToString("0.##########", CultureInfo.InvariantCulture));
            }
        }

        return contradicted;

        ClaimValues ValuesOf(IReadOnlyDictionary<int, decimal> changes) => ClaimValues.Of(engine, MendedReport.With(report, changes), previous, null);
    }

    private static bool IsOpen(ClaimValues values, StatedFigure figure) => values.ReadingsOf(figure).Exists(reading => reading.Value is null);

    private static bool IsWrong(ClaimValues values, StatedFigure figure) =>
        values.ReadingsOf(figure).TrueForAll(reading => reading.Value is { } value && !StatementRounding.Fits(figure, value));

    private static Dictionary<int, decimal> ChangesOf(Explanation explanation) =>
        explanation.Causes.SelectMany(cause => cause.Proposal.Changes).ToDictionary(change => change.Cell, change => change.To);

    private static List<StatedFigure> FiguresOf(Report report)
    {
        var reader = StatementReader.Of(report.Form, report.Header.Year, standing: null);
        return
        [
            .. report.Form.Sections
                .Select(section => section.Narrative is { } place ? (Prose: report.Narratives[place.Index], place.Index) : default)
                .Where(section => section.Prose is not null)
                .SelectMany(section => reader.Read(section.Prose!.Markdown, section.Index)),
        ];
    }

    private List<StatedFigure> Fitting(List<StatedFigure> figures, Report report)
    {
        var values = ClaimValues.Of(_engine, report, _previous, _members);
        return figures.FindAll(figure => values.ReadingsOf(figure).Exists(reading => reading.Value is { } value && StatementRounding.Fits(figure, value)));
    }

    private sealed class ValueComparer : IEqualityComparer<ClaimReading>
    {
        public bool Equals(ClaimReading x, ClaimReading y) => x.Value == y.Value;

        public int GetHashCode(ClaimReading obj) => obj.Value.GetHashCode();
    }
}
