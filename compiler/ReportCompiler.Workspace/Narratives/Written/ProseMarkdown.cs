using System.Globalization;
using System.Text;

namespace ReportCompiler.Workspace.Narratives.Written;

/// <summary>
/// Writes prose as Markdown that every reader of CommonMark, with GitHub's tables or without HTML, reads as the same text.
/// </summary>
public static class ProseMarkdown
{
    private const string HardBreak = "\\\n";

    /// <summary>The prose as a part of a larger Markdown document, lines with line feeds, none at the end.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string Write(IReadOnlyList<ProseBlock> blocks)
    {
        var output = new StringBuilder();
        Write(output, blocks, string.Empty, "\n\n");
        return output.ToString();
    }

    private static void Write(StringBuilder output, IReadOnlyList<ProseBlock> blocks, string indent, string between)
    {
        ProseList? last = null;
        var isAlternate = false;
        for (var index = 0; index < blocks.Count; index++)
        {
            var list = blocks[index] as ProseList;

            // Two lists that follow one another are told apart by their marks.
            isAlternate = list is not null && last is not null && (list.Start is null) == (last.Start is null)
                && (list.Start is not null || !isAlternate);
            var isText = list is { Start: not null } && (isAlternate || list.Mark != '.');
            var isBehindText = last is { Start: not null } && index > 0 && IsParagraph(blocks[index]);
            output.Append(index > 0 ? WithIndent(isText || isBehindText ? "\n\n" : between, indent) : string.Empty);
            last = list;
            if (list is null)
            {
                output.Append(WithIndent(TextOf(blocks[index]), indent));
            }
            else if (isText)
            {
                WriteAsText(output, list, indent);
            }
            else
            {
                Write(output, list, indent, isAlternate);
            }
        }
    }

    private static string TextOf(ProseBlock block) => block switch
    {
        ProseParagraph paragraph => InlineWriter.Write(paragraph.Runs, HardBreak),
        ProseHeading heading => HeadingOf(heading),
        ProseTable table => TableOf(table),
        _ => "---",
    };

    private static string HeadingOf(ProseHeading heading)
    {
        var text = InlineWriter.Write(heading.Runs, " ");
        return new string('#', heading.Level) + " " + (text.EndsWith('#') ? text[..^1] + "\\#" : text);
    }

    private static void Write(StringBuilder output, ProseList list, string indent, bool isAlternate)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            var mark = list.Start is { } start
                ? string.Create(CultureInfo.InvariantCulture, $"{(long)start + index}{list.Mark} ")
                : isAlternate ? "* " : "- ";
            output.Append(index == 0 ? string.Empty : WithIndent(list.IsLoose ? "\n\n" : "\n", indent)).Append(mark);
            Write(output, list.Items[index], indent + new string(' ', mark.Length), list.IsLoose ? "\n\n" : "\n");
        }
    }

    private static bool IsParagraph(ProseBlock block) => block is ProseParagraph;

    // Numbers that begin anew would count on, and those with a bracket are shown with a full stop: they are written out.
    private static void WriteAsText(StringBuilder output, ProseList list, string indent)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            output.Append(index == 0 ? string.Empty : WithIndent("\n\n", indent))
                .Append(CultureInfo.InvariantCulture, $"{(long)list.Start! + index}\\{list.Mark} ");
            Write(output, list.Items[index], indent, "\n\n");
        }
    }

    private static string TableOf(ProseTable table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var lines = table.Rows.Select(row => Line(Enumerable.Range(0, columns)
            .Select(column => column < row.Count ? InlineWriter.Write(row[column], " ") : string.Empty))).ToList();
        lines.Insert(1, Line(Enumerable.Range(0, columns).Select(column => column < table.Alignments.Count ? Rule(table.Alignments[column]) : "---")));
        return string.Join('\n', lines);
    }

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Rule(ProseAlignment alignment) => alignment switch
    {
        ProseAlignment.Center => ":-:",
        ProseAlignment.Right => "--:",
        _ => "---",
    };

    // No white space at the end of an empty line.
    private static string WithIndent(string text, string indent) => indent.Length == 0 || !text.Contains('\n', StringComparison.Ordinal)
        ? text
        : string.Join('\n', text.Split('\n').Select((line, index) => index > 0 && (line.Length > 0 || IsLast(text, index)) ? indent + line : line));

    private static bool IsLast(string text, int index) => text.AsSpan().Count('\n') == index;
}
