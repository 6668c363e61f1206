using System.Globalization;

namespace ReportCompiler.Documents.Formulas;

/// <summary>Numbers, texts and ranges as formulas of a spreadsheet write them.</summary>
internal static class FormulaText
{
    /// <summary>How long a formula may be.</summary>
    public const int Longest = 8_000;

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static string Of(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return value < 0 ? $"({text})" : text;
    }

    /// <summary>A text in quotes.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The stretches of numbers that follow one another.</summary>
    /// <param name="numbers">The numbers.</param>
    public static IEnumerable<(int First, int Last)> Stretches(IEnumerable<int> numbers)
    {
        var (first, last) = (-1, -1);
        foreach (var number in numbers.Order())
        {
            if (first >= 0 && number > last + 1)
            {
                yield return (first, last);
                first = -1;
            }

            (first, last) = (first < 0 ? number : first, number);
        }

        if (first >= 0)
        {
            yield return (first, last);
        }
    }

    /// <summary>The ranges of a column of the sheet of values that cover some numbers.</summary>
    /// <param name="column">The column.</param>
    /// <param name="numbers">The numbers.</param>
    public static List<string> Ranges(int column, IEnumerable<int> numbers) =>
    [
        .. Stretches(numbers).Select(stretch => stretch.First == stretch.Last
            ? ValueColumns.At(column, stretch.First)
            : $"{ValueColumns.At(column, stretch.First)}:{ValueColumns.At(column, stretch.Last)}"),
    ];

    /// <summary>How many of some ranges are blank.</summary>
    /// <param name="ranges">The ranges.</param>
    public static string Blanks(IEnumerable<string> ranges) => string.Join('+', ranges.Select(range => $"COUNTBLANK({range})"));
}
