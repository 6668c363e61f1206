using System.Text;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Tests.Support;
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
        Assert.Equal(shown, LinesOf(ProseReaders.Read(ProseMarkdown.Write(ProseReader.Read(narrative, null)), ProseReaders.Gfm)));
    }

    private static string LinesOf(string html) =>
        string.Join('\n', ProseReaders.Numbered(html).QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null)
            .SelectMany(block => block.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
}
