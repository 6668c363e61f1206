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

    /// <summary>Whether it is printed small enough for all of it to fit a page.</summary>
    public bool FitsOnePage { get; init; }

    /// <summary>Whether it is printed small enough for its columns to fit a page.</summary>
    public bool FitsPage { get; init; } = true;

    /// <summary>Whether the last of the <see cref="HeadRows"/> filters the rows below.</summary>
    public bool HasFilter { get; init; }

    /// <summary>Whether only cells that are to be filled in can be changed. There is no password: it keeps slips away, and nobody out.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether nobody sees it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Names for cells of it, which follow them wherever they are moved.</summary>
    public IReadOnlyList<NamedRange> Names { get; init; } = [];

    /// <summary>What may be entered where.</summary>
    public IReadOnlyList<EntryRule> Entries { get; init; } = [];

    /// <summary>Where a formula colours cells.</summary>
    public IReadOnlyList<ColouredRange> Colours { get; init; } = [];

    /// <summary>Remarks on cells.</summary>
    public IReadOnlyList<CellComment> Comments { get; init; } = [];

    /// <summary>Cells that lead to a named cell.</summary>
    public IReadOnlyList<CellLink> Links { get; init; } = [];

    /// <summary>How many rows at the top are not printed.</summary>
    public int UnprintedRows { get; init; }
}
