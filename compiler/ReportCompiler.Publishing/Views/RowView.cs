using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A row of figures: <c>row.path</c> (its anchor, where it has one), <c>row.state</c> (what all its cells are, unless given),
/// <c>row.stubs</c> (the row headings that begin in it) and <c>row.cells</c> (cells, and in tables with repeated rows also headings and
/// empty places).
/// </summary>
internal sealed class RowView(HeadingView[] stubs, ScriptView[] cells, string? path) : ScriptView
{
    private readonly CellView[] _figures = [.. cells.OfType<CellView>()];

    /// <summary>The cells without an anchor of their own, each with how many places from the end of the row it stands, from 1.</summary>
    public IEnumerable<(CellView Cell, int FromEnd)> Anchorless => cells.Select((cell, index) => (Cell: cell as CellView, cells.Length - index))
        .Where(place => place.Cell?.RowAnchor is not null)
        .Select(place => (place.Cell!, place.Item2));

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Row;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "stubs" => stubs,
        "cells" => cells,
        "path" => path,
        "state" => SharedState(page),
        _ => null,
    };

    private string? SharedState(IPageRendering page)
    {
        if (_figures.Length < 2)
        {
            return null;
        }

        var first = page.StateOf(_figures[0].Cell);
        return first != CellState.Given && Array.TrueForAll(_figures, figure => page.StateOf(figure.Cell) == first) ? CellText.State(first) : null;
    }
}
