using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A place among the cells of a row where no cell stands: <c>cell.kind</c> (heading where it names a component, else
/// nothing), <c>cell.text</c>, <c>cell.colspan</c>, <c>cell.rowspan</c>.
/// </summary>
internal sealed class PlaceView(BodyCell place, int colspan) : ScriptView
{
    private static readonly object False = false;

    private readonly object _colspan = colspan;
    private readonly object _rowspan = place.RowSpan;

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Cell;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "kind" => place.Heading.Length > 0 ? "heading" : "nothing",
        "text" => place.Heading,
        "colspan" => _colspan,
        "rowspan" => _rowspan,
        "is_given" or "is_text" => False,
        _ => null,
    };
}
