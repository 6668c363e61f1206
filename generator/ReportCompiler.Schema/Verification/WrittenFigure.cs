using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Verification;

/// <summary>What a cell without a number says all the same: digits, or a number in words.</summary>
internal static class WrittenFigure
{
    private const string Numerals = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟";

    /// <summary>Whether what stands in a cell leaves a figure possible: it says none, or has its digits, one slip of copying aside.</summary>
    /// <param name="finding">The finding about the cell.</param>
    /// <param name="right">The figure that the rules ask for.</param>
    public static bool Allows(Finding finding, string right)
    {
        if (finding.Definition == ValueDiagnostics.NotANumber && finding.Expected is { } written)
        {
            return written == right;
        }

        var text = finding.Actual ?? string.Empty;
        var digits = DigitsOf(text);
        return !text.Any(letter => Numerals.IndexOf(letter) >= 0) && (digits.Length == 0 || IsNear(digits, DigitsOf(right)));
    }

    /// <summary>Whether it is plain which number stands in a cell, and that it is another one.</summary>
    /// <param name="finding">The finding about the cell.</param>
    /// <param name="right">The figure that the rules ask for.</param>
    public static bool Contradicts(Finding finding, string right) =>
        finding.Definition == ValueDiagnostics.NotANumber && finding.Expected is { } written && written != right;

    private static string DigitsOf(string text)
    {
        var digits = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isBeforeDigit = at + 1 < text.Length && char.IsDigit(text[at + 1]);
            digits.Append(text[at] switch
            {
                var digit when char.IsDigit(digit) => ((int)char.GetNumericValue(digit)).ToString(CultureInfo.InvariantCulture),
                '-' or '－' when isBeforeDigit => "-",
                '.' or '．' when isBeforeDigit => ".",
                _ => string.Empty,
            });
        }

        return digits.ToString();
    }

    // The same, or with one digit wrong, lost, added or changed for its neighbour.
    private static bool IsNear(string from, string to)
    {
        var start = 0;
        while (start < from.Length && start < to.Length && from[start] == to[start])
        {
            start++;
        }

        var (left, right) = (from.Substring(start), to.Substring(start));
        while (left.Length > 0 && right.Length > 0 && left[left.Length - 1] == right[right.Length - 1])
        {
            (left, right) = (left.Substring(0, left.Length - 1), right.Substring(0, right.Length - 1));
        }

        return (left.Length <= 1 && right.Length <= 1 && left != "-") || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}
