using AngleSharp.Html.Parser;
using Markdig;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Summaries;

namespace ReportCompiler.Workspace.Tests.Comparing;

public class DifferenceMarkdownTests
{
    private const string Report = "riverside/2021.yaml";
    private const string Hostile =
        "| @admin #1 !2 <script>alert(1)</script> [x](https://evil.example) www.evil.example me@evil.example `code` :smile: 0123abc \u202Eturned";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    [Fact]
    public void TableReadsBack()
    {
        var after = States.Library().With(Report, "opening: [1200, 300, 7]", "opening: [1250, 300, 8]");

        var page = Render(States.Library().To(after));
        var rows = page.QuerySelectorAll("tbody tr").Select(row => string.Join(" / ", row.QuerySelectorAll("td").Select(cell => cell.TextContent)));
        Assert.Equal(
            ["Section 12 (a) · On 1 January · Printed / 1200 / 1250 / +50 (+4.2%)", "Section 12 (a) · On 1 January · Other | odd / 7 / 8 / +1 (+14.3%)",
                "Section 12 (a) · On 1 January · Total / 1500 / 1550 / +50 (+3.3%)"],
            rows);
    }

    [Fact]
    public void DataStaysText()
    {
        var prose = "overview: |\n  - " + Hostile + "\n\n  # Heading\n  /close\n";
        var after = States.Library()
            .With(
                "agencies.yaml",
                LibraryForm.Agencies.Replace("Riverside Library", Hostile.Replace("\u202E", "\\u202E", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("name: " + Hostile[..1], "name: \"" + Hostile[..1], StringComparison.Ordinal)
                .Replace("turned, level", "turned\", level", StringComparison.Ordinal))
            .With(
                Report, LibraryForm.Report[LibraryForm.Report.IndexOf("stock:", StringComparison.Ordinal)..].Insert(
                    0, "template: library-stock\nagency: riverside\nyear: 2021\npublished: 2022-01-31\n" + prose));

        var text = Write(States.Library().To(after));
        var page = Parse(text);

        Assert.NotEmpty(page.QuerySelectorAll("ins"));
        Assert.Empty(page.QuerySelectorAll("script, a, h1, ul li ul, blockquote ul, blockquote h1, img"));
        Assert.DoesNotMatch("@[a-z]", page.Body!.TextContent);
        Assert.DoesNotMatch("#[0-9]|![0-9]|https?://|www\\.|:smile:", page.Body.TextContent);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith('/'));
    }

    [Fact]
    public void CommentIsNeverTooLong()
    {
        var (before, after) = (States.Library(), States.Library());
        for (var year = 2022; year < 2700; year++)
        {
            var text = LibraryForm.Report.Replace("year: 2021", FormattableString.Invariant($"year: {year}"), StringComparison.Ordinal);
            before[FormattableString.Invariant($"riverside/{year}.yaml")] = text;
            after[FormattableString.Invariant($"riverside/{year}.yaml")] =
                text.Replace("children: 20", "children: 21", StringComparison.Ordinal).Replace("We bought", "The library bought", StringComparison.Ordinal);
        }

        var written = Write(before.To(after));

        Assert.InRange(written.Length, 40_000, 62_000);
        Assert.Contains("too long for a comment", written, StringComparison.Ordinal);
        Assert.StartsWith("**678 reports changed (", written, StringComparison.Ordinal);
    }

    private static string Write(DataDifference data) => DifferenceMarkdown.Write(data, new DifferenceWords(Language.English));

    private static AngleSharp.Html.Dom.IHtmlDocument Render(DataDifference data) => Parse(Write(data));

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string markdown) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, Markdown));
}
