using ReportCompiler.Publishing.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Writes the text of a paragraph, a heading, an item or a cell as HTML.</summary>
internal static class RunsHtml
{
    /// <summary>Writes runs, with their links, bold text outside emphasis.</summary>
    public static void Write(PageBuffer output, IReadOnlyList<ProseRun> runs)
    {
        string? link = null;
        var style = ProseStyle.None;
        foreach (var run in runs)
        {
            if (run.Link != link)
            {
                Switch(output, style, ProseStyle.None);
                style = ProseStyle.None;
                SwitchLink(output, link, run.Link);
                link = run.Link;
            }

            Switch(output, style, run.Style);
            style = run.Style;
            WriteText(output, run.Text);
        }

        Switch(output, style, ProseStyle.None);
        SwitchLink(output, link, null);
    }

    private static void SwitchLink(PageBuffer output, string? from, string? to)
    {
        output.Write(from is null ? string.Empty : "</a>");
        if (to is not null)
        {
            LinkTag.Open(output, to);
        }
    }

    private static void Switch(PageBuffer output, ProseStyle from, ProseStyle to)
    {
        foreach (var (style, begins) in StyleEdges.Between(from, to))
        {
            output.Write((style == ProseStyle.Bold, begins) switch
            {
                (true, true) => "<strong>",
                (true, false) => "</strong>",
                (false, true) => "<em>",
                (false, false) => "</em>",
            });
        }
    }

    private static void WriteText(PageBuffer output, ReadOnlySpan<char> text)
    {
        for (var index = text.IndexOf('\n'); index >= 0; index = text.IndexOf('\n'))
        {
            HtmlText.Write(output, text[..index]);
            output.Write("<br />\n");
            text = text[(index + 1)..];
        }

        HtmlText.Write(output, text);
    }
}
