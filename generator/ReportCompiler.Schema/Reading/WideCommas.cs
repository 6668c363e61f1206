using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Values of a row with a full-width comma between them, which are one value to YAML: all behind them would stand a column off. They are taken
/// apart where the row then has as many as it has cells, so that one slip is one finding.
/// </summary>
internal static class WideCommas
{
    private const char Comma = '，';

    // 1，000 is a thousand.
    private static readonly Regex Thousands = new("^[0-9]{1,3}(，[0-9]{3})+([.][0-9]+)?$", RegexOptions.CultureInvariant);

    private static readonly LocalizedText Replace = Words.Say("wide-commas.replace", "Write a half-width comma", "改为半角逗号");

    /// <summary>Takes the values apart.</summary>
    /// <param name="values">The values; replaced where some are taken apart.</param>
    /// <param name="count">How many cells the row has.</param>
    /// <param name="typed">How many it has without its totals.</param>
    /// <returns>Where the first such comma stands; null where none does.</returns>
    public static SourceSpan? Split(List<RowValue> values, int count, int typed)
    {
        var parts = values.SelectMany(Parts).ToList();
        if (parts.Count == values.Count || (parts.Count != count && parts.Count != typed))
        {
            return null;
        }

        var first = values.Find(value => Parts(value).Count() > 1);
        var comma = first.Span.Slice(first.Text.IndexOf(Comma), 1);
        values.Clear();
        values.AddRange(parts);
        return comma;
    }

    /// <summary>The finding of a row with such a comma.</summary>
    public static Finding Describe(string file, SourceSpan comma, string row) => new(
        ShapeDiagnostics.UnreadableLine,
        file,
        comma,
        Words.Say("wide-commas.row", $"{row}: this line", $"{row}：该行"),
        Words.Say("wide-commas.comma", "the comma is a full-width '，'; the half-width ',' and a space belong here", "逗号是全角“，”，应为半角“,”加空格"))
    {
        TextFixes = [new TextFix(Replace, comma, ", ")],
    };

    private static IEnumerable<RowValue> Parts(RowValue value)
    {
        var isWhole = value.Kind != RowValueKind.Text || value.Text.IndexOf(Comma) < 0 || Thousands.IsMatch(value.Text)
            || value.Span.EndColumn - value.Span.Column != value.Text.Length;
        if (isWhole)
        {
            yield return value;
            yield break;
        }

        var start = 0;
        foreach (var part in value.Text.Split(Comma))
        {
            var text = part.Trim();
            var offset = start + part.Length - part.TrimStart().Length;
            yield return new RowValue(text, value.Span.Slice(offset, text.Length), RowValueKind.Text);
            start += part.Length + 1;
        }
    }
}
