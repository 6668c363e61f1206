using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>Reads the published Markdown back with a parser of GitHub's tables.</summary>
public class MarkdownShapeTests
{
    private static readonly MarkdownPipeline Gfm = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string> Folders() => new(Workshop.RealFolders);

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryBlockIsATableOfItsShape(string folder)
    {
        var blocks = Blocks(folder).ToList();

        var tables = Parse(folder).Descendants<Table>().ToList();

        Assert.Equal(blocks.Count, tables.Count);
        foreach (var (block, table) in blocks.Zip(tables))
        {
            Assert.Equal(block.RowLeaves.Count + 1, table.Count);
            Assert.All(table.OfType<TableRow>(), row => Assert.Equal(block.StubDepth + block.ColumnLeaves.Count, row.Count));
            Assert.Equal(block.ColumnLeaves.Select(column => column.Words), Texts((TableRow)table[0]).Skip(block.StubDepth));
            Assert.Equal(block.RowLeaves.Select(row => row.Label), table.Skip(1).Cast<TableRow>().Select(row => Innermost(block, row)));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void FiguresAreThoseOfThePage(string folder)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(RealReports.Site[folder + "/index.html"]);
        var onPage = page.QuerySelectorAll("td[id]").Select(PageText.OfFigure);

        var inMarkdown = Parse(folder).Descendants<Table>().Zip(Blocks(folder))
            .SelectMany(pair => pair.First.Skip(1).Cast<TableRow>().SelectMany(row => Texts(row).Skip(pair.Second.StubDepth)));

        Assert.Equal(onPage, inMarkdown);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void SectionsAreTheSecondLevel(string folder)
    {
        var form = FormOf(folder);

        var headings = Parse(folder).Descendants<HeadingBlock>().ToList();

        Assert.Equal(form.Sections.Select(section => section.Heading), headings.Where(heading => heading.Level == 2).Select(heading => Text(heading.Inline!)));
        Assert.Single(headings, heading => heading.Level == 1);
    }

    private static MarkdownDocument Parse(string folder) => Markdown.Parse(RealReports.Site[folder + "/report.md"], Gfm);

    private static Form FormOf(string folder) =>
        Forms.Catalog.Find("gov-info-disclosure", int.Parse(folder.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture))!.Form;

    private static IEnumerable<FormBlock> Blocks(string folder) =>
        FormOf(folder).Sections.Where(section => section.Table is not null).SelectMany(section => section.Table!.Blocks);

    private static string Innermost(FormBlock block, TableRow row) =>
        Texts(row).Take(block.StubDepth).LastOrDefault(text => text.Length > 0) ?? string.Empty;

    private static IEnumerable<string> Texts(TableRow row) =>
        row.Select(cell => string.Concat(((TableCell)cell).Descendants<ParagraphBlock>().Select(paragraph => Text(paragraph.Inline!))));

    private static string Text(ContainerInline inline)
    {
        var text = new StringBuilder();
        foreach (var literal in inline.Descendants<LiteralInline>())
        {
            text.Append(literal.Content.ToString());
        }

        return text.ToString();
    }
}
