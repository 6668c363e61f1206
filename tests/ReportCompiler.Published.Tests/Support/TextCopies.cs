using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportCompiler.Published.Tests.Support;

/// <summary>What somebody gets who copies a page as text.</summary>
internal static class TextCopies
{
    private static readonly HashSet<string> Blocks = ["p", "div", "section", "h1", "h2", "h3", "li", "table", "tr", "main", "header", "footer", "nav",
        "ol", "ul"];

    // Hidden by the style of the page, or marks of notes.
    private static readonly HashSet<string> Left = ["head", "script", "style", "i", "sup", "nav", "footer"];

    /// <summary>Cells between tabs, a row to a line, as browsers copy.</summary>
    public static string WithTabs(byte[] page) => Copy(page, "\t", "\n");

    /// <summary>Cells between bars, a row to a line.</summary>
    public static string WithBars(byte[] page) => Copy(page, " | ", " |\n");

    /// <summary>A cell to a line, with bars behind the cells and at the ends of rows.</summary>
    public static string OneToALine(byte[] page) => Copy(page, " |\n", " | |\n");

    private static string Copy(byte[] page, string between, string end)
    {
        var copy = new StringBuilder();
        Write(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).Body!, copy, between, end);
        return copy.ToString();
    }

    private static void Write(INode node, StringBuilder copy, string between, string end)
    {
        if (node is IElement element && Left.Contains(element.LocalName))
        {
            return;
        }

        if (node is IElement { LocalName: "tr" } row)
        {
            copy.AppendJoin(between, row.Children.Select(TextOf)).Append(end);
            return;
        }

        var isBlock = node is IElement inner && Blocks.Contains(inner.LocalName);
        Break(copy, isBlock);
        copy.Append(node is IText text ? string.Join(' ', text.Data.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)) : string.Empty);
        foreach (var child in node.ChildNodes)
        {
            Write(child, copy, between, end);
        }

        Break(copy, isBlock);
    }

    private static string TextOf(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var left in copy.QuerySelectorAll("i, sup").ToList())
        {
            left.Remove();
        }

        return string.Join(' ', copy.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Break(StringBuilder copy, bool isBlock)
    {
        if (isBlock && copy.Length > 0 && copy[^1] != '\n')
        {
            copy.Append('\n');
        }
    }
}
