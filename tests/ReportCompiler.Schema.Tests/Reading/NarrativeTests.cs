using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

public class NarrativeTests
{
    private const string Block = "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n";

    [Fact]
    public void PlaceholdersAreKeptWithTheirCells()
    {
        var report = Read("overview: \"{{stock.opening.total}} and {{ costs.repairs }}.\"\n");
        var narrative = report.Narratives[0]!;

        Assert.Equal("{{stock.opening.total}} and {{ costs.repairs }}.", narrative.Markdown);
        Assert.Equal(
            [(0, 23, "stock.opening.total"), (28, 19, "costs.repairs")],
            narrative.Placeholders.Select(placeholder => (placeholder.Start, placeholder.Length, report.Form.Cells[placeholder.Cell].Path)));
    }

    [Theory]
    [InlineData("overview: see {{ no.cell }}\n", 5, 15)]
    [InlineData("overview: \"see {{ no.cell }}\"\n", 5, 16)]
    [InlineData("overview: |\n  One line.\n\n  see {{ no.cell }}\n", 8, 7)]
    [InlineData("overview: |2\n    see {{ no.cell }}\n", 6, 9)]
    [InlineData("overview:\n  |\n   see {{ no.cell }}\n", 7, 8)]
    [InlineData("overview: >\n  One line,\n  see {{ no.cell }}\n", 7, 7)]
    [InlineData("overview: \"\\u0041 {{ no.cell }}\"\n", 5, 19)]
    [InlineData("overview: |\n  无 {{ no.cell }}\n", 6, 5)]
    public void PlaceIsExactWhereTextStandsAsItIs(string narrative, int line, int column)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, Block, narrative).Findings());

        Assert.Equal(("RC2040", line, column), (finding.Definition.Id, finding.Span.Line, finding.Span.Column));
        Assert.Equal("the placeholder 'no.cell' names no cell of the form", finding.Message(Language.English));
    }

    [Theory]
    [InlineData("｛｛ stock.opening.total ｝｝ books", "'｛｛ stock.opening.total ｝｝' names no cell of the form: its braces must be {{ stock.opening.total }}")]
    [InlineData("bought { stock.opening.total } books", "'{ stock.opening.total }' names no cell of the form: its braces must be {{ stock.opening.total }}")]
    [InlineData("bought {stock.opening.total}} books", "'{stock.opening.total}}' names no cell of the form: its braces must be {{ stock.opening.total }}")]
    [InlineData("bought {{ stock.opening.total } books", "'stock.opening.total' names no cell of the form; '}}' is missing behind it")]
    [InlineData("{{ stock.opening.total } and {{ costs.repairs }} paid", "'stock.opening.total' names no cell of the form; '}}' is missing behind it")]
    public void BracesOfAPlaceholderThatAreNoneAreTold(string text, string message)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, Block, $"overview: |\n  {text}\n").Findings());

        Assert.Equal(("RC2040", "the placeholder " + message), (finding.Definition.Id, finding.Message(Language.English)));
    }

    [Theory]
    [InlineData("{stock}、{5}、｛甲｝、{a.b}、{{ stock.opening.total }}")]
    public void OtherBracesAreText(string text) => Assert.Empty(FileSet.Sound.Replace(FileSet.Report, Block, $"overview: |\n  {text}\n").Findings());

    private static ReportCompiler.Schema.Reports.Report Read(string narrative) => FileSet.Sound.Replace(FileSet.Report, Block, narrative).Check()
        .Reports.Single(report => report.Parsed.File == FileSet.Report).Parsed.Report!;
}
