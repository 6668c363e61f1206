using System.Globalization;

namespace ReportCompiler.Schema.Prose;

/// <summary>Units with how many of what is counted they stand for: 万件, and 亿元 where amounts are counted in 万元.</summary>
internal sealed class UnitScales
{
    private readonly Dictionary<string, (string Unit, decimal Scale)> _units = new(StringComparer.Ordinal);

    /// <summary>Makes every unit of those that claims are counted in.</summary>
    /// <param name="scales">What may begin a unit, with how many it stands for: <c>万 10000</c>.</param>
    /// <param name="units">The units that claims are counted in.</param>
    public UnitScales(IEnumerable<string> scales, IEnumerable<string> units)
    {
        var known = scales.Select(Read).Where(scale => scale.Factor > 0).ToList();
        var counted = units.Distinct(StringComparer.Ordinal).ToList();
        foreach (var unit in known.Count == 0 ? [] : counted)
        {
            var own = known.Find(scale => unit.StartsWith(scale.Word, StringComparison.Ordinal) && unit.Length > scale.Word.Length);
            var (plain, size) = own.Word is null ? (unit, 1) : (unit.Substring(own.Word.Length), own.Factor);
            foreach (var (word, factor) in known.Append((string.Empty, 1)))
            {
                var other = word + plain;
                if (!counted.Contains(other) && !_units.ContainsKey(other))
                {
                    _units.Add(other, (unit, factor / size));
                }
            }
        }
    }

    /// <summary>The units, beside those that claims are counted in.</summary>
    public IEnumerable<string> All => _units.Keys;

    /// <summary>The unit that claims are counted in, and how many of it a unit stands for; null for one of those.</summary>
    public (string? Unit, decimal Scale)? Of(string unit) => _units.TryGetValue(unit, out var scale) ? scale : null;

    /// <summary>A word with how many it stands for; not above 0 where it is not one.</summary>
    public static (string Word, decimal Factor) Read(string scale)
    {
        var parts = scale.Split([' '], 2);
        var factor = decimal.TryParse(parts[parts.Length - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return (parts[0], parts.Length == 2 ? factor : 0);
    }
}
