using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A cell, written as its figure: <c>cell.kind</c> (cell), <c>cell.path</c>, <c>cell.anchor</c> (nothing where the row has the anchor),
/// <c>cell.colspan</c>, <c>cell.rowspan</c>, <c>cell.state</c>
/// (given, derived, blank,
/// notApplicable, invalid), <c>cell.is_given</c>, <c>cell.is_text</c>, <c>cell.label</c>, <c>cell.unit</c>, <c>cell.value</c> (a number or
/// nothing), <c>cell.text</c>.
/// </summary>
internal sealed class CellView(FormCell cell, int colspan, int rowspan = 1) : ScriptView
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly object _colspan = colspan;
    private readonly object _rowspan = rowspan;

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Cell;

    /// <summary>The cell.</summary>
    public FormCell Cell => cell;

    /// <summary>Whether it stands in its table, where it is written with what is noted of it.</summary>
    public bool IsInTable { get; init; }

    /// <summary>The anchor of the row where that leads to the cell; null where the cell has an anchor of its own.</summary>
    public string? RowAnchor { get; init; }

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "kind" => "cell",
        "path" => cell.Path,
        "anchor" => RowAnchor is null ? cell.Path : null,
        "colspan" => _colspan,
        "rowspan" => _rowspan,
        "state" => CellText.State(page.StateOf(cell)),
        "is_given" => page.StateOf(cell) == CellState.Given ? True : False,
        "is_text" => cell.Type.IsOfWords || cell.Type.IsLong ? True : False,
        "label" => cell.Label,
        "unit" => cell.Type.Unit,
        "value" => Report(page)[cell.Index] is { HasValue: true } filled ? filled.Value : null,
        "text" => CellText.Of(Report(page), cell),
        _ => null,
    };

    private static Report Report(IPageRendering page) =>
        page.Page.Subject?.Report ?? throw new InvalidOperationException("the page is about no report");
}
