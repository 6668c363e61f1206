namespace ReportCompiler.Documents.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name; see <see cref="SheetNames"/>.</param>
/// <param name="Widths">How wide each column is, in letters.</param>
/// <param name="Rows">Its rows, in order.</param>
/// <param name="Merged">The cells that are merged.</param>
internal sealed record Sheet(string Name, IReadOnlyList<double> Widths, IEnumerable<SheetRow> Rows, IReadOnlyList<MergedRange> Merged)
{
    /// <summary>How many rows at the top stay in sight and are printed on every page.</summary>
    public int HeadRows { get; init; }

    /// <summary>How many columns at the left stay in sight.</summary>
    public int HeadColumns { get; init; }

    /// <summary>Whether pages are printed broad.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Whether it is printed small enough for its columns to fit a page.</summary>
    public bool FitsPage { get; init; } = true;

    /// <summary>Whether the last of the <see cref="HeadRows"/> filters the rows below.</summary>
    public bool HasFilter { get; init; }
}
