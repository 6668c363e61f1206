namespace ReportCompiler.Schema.Reports;

/// <summary>Some cells of a report that was read before, and the way to the rest of it.</summary>
public sealed class RememberedCells
{
    private readonly int[] _indices;
    private readonly Cell[] _cells;
    private readonly Func<Report> _read;

    /// <summary>Keeps cells.</summary>
    /// <param name="indices">The indices of the cells in their form, in ascending order.</param>
    /// <param name="cells">What stands in them; their places in the file need not be known.</param>
    /// <param name="read">
    /// Reads the same report as a whole, when something else of it is asked for; what it throws, whoever asks is thrown.
    /// </param>
    public RememberedCells(int[] indices, Cell[] cells, Func<Report> read)
    {
        _indices = indices;
        _cells = cells;
        _read = read;
    }

    /// <summary>The discrepancies that stand, in the order of the file.</summary>
    public IReadOnlyList<Acceptance> Acceptances { get; init; } = [];

    /// <summary>Where a cell is kept; below 0 where it is not.</summary>
    internal int Find(int index) => Array.BinarySearch(_indices, index);

    /// <summary>A cell that is kept.</summary>
    internal ref readonly Cell At(int kept) => ref _cells[kept];

    /// <summary>Reads the report as a whole.</summary>
    internal Report Read() => _read();
}
