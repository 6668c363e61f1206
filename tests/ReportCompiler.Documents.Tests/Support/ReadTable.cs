using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>A table of a text document with its merged cells expanded, as a word processor lays it out.</summary>
internal static class ReadTable
{
    /// <summary>For each place, the text of the cell that covers it and where that cell begins.</summary>
    public static Dictionary<(int Row, int Column), (string Text, int Row, int Column)> Expand(Table table)
    {
        var places = new Dictionary<(int, int), (string, int, int)>();
        var rows = table.Elements<TableRow>().ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Elements<TableCell>())
            {
                var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                var merge = cell.TableCellProperties?.VerticalMerge;
                var owner = merge is not null && merge.Val?.Value != MergedCellValues.Restart ? places[(row - 1, column)] : (TextOf(cell), row, column);
                for (var end = column + span; column < end; column++)
                {
                    places.Add((row, column), owner);
                }
            }
        }

        return places;
    }

    /// <summary>The text of an element; a line break is a line feed.</summary>
    public static string TextOf(DocumentFormat.OpenXml.OpenXmlElement element) =>
        string.Concat(element.Descendants().Select(part => part is Text text ? text.Text : part is Break ? "\n" : string.Empty));
}
