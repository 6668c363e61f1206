using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>
/// Writes the tables of prose: aligned by class, since the policy of the pages allows no style attributes, and in a box that scrolls by
/// itself.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-scroll\" tabindex=\"0\"><table class=\"plain\">");
        foreach (var row in obj.OfType<TableRow>())
        {
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                WriteCell(renderer, obj, row, column);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine("</table></div>");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableRow row, int column)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
        renderer.Write(alignment switch
        {
            TableColumnAlign.Right => " class=\"right\">",
            TableColumnAlign.Center => " class=\"center\">",
            _ => ">",
        });
        var cell = (TableCell)row[column];
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren((ContainerBlock)cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.Write(row.IsHeader ? "</th>" : "</td>");
    }
}
