using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Tests.Fixing;

/// <summary>
/// Miscopies whole rows of a report: a value left out, the figures of two rows exchanged or two columns interchanged, an amount that got into the
/// wrong column, a blank beside a row that is wrong together with its total, two figures that are wrong by the same difference, and a comma lost.
/// </summary>
/// <param name="report">The report, as published.</param>
/// <param name="text">Its text.</param>
/// <param name="maker">What draws.</param>
internal sealed class RowSlips(Report report, string text, SlipMaker maker)
{
    /// <summary>The kinds of slips.</summary>
    public static readonly string[] Kinds = ["lost", "parts", "tail", "columns", "moved", "blank", "shifted", "balanced", "joined"];

    private const int Draws = 30;

    private readonly List<List<FormCell>> _rows =
    [
        .. report.Form.PresentCells
            .GroupBy(cell => (cell.Block, cell.Row.FirstCell))
            .Select(row => row.ToList())
            .Where(row => row.Count is > 2 and < 20 && row.TrueForAll(cell => report[cell.Index] is { State: CellState.Given, Text: null, Span.IsKnown: true })
                && row.TrueForAll(cell => report[cell.Index].Span.Line == report[row[0].Index].Span.Line)
                && row.Select(cell => report[cell.Index].Span).Distinct().Count() == row.Count),
    ];

    /// <summary>The text with a slip of a kind; null where no rows were drawn that allow it.</summary>
    /// <param name="kind">The kind.</param>
    public string? Make(string kind) => _rows.Count < 2 ? null
        : Enumerable.Range(0, Draws).Select(_ => Draw(kind)).FirstOrDefault(slipped => slipped is not null && slipped != text);

    private string? Draw(string kind)
    {
        var at = maker.Below(_rows.Count - 1);
        var (row, other) = (Figures(at), Figures(at + 1));
        var (length, isOfOne) = (row.Count, _rows[at][0].Block == _rows[at + 1][0].Block);
        var (column, next) = (maker.Below(length - 1), maker.Below(length - 1));
        switch (kind)
        {
            case "lost":
                row.RemoveAt(column);
                break;
            case "parts" or "tail" when isOfOne:
                var from = kind == "parts" ? 0 : 1 + column;
                var count = kind == "parts" ? length - 1 : length - from;
                (row, other) = (Exchanged(row, other, from, count), Exchanged(other, row, from, count));
                break;
            case "columns" when isOfOne && row[column] != row[next] && other[column] != other[next]:
                (row[column], row[next], other[column], other[next]) = (row[next], row[column], other[next], other[column]);
                break;
            case "moved" when isOfOne && column != next && Value(row, column) > 0 && Value(other, column) > 0:
                new[] { row, other }.ToList().ForEach(each => Move(each, column, next));
                break;
            case "blank" when isOfOne:
                Blank(row, other, column);
                break;
            case "shifted" when isOfOne:
                row = [row[^1], .. row[..^1]];
                break;
            case "balanced" when column != next:
                Balance(row, column, next);
                break;
            case "joined" when Value(row, column) > 0:
                Join(row, column);
                break;
            default:
                return null;
        }

        return Write(isOfOne ? Write(text, at + 1, other) : text, at, row);
    }

    private static void Blank(List<string> row, List<string> other, int column)
    {
        row[column] = "/";
        Add(other, column, 1);
        Add(other, row.Count - 1, 1);
    }

    private static void Join(List<string> row, int column)
    {
        row[column] += row[column + 1];
        row.RemoveAt(column + 1);
    }

    private static List<string> Exchanged(List<string> row, List<string> other, int from, int count) =>
        [.. row[..from], .. other.GetRange(from, count), .. row[(from + count)..]];

    private static decimal Value(List<string> row, int column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);

    private static void Add(List<string> row, int column, decimal difference) =>
        row[column] = (Value(row, column) + difference).ToString(CultureInfo.InvariantCulture);

    private static void Move(List<string> row, int from, int to)
    {
        Add(row, from, -1);
        Add(row, to, 1);
    }

    // What a slip adds to one figure, another slip of the kind adds to the other, or takes off.
    private void Balance(List<string> row, int column, int next)
    {
        var (value, other) = (Value(row, column), Value(row, next));
        decimal[] differences = [1, 9, -1, value * 9, -(value - decimal.Floor(value / 10)), Turned(value) - value];
        var difference = differences[maker.Below(differences.Length)];
        var more = maker.Below(2) == 0 ? difference : -difference;
        if (value + difference >= 0 && other + more >= 0)
        {
            Add(row, column, difference);
            Add(row, next, more);
        }
    }

    private static decimal Turned(decimal value) => value is >= 10 and < 100 && value == decimal.Floor(value)
        ? ((value % 10) * 10) + decimal.Floor(value / 10)
        : value;

    private List<string> Figures(int row) => _rows[row].ConvertAll(cell => report[cell.Index].Value.ToString(CultureInfo.InvariantCulture));

    private string Write(string written, int row, List<string> figures)
    {
        if (figures.SequenceEqual(Figures(row)))
        {
            return written;
        }

        var (first, last) = (report[_rows[row][0].Index].Span, report[_rows[row][^1].Index].Span);
        var lines = written.Split('\n');
        var line = lines[first.Line - 1];
        lines[first.Line - 1] = line[..(first.Column - 1)] + string.Join(", ", figures) + line[(last.EndColumn - 1)..];
        return string.Join('\n', lines);
    }
}
