using System.Collections.Concurrent;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>In which units what claims mean is counted.</summary>
/// <param name="claims">All claims of the form.</param>
/// <param name="words">Its words; null where it has none.</param>
internal sealed class ClaimUnits(IReadOnlyList<FormClaim> claims, ClaimWords? words)
{
    /// <summary>Of a hundred.</summary>
    public const string Percent = "%";

    private const string WidePercent = "％";

    private readonly ConcurrentDictionary<int, IReadOnlyList<string>> _units = [];
    private IReadOnlyList<string>? _all;
    private readonly UnitScales _scales = new(words?.Scales ?? default, UnitsIn(claims, words));

    /// <summary>Every unit that may stand behind a figure, the longest first.</summary>
    public IReadOnlyList<string> All =>
        _all ??= [.. UnitsIn(claims, words).Concat(words?.Percents ?? default).Append(Percent).Append(WidePercent).Concat(_scales.All)
            .Distinct(StringComparer.Ordinal).OrderByDescending(unit => unit.Length)];

    /// <summary>A unit in its plain form, and how many of those one of it is: of 亿元, where amounts are counted in 万元, 10,000.</summary>
    public (string? Unit, decimal Scale) Plain(string? unit) => unit is null ? (null, 1)
        : unit == WidePercent || (words?.Percents ?? default).Contains(unit) ? (Percent, 1)
        : _scales.Of(unit) ?? (unit, 1);

    /// <summary>The unit that a phrase with its figure first begins with, and what follows it; where the unit is all there is, no unit.</summary>
    public (string Unit, string Text) UnitAndRest(string after)
    {
        var unit = All.FirstOrDefault(unit => after.StartsWith(unit, StringComparison.OrdinalIgnoreCase) && after.Length > unit.Length);
        return unit is null ? (string.Empty, after) : (unit, after.Substring(unit.Length).TrimStart());
    }

    /// <summary>What a count or change may mean in its unit; null where nothing is counted in it.</summary>
    public StatedFigure? In(StatedFigure statement, string? unit)
    {
        if (statement.Kind is StatementKind.Share or StatementKind.ChangeInPercent)
        {
            return statement;
        }

        var measures = CountedIn(statement.Measures, unit ?? string.Empty);
        var others = statement.Alternatives.Select(other => CountedIn(other, unit ?? string.Empty)).Where(IsWhole);
        return IsWhole(measures) ? statement with { Measures = measures, Alternatives = [.. others] } : null;
    }

    private static IEnumerable<string> UnitsIn(IReadOnlyList<FormClaim> claims, ClaimWords? words) => (words?.Units ?? default)
        .Concat(claims.SelectMany(claim => claim.Patterns).Select(ClaimPhrase.Of).Where(phrase => phrase.Before.Length > 0).Select(phrase => phrase.After))
        .Where(unit => unit.Length > 0);

    private static bool IsWhole(IReadOnlyList<IReadOnlyList<int>> measures) => measures.All(measure => measure.Count > 0);

    private List<IReadOnlyList<int>> CountedIn(IReadOnlyList<IReadOnlyList<int>> measures, string unit) =>
        [.. measures.Select(measure => (IReadOnlyList<int>)[.. measure.Where(claim => IsCountedIn(claim, unit))])];

    private bool IsCountedIn(int claim, string unit)
    {
        var units = _units.GetOrAdd(claim, UnitsOf);
        return units.Contains(unit) || (words?.Units.Contains(unit) == true && units.Any(words.Units.Contains));
    }

    private IReadOnlyList<string> UnitsOf(int claim)
    {
        var own = claims[claim].Patterns.Select(ClaimPhrase.Of).Select(phrase => phrase.Before.Length > 0 ? phrase.After : UnitAndRest(phrase.After).Unit);
        return [.. own.Distinct(StringComparer.Ordinal)];
    }
}
