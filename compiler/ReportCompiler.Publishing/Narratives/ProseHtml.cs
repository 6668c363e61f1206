using System.Globalization;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Writes prose as HTML: text as text, and of tags those that prose may have and no other.</summary>
internal static class ProseHtml
{
    /// <summary>Writes blocks, each on lines of its own.</summary>
    public static void Write(PageBuffer output, IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(output, block);
        }
    }

    private static void Write(PageBuffer output, ProseBlock block)
    {
        switch (block)
        {
            case ProseParagraph paragraph:
                WriteElement(output, "p", paragraph.Runs);
                break;
            case ProseHeading heading:
                WriteElement(output, string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"), heading.Runs);
                break;
            case ProseList list:
                WriteList(output, list);
                break;
            case ProseTable table:
                WriteTable(output, table);
                break;
            case ProseRule:
                output.Write("<hr />\n");
                break;
        }
    }

    private static void WriteElement(PageBuffer output, string tag, IReadOnlyList<ProseRun> runs)
    {
        Tag(output, tag);
        RunsHtml.Write(output, runs);
        EndTag(output, tag);
        output.Write("\n");
    }

    private static void WriteList(PageBuffer output, ProseList list)
    {
        var tag = list.Start is null ? "ul" : "ol";
        var start = list.Start is null or 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        var bracket = list.Start is not null && list.Mark == ')' ? " class=\"bracket\"" : string.Empty;
        Tag(output, tag + start + bracket);
        output.Write("\n");
        foreach (var item in list.Items)
        {
            WriteItem(output, item, list.IsLoose);
        }

        EndTag(output, tag);
        output.Write("\n");
    }

    // The paragraphs of a list whose items stand close are bare text.
    private static void WriteItem(PageBuffer output, IReadOnlyList<ProseBlock> item, bool isLoose)
    {
        output.Write("<li>");
        var isOnNewLine = false;
        foreach (var block in item)
        {
            if (!isLoose && block is ProseParagraph paragraph)
            {
                RunsHtml.Write(output, paragraph.Runs);
                isOnNewLine = false;
                continue;
            }

            output.Write(isOnNewLine ? string.Empty : "\n");
            Write(output, block);
            isOnNewLine = true;
        }

        output.Write("</li>\n");
    }

    // Aligned by class, since the policy of the pages allows no style attributes, and in a box that scrolls by itself.
    private static void WriteTable(PageBuffer output, ProseTable table)
    {
        output.Write("<div class=\"table-scroll\" tabindex=\"0\"><table class=\"plain\">\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            output.Write("<tr>");
            for (var column = 0; column < table.Rows[row].Count; column++)
            {
                WriteCell(output, table.Rows[row][column], row == 0, column < table.Alignments.Count ? table.Alignments[column] : ProseAlignment.Left);
            }

            output.Write("</tr>\n");
        }

        output.Write("</table></div>\n");
    }

    private static void WriteCell(PageBuffer output, IReadOnlyList<ProseRun> text, bool isHead, ProseAlignment alignment)
    {
        output.Write(isHead ? "<th scope=\"col\"" : "<td");
        output.Write(alignment switch
        {
            ProseAlignment.Right => " class=\"right\">",
            ProseAlignment.Center => " class=\"center\">",
            _ => ">",
        });
        RunsHtml.Write(output, text);
        EndTag(output, isHead ? "th" : "td");
    }

    private static void Tag(PageBuffer output, string tag)
    {
        output.Write("<");
        output.Write(tag);
        output.Write(">");
    }

    private static void EndTag(PageBuffer output, string tag)
    {
        output.Write("</");
        output.Write(tag);
        output.Write(">");
    }
}
