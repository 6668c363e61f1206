using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>A cell of a workbook, by its sheet and address.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Address">The address, such as <c>C5</c>.</param>
/// <param name="Text">What stands there, as somebody sees it; empty where nothing does.</param>
internal sealed record WorkbookCell(string Sheet, string Address, string Text)
{
    /// <summary>Its formula; null where none reckons it.</summary>
    public string? Formula { get; init; }

    /// <summary>The text with its place, for a person who looks it up.</summary>
    public PlacedText Placed => new(Text, new ItemPlace(0, 0, 0, 0, 0) { Sheet = Sheet, Address = Address });
}
