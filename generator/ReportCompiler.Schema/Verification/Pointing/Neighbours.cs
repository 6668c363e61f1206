using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>The cells that stand beside one another in their table.</summary>
internal sealed class Neighbours
{
    private readonly Form _form;
    private readonly Dictionary<int, int> _below = [];

    /// <summary>Finds them.</summary>
    /// <param name="system">The rules over a report.</param>
    /// <param name="cells">The cells of which one must be among two.</param>
    public Neighbours(CheckSystem system, ISet<int> cells)
    {
        _form = system.Report.Form;
        foreach (var rows in _form.Sections.SelectMany(section => section.Table?.Blocks ?? default).Select(block => block.RowLeaves))
        {
            for (var row = 0; row + 1 < rows.Count; row++)
            {
                _below[rows[row].FirstCell] = rows[row + 1].FirstCell;
            }
        }

        Pairs =
        [
            .. Enumerable.Range(0, system.Report.Cells.Count)
                .Where(system.IsStated)
                .SelectMany(first => Of(first).Select(second => (First: first, Second: second)))
                .Where(pair => (cells.Contains(pair.First) || cells.Contains(pair.Second)) && system.IsStated(pair.Second)),
        ];
    }

    /// <summary>Two neighbours with a number each, of which at least one is among the cells, in the order of the form.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    /// <summary>Whether a cell stands to the right of another, or below it.</summary>
    /// <param name="first">The index of the other.</param>
    /// <param name="second">The index of the cell.</param>
    public bool Are(int first, int second) => Of(first).Contains(second);

    // The cell to the right, and that of the row below.
    private IEnumerable<int> Of(int index)
    {
        var cell = _form.Cells[index];
        var column = index - cell.Row.FirstCell;
        if (column + 1 < cell.Block.ColumnLeaves.Count)
        {
            yield return index + 1;
        }

        if (_below.TryGetValue(cell.Row.FirstCell, out var below) && below + column != index + 1)
        {
            yield return below + column;
        }
    }
}
