using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives.Dialect;

namespace ReportCompiler.Workspace.Narratives.Checks;

/// <summary>Rows of tables in prose that have more cells than their head: the table would grow a column without a heading.</summary>
internal static class TableCells
{
    /// <summary>The findings of a text, one for each row.</summary>
    /// <param name="narrative">The text.</param>
    /// <param name="file">The data file.</param>
    /// <param name="heading">The heading of its section.</param>
    public static IEnumerable<Finding> Find(Narrative narrative, string file, string heading)
    {
        if (!narrative.Markdown.Contains('|', StringComparison.Ordinal))
        {
            return [];
        }

        var lines = narrative.Markdown.Split('\n');
        return MarkdownDialect.Parse(narrative.Markdown, withTables: true).Descendants<Table>()
            .SelectMany(table => Find(table, lines, narrative, file, heading));
    }

    private static IEnumerable<Finding> Find(Table table, string[] lines, Narrative narrative, string file, string heading)
    {
        var columns = CountOf(lines[table.Line + 1]);
        for (var line = table.Line + 2; line <= table.Line + table.Count && line < lines.Length; line++)
        {
            if (CountOf(lines[line]) is var cells && cells > columns)
            {
                var start = lines.Take(line).Sum(before => before.Length + 1);
                var text = lines[line].TrimEnd('\r');
                var indent = text.Length - text.TrimStart().Length;
                yield return new Finding(
                    NarrativeDiagnostics.CellsBeyondHead, file, narrative.Locator.Locate(narrative.Markdown, start + indent, text.Length - indent),
                    heading, line - table.Line - 1, cells, columns);
            }
        }
    }

    // The cells of a line: what stands between bars, those at the two ends aside.
    private static int CountOf(string line)
    {
        var text = line.Trim();
        var bars = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == '|')
            {
                bars++;
            }
        }

        var ends = (text.StartsWith('|') ? 1 : 0) + (text.Length > 1 && text.EndsWith('|') && !text.EndsWith("\\|", StringComparison.Ordinal) ? 1 : 0);
        return bars - ends + 1;
    }
}
