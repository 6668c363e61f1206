using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification;

/// <summary>What the claims of a form come to in a report and in that of the year before, and how the figures of its prose can be read.</summary>
internal sealed class ClaimValues
{
    // A statement that joins measures of several readings each is read in that many ways at most.
    private const int MaxReadings = 64;
    private const int Hundred = 100;

    private readonly Form _form;
    private readonly ILookup<int, Operand> _values;
    private readonly ILookup<int, Operand>? _before;

    private ClaimValues(Form form, ILookup<int, Operand> values, ILookup<int, Operand>? before) => (_form, _values, _before) = (form, values, before);

    /// <summary>Computes them.</summary>
    public static ClaimValues Of(FormEngine engine, Report report, Report? previous, MemberReports? members)
    {
        // Whether prose compares a body with itself or with all that were merged into it, nobody can tell.
        previous = previous is { IsSum: true } ? null : previous;
        var isSameForm = previous is not null && previous.Form.Family == report.Form.Family && previous.Form.Version == report.Form.Version;
        var before = isSameForm ? Compute(engine, InFormOf(report, previous!), null, null) : null;
        return new ClaimValues(report.Form, Compute(engine, report, previous, members), before);
    }

    // Where a region has begun or ceased to add to the form, its cells lie elsewhere.
    private static Report InFormOf(Report report, Report previous) =>
        previous.Form.Additions == report.Form.Additions ? previous : FormCrossing.In(previous, report.Form);

    /// <summary>The ways to read a figure, the likeliest first; at least one.</summary>
    public List<ClaimReading> ReadingsOf(StatedFigure figure)
    {
        var readings = figure.Kind switch
        {
            StatementKind.Count => CountsOf(figure),
            StatementKind.Share => SharesOf(figure),
            _ => ChangesOf(figure),
        };
        return figure.Scale == 1 ? readings : readings.ConvertAll(reading => reading with
        {
            Value = reading.Value / figure.Scale,
            Least = reading.Least / figure.Scale,
            Most = reading.Most / figure.Scale,
        });
    }

    private static ILookup<int, Operand> Compute(FormEngine engine, Report report, Report? previous, MemberReports? members)
    {
        var run = new CheckRun(report, previous, members);
        engine.Claim(run);
        return run.Claims.ToLookup(claim => claim.Claim, claim => claim.Value);
    }

    private List<ClaimReading> CountsOf(StatedFigure figure)
    {
        var values = figure.IsOfLastYear ? _before : _values;
        var counts = CountsOf(figure, values);
        if (figure.IsSum)
        {
            counts.AddRange(WholesOf(figure, values));
        }

        if (LeftOutOf(figure) is > 0 and var others)
        {
            counts = counts.ConvertAll(count => count with { Least = Math.Max(0, (count.Value ?? 0) - others), Most = count.Value });
        }

        return figure.IsOfLastYear ? [.. counts.Select(count => count with { Words = LastYear(count.Words) })] : counts;
    }

    private List<ClaimReading> SharesOf(StatedFigure figure)
    {
        var values = figure.IsOfLastYear ? _before : _values;
        var parts = CountsOf(figure, values);
        var wholes = figure.Whole.Count > 0 ? Sums(figure.Whole, values) : [.. WholesOf(figure, values), .. figure.Sums.SelectMany(sum => Sums(sum, values))];
        var others = LeftOutOf(figure);
        return wholes.Count == 0
            ? [new ClaimReading(null, LocalizedText.Empty, NotAssessedCause.NotApplicable)]
            : [.. parts.SelectMany(part => wholes.Select(whole => ShareOf(part, whole, others))).Take(MaxReadings)];
    }

    private List<ClaimReading> CountsOf(StatedFigure figure, ILookup<int, Operand>? values) =>
        [.. Sums(figure.Measures, values), .. figure.Alternatives.SelectMany(measures => Sums(measures, values))];

    private List<ClaimReading> WholesOf(StatedFigure figure, ILookup<int, Operand>? values)
    {
        var ids = figure.Measures.SelectMany(measure => measure).SelectMany(claim => _form.Claims[claim].ShareOf).Distinct(StringComparer.Ordinal);
        return [.. ids.SelectMany(id => Sums([[FormClaim.IndexOf(_form.Claims, id)]], values))];
    }

    // What the figure may leave out, unless a count before it of which it is part leaves nothing out.
    private decimal LeftOutOf(StatedFigure figure) =>
        figure.Besides.Count == 0 || figure.Within.Any(count => CountsOf(count, _values).Exists(reading => reading.Value == count.Value))
            ? 0 : figure.Besides.Sum(claim => _values[claim].Where(value => value.IsKnown).Select(value => value.Value).DefaultIfEmpty().Max());

    private List<ClaimReading> ChangesOf(StatedFigure figure)
    {
        var isPercent = figure.Kind == StatementKind.ChangeInPercent;
        return [.. CountsOf(figure, _values).Zip(CountsOf(figure, _before), (now, then) => ChangeOf(now, then, isPercent))];
    }

    private static ClaimReading ShareOf(ClaimReading part, ClaimReading whole, decimal others)
    {
        var (of, all) = (part.Words, whole.Words);
        var words = Words.Say("claim-values.share", $"{of} as a share of {all}", $"{of}占{all}的比例");
        return part.Value is { } value && whole.Value is { } total && total != 0
            ? new ClaimReading(value / total * Hundred, words, default)
            {
                Least = others > 0 ? Math.Max(0, value - others) / total * Hundred : null,
                Most = others > 0 ? Math.Min(1, value / Math.Max(1, total - others)) * Hundred : null,
            }
            : new ClaimReading(null, words, part.Value is null ? part.Cause : whole.Value is null ? whole.Cause : NotAssessedCause.NotApplicable);
    }

    private static ClaimReading ChangeOf(ClaimReading now, ClaimReading then, bool isPercent)
    {
        var of = now.Words;
        var words = Words.Say("claim-values.change", $"the change of {of} since last year", $"{of}与上年相比的增减");
        if (now.Value is not { } value || then.Value is not { } last)
        {
            return new ClaimReading(null, words, now.Value is null ? now.Cause : then.Cause);
        }

        return !isPercent ? new ClaimReading(value - last, words, default)
            : last != 0 ? new ClaimReading((value - last) / last * Hundred, words, default)
            : new ClaimReading(null, words, NotAssessedCause.NotApplicable);
    }

    // Measures that are counted together, each in all its readings.
    private List<ClaimReading> Sums(IEnumerable<IReadOnlyList<int>> measures, ILookup<int, Operand>? values)
    {
        List<ClaimReading> sums = [];
        foreach (var measure in measures)
        {
            var readings = measure.SelectMany(claim => ReadingsOf(claim, values)).ToList();
            sums = sums.Count == 0 ? readings : [.. sums.SelectMany(sum => readings.Select(reading => Add(sum, reading))).Take(MaxReadings)];
        }

        return sums;
    }

    private IEnumerable<ClaimReading> ReadingsOf(int claim, ILookup<int, Operand>? values)
    {
        var words = _form.Claims[claim].Words;
        return values is null
            ? words.Select(word => new ClaimReading(null, word, NotAssessedCause.NoPreviousReport))
            : values[claim].Zip(words, (value, word) => value.IsKnown
                ? new ClaimReading(value.Value, word, default)
                : new ClaimReading(null, word, value.IsNotApplicable ? NotAssessedCause.NotApplicable : NotAssessedCause.BlankCell));
    }

    private static ClaimReading Add(ClaimReading left, ClaimReading right)
    {
        var (one, other) = (left.Words, right.Words);
        var words = Words.Say("claim-values.sum", $"{one} + {other}", $"{one} + {other}");
        return left.Value is { } first && right.Value is { } second
            ? new ClaimReading(first + second, words, default)
            : new ClaimReading(null, words, left.Value is null ? left.Cause : right.Cause);
    }

    private static LocalizedText LastYear(LocalizedText words) => Words.Say("claim-values.last-year", $"last year's {words}", $"上年的{words}");
}
