using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads how units convert: <c>units: {万元: {元: 10000}}</c>.</summary>
internal static class UnitReader
{
    private static readonly LocalizedText Units = Words.Say("unit-reader.units", "'units'", "units");
    private static readonly LocalizedText Factor = Words.Say("unit-reader.factor", "a number above 0", "大于 0 的数字");

    /// <summary>How many of a smaller unit make one of a larger, by the two.</summary>
    public static IReadOnlyDictionary<(string Larger, string Smaller), decimal> Read(TemplateContext context, YamlNode? node)
    {
        var factors = new Dictionary<(string, string), decimal>();
        if (node is null || PropertyReader.Open(context, node, Units, null) is null)
        {
            return factors;
        }

        foreach (var larger in ((YamlMapping)node).Entries)
        {
            if (PropertyReader.Open(context, larger.Value, Wording.Property(larger.Key.Value), null) is null)
            {
                continue;
            }

            foreach (var smaller in ((YamlMapping)larger.Value).Entries)
            {
                if (FactorIn(smaller.Value) is { } factor)
                {
                    factors[(larger.Key.Value, smaller.Key.Value)] = factor;
                }
                else
                {
                    context.Report(
                        TemplateDiagnostics.InvalidValue, smaller.Value.Span, smaller.Key.Value, (smaller.Value as YamlScalar)?.Value ?? string.Empty, Factor);
                }
            }
        }

        return factors;
    }

    private static decimal? FactorIn(YamlNode node) =>
        node is YamlScalar scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor > 0
            ? factor
            : null;
}
