using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.Tests.Narratives;

/// <summary>Prose on a page, and in Markdown as other readers of it show it, which JSON holds too, is what the cases say.</summary>
public class PublishedProseTests
{
    private const string Blocks = "p, li, th, td, h3, h4, h5, h6";

    private static readonly MarkdownPipeline Reader =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).DisableHtml().Build();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (typed, shown) in PublishedCases.All)
            {
                cases.Add(typed, shown);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadersGetWhatTheCaseSays(string typed, string shown)
    {
        var narrative = new Narrative(typed, default, []);
        var page = new PageBuffer();
        new NarrativeRenderer().WriteHtml(narrative, null, page);

        Assert.Equal(shown, LinesOf(Encoding.UTF8.GetString(page.Written)));
        Assert.Equal(shown, LinesOf(Read(ProseMarkdown.Write(ProseReader.Read(narrative, null)))));
    }

    // Another reader of Markdown, which shows the mark of a number as it is written.
    private static string Read(string markdown)
    {
        var document = Markdown.Parse(markdown, Reader);
        foreach (var list in document.Descendants<ListBlock>().Where(list => list.OrderedDelimiter == ')'))
        {
            list.GetAttributes().AddClass("bracket");
        }

        return document.ToHtml(Reader);
    }

    private static string LinesOf(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var list in body.QuerySelectorAll("ol"))
        {
            var number = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
            foreach (var item in list.Children)
            {
                var target = item.FirstElementChild is { LocalName: "p" } paragraph ? paragraph : item;
                target.Prepend(body.Owner!.CreateTextNode(
                    string.Create(CultureInfo.InvariantCulture, $"{number++}{(list.ClassList.Contains("bracket") ? ')' : '.')} ")));
            }
        }

        return string.Join('\n', body.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null)
            .SelectMany(block => block.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }
}
