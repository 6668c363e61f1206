using System.Globalization;
using AngleSharp.Dom;
using ReportCompiler.Published.Grids;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads the text inside of paragraphs, lists and cells of a page.</summary>
internal static class HtmlRuns
{
    private const char HardSpace = '\u00A0';
    private const char WordJoiner = '\u2060';

    /// <summary>The lines of nodes that hold no blocks, each with its runs; lines of white space only are left out.</summary>
    /// <param name="nodes">The nodes.</param>
    public static IEnumerable<IReadOnlyList<ProseRun>> LinesOf(IEnumerable<INode> nodes)
    {
        var lines = new List<List<ProseRun>> { new() };
        foreach (var node in nodes)
        {
            AddRuns(node, ProseStyle.None, null, lines, 0);
        }

        return lines.Select(Tidy).Where(line => line.Any(run => run.Text.Trim().Length > 0));
    }

    /// <summary>A list; null where its items hold more than text and lists.</summary>
    /// <param name="list">The element.</param>
    /// <param name="depth">How many elements are around it.</param>
    public static ProseList? ListOf(IElement list, int depth)
    {
        if (depth > DocumentLimits.Depth)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        var items = list.Children.Where(child => child.LocalName == "li").Select(item => ItemOf(item, depth + 1)).ToList();
        var isNumbered = list.LocalName == "ol";
        var start = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;
        return items.Count == 0 ? null : new ProseList(isNumbered ? start : null, items, items.Any(item => item.Count(block => block is ProseParagraph) > 1));
    }

    private static List<ProseBlock> ItemOf(IElement item, int depth)
    {
        var (blocks, loose) = (new List<ProseBlock>(), new List<INode>());
        foreach (var node in item.ChildNodes)
        {
            if (node is IElement { LocalName: "ul" or "ol" } inner)
            {
                Flush();
                blocks.AddRange(ListOf(inner, depth) is { } list ? [list] : Array.Empty<ProseBlock>());
            }
            else if (node is IElement { LocalName: "p" or "div" })
            {
                Flush();
                loose.Add(node);
                Flush();
            }
            else
            {
                loose.Add(node);
            }
        }

        Flush();
        return blocks;

        void Flush()
        {
            var lines = LinesOf(loose).ToList();
            if (lines.Count > 0)
            {
                blocks.Add(new ProseParagraph([.. lines
                    .SelectMany((line, index) => index == 0 ? line : line.Prepend(new ProseRun("\n", ProseStyle.None, null)))]));
            }

            loose.Clear();
        }
    }

    private static void AddRuns(INode node, ProseStyle style, string? link, List<List<ProseRun>> lines, int depth)
    {
        if (depth > DocumentLimits.Depth)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        if (node is IText text)
        {
            lines[^1].Add(new ProseRun(text.Data, style, link));
        }
        else if (node is IElement { LocalName: not ("script" or "style" or "template") } element)
        {
            var parts = element.LocalName is "br" or "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
            BreakIf(parts);
            var inner = element.LocalName switch { "b" or "strong" => style | ProseStyle.Bold, "i" or "em" => style | ProseStyle.Italic, _ => style };
            var address = element.LocalName == "a" && element.GetAttribute("href") is { } href
                && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? href : link;
            foreach (var child in element.ChildNodes)
            {
                AddRuns(child, inner, address, lines, depth + 1);
            }

            BreakIf(parts && element.LocalName != "br");
        }

        void BreakIf(bool parts)
        {
            if (parts)
            {
                lines.Add([]);
            }
        }
    }

    // White space counts once, and not at the edges.
    private static List<ProseRun> Tidy(List<ProseRun> runs)
    {
        var tidy = new List<ProseRun>();
        var isAfterSpace = true;
        foreach (var run in runs)
        {
            var text = new System.Text.StringBuilder();
            foreach (var character in run.Text)
            {
                var isSpace = char.IsWhiteSpace(character) || character == HardSpace;
                text.Append(isSpace ? isAfterSpace ? string.Empty : " " : character == WordJoiner ? string.Empty : character.ToString());
                isAfterSpace = isSpace;
            }

            if (text.Length > 0 && tidy.Count > 0 && tidy[^1].Style == run.Style && tidy[^1].Link == run.Link)
            {
                tidy[^1] = tidy[^1] with { Text = tidy[^1].Text + text };
            }
            else if (text.Length > 0)
            {
                tidy.Add(run with { Text = text.ToString() });
            }
        }

        if (tidy.Count > 0)
        {
            tidy[^1] = tidy[^1] with { Text = tidy[^1].Text.TrimEnd() };
        }

        return [.. tidy.Where(run => run.Text.Length > 0)];
    }
}
