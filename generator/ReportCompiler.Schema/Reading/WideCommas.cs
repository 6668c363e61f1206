using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Values of a row with another mark than a comma between them, or none, or in other brackets than a list has, which are one value to YAML: all
/// behind them would stand a column off. They are taken apart where the row then has as many as it has cells, so that one slip is one finding.
/// </summary>
internal static class WideCommas
{
    private const string Commas = "，、;；";
    private const char Thousand = '，';
    private const char Space = ' ';

    // 1，000 is a thousand.
    private static readonly Regex Thousands = new("^[0-9]{1,3}(，[0-9]{3})+([.][0-9]+)?$", RegexOptions.CultureInvariant);

    // A whole row that is one text to YAML, as its brackets are none.
    private static readonly Regex Row = new(
        @"^(?<open>[\[［【〔（(]?)\s*(?<values>[^\[\]［］【】〔〕（）()]*?)\s*(?<close>[\]］】〕）)]?)$", RegexOptions.CultureInvariant);

    // So is 1 000; other figures beside each other have lost their comma.
    private static readonly Regex Beside = new("^[0-9]+([.][0-9]+)?( +[0-9]+([.][0-9]+)?)+$", RegexOptions.CultureInvariant);
    private static readonly Regex SpacedThousands = new("^[0-9]{1,3}( [0-9]{3})+([.][0-9]+)?$", RegexOptions.CultureInvariant);

    // A full stop with a blank behind it ends no figure; it was typed for a comma.
    private static readonly Regex Stopped = new("^[0-9]+[.] +[0-9]+$", RegexOptions.CultureInvariant);

    private static readonly LocalizedText Brackets = Words.Say("wide-commas.brackets", "Write half-width brackets and commas", "改为半角括号和逗号");
    private static readonly LocalizedText Insert = Words.Say("wide-commas.insert", "Write a comma", "补上逗号");
    private static readonly LocalizedText Replace = Words.Say("wide-commas.replace", "Write a half-width comma", "改为半角逗号");

    /// <summary>Takes the values apart.</summary>
    /// <param name="values">The values; replaced where some are taken apart.</param>
    /// <param name="count">How many cells the row has.</param>
    /// <param name="typed">How many it has without its totals.</param>
    /// <returns>Where the first such comma stands, and what it is, a space where it is lost; null where all is well.</returns>
    public static (SourceSpan Place, char Comma)? Split(List<RowValue> values, int count, int typed)
    {
        var parts = values.SelectMany(Parts).ToList();
        if (parts.Count == values.Count || (parts.Count != count && parts.Count != typed))
        {
            return null;
        }

        var first = values.Find(value => Parts(value).Count() > 1);
        var separator = SeparatorOf(first.Text);
        var comma = first.Span.Slice(first.Text.IndexOf(separator), 1);
        values.Clear();
        values.AddRange(parts);
        return (comma, separator);
    }

    /// <summary>Takes the values of a row apart that stand in other brackets than a list does, or in none on one side.</summary>
    /// <param name="values">The one value of the row; replaced where it is taken apart.</param>
    /// <param name="count">How many cells the row has.</param>
    /// <param name="typed">How many it has without its totals.</param>
    /// <param name="file">The file.</param>
    /// <param name="row">The row, in the form's words.</param>
    /// <returns>The finding of it; null where all is well.</returns>
    public static Finding? Unwrap(List<RowValue> values, int count, int typed, string file, string row)
    {
        if (values.Count != 1 || count == 1 || values[0] is not { Kind: RowValueKind.Text } value || Row.Match(value.Text) is not { Success: true } match
            || value.Span.EndColumn - value.Span.Column != value.Text.Length)
        {
            return null;
        }

        var inner = match.Groups["values"];
        var isBare = match.Groups["open"].Length == 0 && match.Groups["close"].Length == 0;
        var marks = !isBare || inner.Value.IndexOfAny([',', .. Commas]) >= 0 ? "," + Commas : inner.Value.IndexOf('|') >= 0 ? "|" : " \t";
        var parts = Cut(inner.Value, inner.Index, value, character => marks.IndexOf(character) >= 0).Where(part => !isBare || part.Text.Length > 0).ToList();
        if (parts.Count < 2 || (parts.Count != count && parts.Count != typed) || (isBare && !parts.TrueForAll(part => char.IsDigit(part.Text[0]))))
        {
            return null;
        }

        values.Clear();
        values.AddRange(parts);
        var bracket = match.Groups["open"].Value;
        var problem = isBare
            ? Words.Say(
                "wide-commas.bare", "the values stand without '[' and ']', or without commas between them", "数值没有写在“[”和“]”中，或其间没有逗号")
            : bracket.Length == 0
            ? Words.Say("wide-commas.no-bracket", "the '[' before the first value is missing", "首个数值之前缺少“[”")
            : Words.Say("wide-commas.bracket", $"the bracket is '{bracket}'; '[' and ']' belong here", $"括号是“{bracket}”，应为半角“[”和“]”");
        var text = "[" + string.Join(", ", parts.Select(part => part.Text)) + "]";
        return Describe(file, value.Span.Slice(0, 1), row, problem, new TextFix(Brackets, value.Span, text));
    }

    /// <summary>The finding of a row with such a comma.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">The place of the comma.</param>
    /// <param name="row">The row, in the form's words.</param>
    /// <param name="comma">What it is; a space where it is lost.</param>
    public static Finding Describe(string file, SourceSpan place, string row, char comma) => Describe(
        file,
        place,
        row,
        comma switch
        {
            Space => Words.Say("wide-commas.none", "the ',' between two values is missing here", "此处两个数值之间缺少逗号“,”"),
            Thousand => Words.Say(
                "wide-commas.comma", "the comma is a full-width '，'; the half-width ',' and a space belong here", "逗号是全角“，”，应为半角“,”加空格"),
            _ => Words.Say(
                "wide-commas.separator", $"'{comma}' stands between the values; ',' and a space belong here", $"数值之间是“{comma}”，应为半角“,”加空格"),
        },
        new TextFix(comma == Space ? Insert : Replace, place, ", "));

    private static Finding Describe(string file, SourceSpan place, string row, LocalizedText problem, TextFix fix) => new(
        ShapeDiagnostics.UnreadableLine, file, place, Words.Say("wide-commas.row", $"{row}: this line", $"{row}：该行"), problem) { TextFixes = [fix] };

    private static char SeparatorOf(string text) => Stopped.IsMatch(text) ? '.'
        : text.IndexOfAny(Commas.ToCharArray()) is var at and >= 0 ? text[at] : Space;

    private static IEnumerable<RowValue> Parts(RowValue value)
    {
        var separator = SeparatorOf(value.Text);
        var isWhole = value.Kind != RowValueKind.Text || value.Text.IndexOf(separator) < 0 || Thousands.IsMatch(value.Text)
            || (separator == Space && (!Beside.IsMatch(value.Text) || SpacedThousands.IsMatch(value.Text)))
            || value.Span.EndColumn - value.Span.Column != value.Text.Length;
        return isWhole ? [value] : Cut(value.Text, 0, value, character => character == separator);
    }

    private static IEnumerable<RowValue> Cut(string text, int offset, RowValue whole, Func<char, bool> separates)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !separates(text[end]))
            {
                continue;
            }

            var part = text.Substring(start, end - start);
            var trimmed = part.Trim();
            if (trimmed.Length > 0 || !separates(Space))
            {
                yield return new RowValue(
                    trimmed, whole.Span.Slice(offset + start + part.Length - part.TrimStart().Length, trimmed.Length), RowValueKind.Text);
            }

            start = end + 1;
        }
    }
}
