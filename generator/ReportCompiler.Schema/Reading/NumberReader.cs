using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads the number in a cell as people write it: plain, with full-width digits, with thousands separators.</summary>
internal static class NumberReader
{
    private const int MaxDigits = 28;

    // What typesetters and input methods write for a minus sign: U+2212, U+FE63, and dashes of its width.
    private const string Minuses = "\u2212\uFE63\u2012\u2013";

    /// <summary>Reads a value.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="type">What may stand there.</param>
    public static ValueReading Read(string text, CellType type)
    {
        if (IsPlainCount(text, out var count))
        {
            return Bounded(count, type, null);
        }

        var canonical = Canonical(text.Trim());
        if (canonical is null)
        {
            return new ValueReading(0, CellState.Invalid, ValueDiagnostics.NotANumber, null);
        }

        if (canonical.Count(char.IsDigit) > MaxDigits)
        {
            return new ValueReading(0, CellState.Invalid, ValueDiagnostics.TooLarge, null);
        }

        var value = decimal.Parse(canonical, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Checked(value, text, type);
    }

    /// <summary>The number that a text is, however it is written; null where it is none, or one too long.</summary>
    public static decimal? ValueOf(string text) =>
        Canonical(text.Trim()) is { } canonical && canonical.Count(char.IsDigit) <= MaxDigits
            ? decimal.Parse(canonical, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    private static ValueReading Checked(decimal value, string text, CellType type)
    {
        if (decimal.Round(value, type.Scale) != value)
        {
            return new ValueReading(value, CellState.Invalid, type.Scale == 0 ? ValueDiagnostics.NotWhole : ValueDiagnostics.TooPrecise, null);
        }

        return Bounded(value, type, IsWellWritten(text, type) ? null : Plain(value, type));
    }

    private static ValueReading Bounded(decimal value, CellType type, string? canonical)
    {
        if (value < (type.Minimum ?? -CellType.Limit))
        {
            return new ValueReading(value, CellState.Invalid, ValueDiagnostics.TooSmall, null);
        }

        return value > (type.Maximum ?? CellType.Limit)
            ? new ValueReading(value, CellState.Invalid, ValueDiagnostics.TooLarge, null)
            : new ValueReading(value, CellState.Given, canonical is null ? null : ValueDiagnostics.NotCanonical, canonical);
    }

    // Nearly every cell of a report is a short run of digits.
    private static bool IsPlainCount(string text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > 15 || (text[0] == '0' && text.Length > 1))
        {
            return false;
        }

        var number = 0L;
        foreach (var digit in text)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        value = number;
        return true;
    }

    private static bool IsWellWritten(string text, CellType type)
    {
        var start = text.Length > 0 && (text[0] == '-' || (text[0] == '+' && type.IsSigned)) ? 1 : 0;
        var point = text.IndexOf('.');
        var whole = text.Substring(start, (point < 0 ? text.Length : point) - start);
        return text.Skip(start).All(character => character is (>= '0' and <= '9') or '.')
            && (whole.Length == 1 || whole[0] != '0')
            && (point < 0 || type.Scale > 0);
    }

    private static string Plain(decimal value, CellType type) =>
        type.IsSigned ? CellFormat.Write(value, type) : value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The number in half-width digits without separators; null where the text is no number.</summary>
    private static string? Canonical(string text)
    {
        var half = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            half.Append(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character);
        }

        if (half.Length > 1 && Minuses.IndexOf(half[0]) >= 0)
        {
            half[0] = '-';
        }

        var sign = half.Length > 0 && half[0] is '+' or '-' ? 1 : 0;
        var point = half.ToString().IndexOf('.');
        var whole = half.ToString(sign, (point < 0 ? half.Length : point) - sign);
        var fraction = point < 0 ? null : half.ToString(point + 1, half.Length - point - 1);
        var digits = whole.IndexOf(',') < 0 ? whole : WithoutSeparators(whole);
        if (digits is null || !IsDigits(digits) || (fraction is not null && !IsDigits(fraction)))
        {
            return null;
        }

        return half.ToString(0, sign) + digits + (fraction is null ? string.Empty : "." + fraction);
    }

    // 1,234,567 is a number; 1,23 is a slip.
    private static string? WithoutSeparators(string whole)
    {
        var groups = whole.Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3) ? string.Concat(groups) : null;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(character => character is >= '0' and <= '9');
}
