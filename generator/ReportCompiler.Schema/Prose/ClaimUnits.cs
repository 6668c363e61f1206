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

    /// <summary>Every unit that may stand behind a figure, the longest first.</summary>
    public IReadOnlyList<string> All { get; } =
    [
        .. (words?.Units ?? default)
            .Concat(claims.SelectMany(claim => claim.Patterns).Select(ClaimPhrase.Of).Where(phrase => phrase.Before.Length > 0).Select(phrase => phrase.After))
            .Where(unit => unit.Length > 0).Concat(words?.Percents ?? default).Append(Percent).Append(WidePercent)
            .Distinct(StringComparer.Ordinal).OrderByDescending(unit => unit.Length),
    ];

    /// <summary>A unit in its plain form.</summary>
    public string? Plain(string? unit) => unit is not null && (unit == WidePercent || (words?.Percents ?? default).Contains(unit)) ? Percent : unit;

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
