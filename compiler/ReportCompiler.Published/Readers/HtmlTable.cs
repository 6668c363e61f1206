using System.Globalization;
using AngleSharp.Dom;
using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a table of a page that holds no other table.</summary>
internal static class HtmlTable
{
    private const int MaxRowSpan = 65534;

    /// <summary>Its rows, each with the cells that begin in it.</summary>
    /// <param name="table">The element.</param>
    public static IEnumerable<IReadOnlyList<SpannedText>> RowsOf(IElement table)
    {
        foreach (var caption in table.QuerySelectorAll("caption").Where(caption => caption.TextContent.Trim().Length > 0))
        {
            yield return [CellOf(caption, rowsLeft: 1)];
        }

        var rows = table.QuerySelectorAll("tr").ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var left = rows.Count - row;
            yield return [.. rows[row].Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => CellOf(cell, left))];
        }
    }

    private static SpannedText CellOf(IElement cell, int rowsLeft)
    {
        foreach (var mark in cell.QuerySelectorAll("sup, i, em, small"))
        {
            mark.Parent!.InsertBefore(cell.Owner!.CreateTextNode(RemarkText.Separator.ToString()), mark);
        }

        var lines = HtmlRuns.LinesOf(cell.ChildNodes).ToList();
        var rows = Span(cell, "rowspan", MaxRowSpan, whenZero: rowsLeft);
        var runs = lines.SelectMany((line, index) => index == 0 ? line : line.Prepend(new ProseRun(" ", ProseStyle.None, null)));
        var block = new ProseParagraph([.. runs.Select(run => run with { Text = RemarkText.Without(run.Text) }).Where(run => run.Text.Length > 0)]);
        return new SpannedText(string.Join('\n', lines.Select(PlainProse.Of)), Math.Min(rows, rowsLeft),
            Span(cell, "colspan", DocumentLimits.ColumnSpan, whenZero: 1))
        {
            Block = block,
        };
    }

    // As browsers read it: what is no number counts as 1, and digits at the start as a number.
    private static int Span(IElement cell, string name, int most, int whenZero)
    {
        var text = (cell.GetAttribute(name) ?? string.Empty).Trim();
        var digits = new string([.. text.TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 0 ? 1
            : !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? most
            : span == 0 ? whenZero : Math.Min(span, most);
    }
}
