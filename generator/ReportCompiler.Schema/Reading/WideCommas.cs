using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Values of a row with a full-width comma between them, or none, which are one value to YAML: all behind them would stand a column off. They are taken
/// apart where the row then has as many as it has cells, so that one slip is one finding.
/// </summary>
internal static class WideCommas
{
    private const char Comma = '，';
    private const char Space = ' ';

    // 1，000 is a thousand.
    private static readonly Regex Thousands = new("^[0-9]{1,3}(，[0-9]{3})+([.][0-9]+)?$", RegexOptions.CultureInvariant);

    // So is 1 000; other figures beside each other have lost their comma.
    private static readonly Regex Beside = new("^[0-9]+([.][0-9]+)?( +[0-9]+([.][0-9]+)?)+$", RegexOptions.CultureInvariant);
    private static readonly Regex SpacedThousands = new("^[0-9]{1,3}( [0-9]{3})+([.][0-9]+)?$", RegexOptions.CultureInvariant);

    private static readonly LocalizedText Insert = Words.Say("wide-commas.insert", "Write a comma", "补上逗号");
    private static readonly LocalizedText Replace = Words.Say("wide-commas.replace", "Write a half-width comma", "改为半角逗号");

    /// <summary>Takes the values apart.</summary>
    /// <param name="values">The values; replaced where some are taken apart.</param>
    /// <param name="count">How many cells the row has.</param>
    /// <param name="typed">How many it has without its totals.</param>
    /// <returns>Where the first such comma stands, and whether it does or is lost; null where all is well.</returns>
    public static (SourceSpan Place, bool IsThere)? Split(List<RowValue> values, int count, int typed)
    {
        var parts = values.SelectMany(Parts).ToList();
        if (parts.Count == values.Count || (parts.Count != count && parts.Count != typed))
        {
            return null;
        }

        var first = values.Find(value => Parts(value).Count() > 1);
        var isThere = first.Text.IndexOf(Comma) >= 0;
        var comma = first.Span.Slice(first.Text.IndexOf(isThere ? Comma : Space), 1);
        values.Clear();
        values.AddRange(parts);
        return (comma, isThere);
    }

    /// <summary>The finding of a row with such a comma.</summary>
    /// <param name="file">The file.</param>
    /// <param name="comma">Its place.</param>
    /// <param name="row">The row, in the form's words.</param>
    /// <param name="isThere">Whether there is one at all.</param>
    public static Finding Describe(string file, SourceSpan comma, string row, bool isThere) => new(
        ShapeDiagnostics.UnreadableLine,
        file,
        comma,
        Words.Say("wide-commas.row", $"{row}: this line", $"{row}：该行"),
        isThere
            ? Words.Say(
                "wide-commas.comma", "the comma is a full-width '，'; the half-width ',' and a space belong here", "逗号是全角“，”，应为半角“,”加空格")
            : Words.Say("wide-commas.none", "the ',' between two values is missing here", "此处两个数值之间缺少逗号“,”"))
    {
        TextFixes = [new TextFix(isThere ? Replace : Insert, comma, ", ")],
    };

    private static IEnumerable<RowValue> Parts(RowValue value)
    {
        var separator = value.Text.IndexOf(Comma) >= 0 ? Comma : Space;
        var isWhole = value.Kind != RowValueKind.Text || value.Text.IndexOf(separator) < 0 || Thousands.IsMatch(value.Text)
            || (separator == Space && (!Beside.IsMatch(value.Text) || SpacedThousands.IsMatch(value.Text)))
            || value.Span.EndColumn - value.Span.Column != value.Text.Length;
        if (isWhole)
        {
            yield return value;
            yield break;
        }

        var start = 0;
        foreach (var part in value.Text.Split(separator))
        {
            var text = part.Trim();
            var offset = start + part.Length - part.TrimStart().Length;
            if (text.Length > 0 || separator == Comma)
            {
                yield return new RowValue(text, value.Span.Slice(offset, text.Length), RowValueKind.Text);
            }

            start += part.Length + 1;
        }
    }
}
