using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.MutationStudy;

/// <summary>Makes the slips of a section. What would leave every figure as it is, is none.</summary>
/// <param name="report">The report.</param>
/// <param name="section">The id of the section.</param>
internal sealed class MutationMaker(Report report, string section)
{
    private static readonly string[] Blendable = ["+1", "−1", "×10", "digits transposed"];

    private readonly List<FormCell> _cells = [.. report.Form.Cells.Where(cell => cell.Section.Id == section)];

    /// <summary>Whether the form of the report has the section.</summary>
    public bool HasCells => _cells.Count > 0;

    /// <summary>Every slip in a single cell, and every swap of two neighbours.</summary>
    public IEnumerable<Mutation> Singles() => _cells.SelectMany(cell => Of(cell).Concat(Swaps(cell)));

    /// <summary>Slips in two cells at once, drawn at random.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Where the drawing begins.</param>
    public IEnumerable<Mutation> Doubles(int count, ulong seed)
    {
        var numbers = new Lcg(seed);
        while (count > 0)
        {
            var first = _cells[numbers.Below(_cells.Count)];
            var second = _cells[numbers.Below(_cells.Count)];
            List<Mutation> one = [.. Of(first).Where(mutation => Blendable.Contains(mutation.Kind))];
            List<Mutation> other = [.. Of(second).Where(mutation => Blendable.Contains(mutation.Kind))];
            if (first != second)
            {
                count--;
                yield return Make("two cells", [one[numbers.Below(one.Count)].Edits[0], other[numbers.Below(other.Count)].Edits[0]]);
            }
        }
    }

    private IEnumerable<Mutation> Of(FormCell cell)
    {
        var value = report[cell.Index].Value;
        yield return Make("+1", [new(cell.Index, Text(value + 1))]);
        yield return Make("−1", [new(cell.Index, Text(value - 1))]);
        if (value != 0)
        {
            yield return Make("×10", [new(cell.Index, Text(value * 10))]);
        }

        var digits = Text(value);
        for (var at = 0; at + 1 < digits.Length; at++)
        {
            if (digits[at] != digits[at + 1])
            {
                var transposed = $"{digits[..at]}{digits[at + 1]}{digits[at]}{digits[(at + 2)..]}".TrimStart('0');
                yield return Make("digits transposed", [new(cell.Index, transposed)]);
            }
        }

        // A total without a figure is computed: nothing is wrong then.
        if (!cell.IsDerived)
        {
            yield return Make("blank", [new(cell.Index, "~")]);
        }
    }

    // Neighbours are those of the data file: in section 4, whose form is one long row, each group has a line of its own.
    private IEnumerable<Mutation> Swaps(FormCell cell)
    {
        var line = Line(cell.Index);
        var place = Array.IndexOf(line, cell.Index);
        if (place + 1 < line.Length && Swap("swapped with its right neighbour", cell.Index, line[place + 1]) is { } right)
        {
            yield return right;
        }

        var next = line[^1] + 1;
        if (next < report.Cells.Count && report.Form.Cells[next].Section.Id == section
            && Swap("swapped with its lower neighbour", cell.Index, Line(next)[place]) is { } lower)
        {
            yield return lower;
        }
    }

    private int[] Line(int cell) =>
        [.. _cells.Select(other => other.Index).Where(other => report[other].Span.Line == report[cell].Span.Line)];

    private Mutation? Swap(string kind, int first, int second) => report[first].Value == report[second].Value
        ? null
        : Make(kind, [new(first, Text(report[second].Value)), new(second, Text(report[first].Value))]);

    private Mutation Make(string kind, IReadOnlyList<CellEdit> edits) => new(report.Header.File, section, kind, edits);

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
