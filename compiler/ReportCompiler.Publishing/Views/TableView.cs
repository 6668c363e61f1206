using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A table: <c>table.width</c>, <c>table.columns</c> (one class name per column), <c>table.blocks</c>,
/// <c>table.is_single</c> (one block, whose headings are the head of the table), <c>table.size</c> (few, some or many columns).
/// </summary>
internal sealed class TableView : ScriptView
{
    // Few columns share the width evenly; many are set narrow, so that they find room on a screen and on paper.
    private const int MaxFewColumns = 5;
    private const int FewestOfMany = 12;

    private readonly object _width;
    private readonly object _isSingle;
    private readonly string[] _columns;
    private readonly string _size;

    /// <summary>Lays out a table.</summary>
    public TableView(Form form, FormTable table)
    {
        _width = table.Width;
        _isSingle = table.Blocks.Count == 1;
        _columns = ColumnClasses(table);
        _size = table.Width <= MaxFewColumns ? "few" : table.Width < FewestOfMany ? "some" : "many";
        Blocks = [.. table.Blocks.Select(block => new BlockView(form, table, block))];
    }

    /// <summary>The blocks, in order.</summary>
    public BlockView[] Blocks { get; }

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Table;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "width" => _width,
        "columns" => _columns,
        "blocks" => Blocks,
        "is_single" => _isSingle,
        "size" => _size,
        _ => null,
    };

    // The innermost row heading is the widest: the groups to its left are narrow, as on the form.
    private static string[] ColumnClasses(FormTable table)
    {
        var stubs = table.Blocks.Max(block => block.StubDepth);
        return [.. Enumerable.Range(0, table.Width).Select(column =>
            column >= stubs ? "figure" : column == stubs - 1 ? "stub" : "group")];
    }
}
