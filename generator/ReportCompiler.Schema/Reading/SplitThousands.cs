using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>A number with a thousands separator in a list is two values to YAML; its comma has no space behind it, as those between values have.</summary>
internal static class SplitThousands
{
    private const int Group = 3;

    /// <summary>The first such number, where they are why a row has too many values; null where they are not.</summary>
    /// <param name="values">The values of the row.</param>
    /// <param name="count">How many cells it has.</param>
    /// <param name="typed">How many it has without its totals.</param>
    public static RowValue? Find(IReadOnlyList<RowValue> values, int count, int typed)
    {
        var halves = Enumerable.Range(1, Math.Max(0, values.Count - 1)).Where(index => IsSplit(values[index - 1], values[index])).ToList();
        if (halves.Count == 0 || (values.Count - halves.Count != count && values.Count - halves.Count != typed))
        {
            return null;
        }

        var (first, second) = (values[halves[0] - 1], values[halves[0]]);
        return new RowValue(first.Text + "," + second.Text, first.Span with { EndColumn = second.Span.EndColumn }, RowValueKind.Text);
    }

    /// <summary>How many values a row must have, and why it has more.</summary>
    /// <param name="expectation">How many.</param>
    /// <param name="number">The number.</param>
    public static LocalizedText Describe(LocalizedText expectation, string number) => Words.Say(
        "split-thousands.number", $"{expectation}: '{number}' counts as two", $"{expectation}：“{number}”被视为两个数值");

    private static bool IsSplit(RowValue first, RowValue second) =>
        first.Kind == RowValueKind.Text && second.Kind == RowValueKind.Text
        && first.Span.EndLine == second.Span.Line && first.Span.EndColumn + 1 == second.Span.Column
        && first.Text.Length is > 0 and <= Group && second.Text.Length == Group && first.Text.All(char.IsDigit) && second.Text.All(char.IsDigit);
}
