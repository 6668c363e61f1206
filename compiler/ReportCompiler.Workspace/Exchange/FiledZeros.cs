using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Tells what a filed 0 is, the figure or N/A, by the figures that stand beside it in one element.</summary>
/// <param name="map">The map.</param>
/// <param name="cells">Where values go.</param>
internal sealed class FiledZeros(ExchangeMap map, ImportedCells cells)
{
    /// <summary>Settles the numbers of an element.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="filed">Its items, where their values are, and their cells.</param>
    public void Settle(XElement parent, IReadOnlyList<(CellItem Item, string Path, FormCell Cell)> filed)
    {
        var somethingHappened = filed.Any(
            found => cells[found.Path] is { } text && text != found.Cell.Type.NotApplicable && text.Any(letter => letter is >= '1' and <= '9'));
        if (somethingHappened)
        {
            SettleFigures(parent, filed);
        }
        else if (filed.Any(found => found.Cell.Type is { Kind: CellKind.Integer, NotApplicable: "" }))
        {
            SettleNothing(parent, filed);
        }
    }

    // Where a neighbour says that something happened, what is written for N/A is the figure that it looks like.
    private void SettleFigures(XElement parent, IReadOnlyList<(CellItem Item, string Path, FormCell Cell)> filed)
    {
        foreach (var (item, path, cell) in filed.Where(found => found.Cell.Type.NotApplicable is { Length: > 0 } word && cells[found.Path] == word))
        {
            cells[path] = TextOf(parent, item) is { } text && text == map.ValuesOf(cell.Type.Name).NotApplicable ? "0" : cells[path];
        }
    }

    // Where the counts beside it say that nothing happened, 0 is N/A, however many decimal places it is filed with.
    private void SettleNothing(XElement parent, IReadOnlyList<(CellItem Item, string Path, FormCell Cell)> filed)
    {
        foreach (var (item, path, cell) in filed.Where(found => found.Cell.Type.NotApplicable.Length > 0))
        {
            var parts = map.ValuesOf(cell.Type.Name);
            cells[path] = !parts.IsAmbiguous && TextOf(parent, item) is { } text && parts.SaysNotApplicable(text) ? cell.Type.NotApplicable : cells[path];
        }
    }

    private static string? TextOf(XElement parent, CellItem item) => parent.Element(item.Element[^1])?.Value.Trim();
}
