using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>Those who read published prose: other readers of Markdown, and a browser.</summary>
internal static class ProseReaders
{
    /// <summary>A reader of Markdown as forges show it.</summary>
    public static MarkdownPipeline Gfm { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).DisableHtml().Build();

    /// <summary>One that takes HTML in it.</summary>
    public static MarkdownPipeline WithHtml { get; } = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Markdown as a reader of it shows it, which shows the mark of a number as it is written.</summary>
    public static string Read(string markdown, MarkdownPipeline pipeline)
    {
        var document = Markdown.Parse(markdown, pipeline);
        foreach (var list in document.Descendants<ListBlock>().Where(list => list.OrderedDelimiter == ')'))
        {
            list.GetAttributes().AddClass("bracket");
        }

        return document.ToHtml(pipeline);
    }

    /// <summary>A page with the numbers of its lists, which a browser shows and the document does not hold, where the text of each item begins.</summary>
    public static IElement Numbered(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var list in body.QuerySelectorAll("ol"))
        {
            var mark = list.ClassList.Contains("bracket") ? ")" : ".";
            var number = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
            foreach (var item in list.Children)
            {
                var target = item.FirstElementChild is { LocalName: "p" } paragraph ? paragraph : item;
                target.Prepend(body.Owner!.CreateTextNode(string.Create(CultureInfo.InvariantCulture, $"{number++}{mark} ")));
            }
        }

        return body;
    }
}
