using System.Globalization;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Prose without any style: one text for each paragraph, item of a list or row of a table.</summary>
public static class PlainProse
{
    private const string Bullet = "• ";
    private const string Indent = "  ";
    private const string Between = " | ";

    /// <summary>The texts, in order.</summary>
    public static IEnumerable<string> Of(IEnumerable<ProseBlock> blocks) => blocks.SelectMany(Of);

    /// <summary>The text of runs, line breaks included.</summary>
    public static string Of(IEnumerable<ProseRun> runs) => string.Concat(runs.Select(run => run.Text)).Trim();

    private static IEnumerable<string> Of(ProseBlock block) => block switch
    {
        ProseParagraph paragraph => [Of(paragraph.Runs)],
        ProseHeading heading => [Of(heading.Runs)],
        ProseList list => list.Items.SelectMany((item, index) => Item(item, MarkOf(list, index))),
        ProseTable table => table.Rows.Select(row => string.Join(Between, row.Select(Of))),
        _ => [],
    };

    private static string MarkOf(ProseList list, int index) =>
        list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{(long)start + index}{list.Mark} ") : Bullet;

    private static IEnumerable<string> Item(IReadOnlyList<ProseBlock> item, string mark) =>
        Of(item).Select((text, index) => index == 0 ? mark + text : Indent + text);
}
