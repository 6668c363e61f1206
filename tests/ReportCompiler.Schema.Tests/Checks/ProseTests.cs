using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Figures that the prose states, and prose that repeats another's.</summary>
public class ProseTests
{
    private const string Block = "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n";

    [Theory]
    [InlineData("We bought 90 printed books.")]
    [InlineData("We **bought** 90 printed books.")]
    [InlineData("We bought９０printed books.")]
    [InlineData("We bought many books, 95 of them printed.")]
    [InlineData("We bought 95 printed books.", "(6,13) RC3006")]
    [InlineData("We bought 1,090 printed books.", "(6,13) RC3006")]
    [InlineData("We bought **95** printed books.", "(6,15) RC3006")]
    [InlineData("We bought 90 printed books, or bought 91 printed?", "(6,41) RC3006")]
    public void StatedFigureAgreesWithTheTables(string prose, params string[] found) =>
        Assert.Equal(found.Select(finding => FileSet.Report + finding), FindingText.Brief(With(prose).Findings()));

    [Theory]
    [InlineData("We bought 1500 printed books.")]
    [InlineData("We bought 1,500.0 printed books.")]
    [InlineData("We bought 1400 printed books.", "1500")]
    public void FigureIsToldWithoutNoughtsBehindThePoint(string prose, params string[] expected) =>
        Assert.Equal(
            expected,
            With(prose).Replace(FileSet.Template, "equals: stock.changes.bought.printed", "equals: costs.purchases").Findings()
                .Where(finding => finding.File == FileSet.Report).Select(finding => finding.Expected));

    [Fact]
    public void WhatIsNoWordOfTheFormIsSaidInTheReadersLanguage()
    {
        var finding = Assert.Single(
            With("We bought 1500 printed books.").Replace(FileSet.Template, "equals: stock.", "equals: previous.stock.").Findings(),
            candidate => candidate.Definition.Id == "RC3006");

        Assert.Contains("last year", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("上一年度", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("last year", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void FigureThatTheTablesDoNotHaveIsNotAssessed()
    {
        var report = With("We bought 95 printed books.").Replace(FileSet.Report, "[   90,   40,  130]", "[many, 40, ~]")
            .Check().Reports.Single(candidate => candidate.Parsed.File == FileSet.Report);

        Assert.DoesNotContain(report.Findings, finding => finding.Definition.Id == "RC3006");
        Assert.Contains(report.NotAssessed, check => check is { Rule: "stated-printed", Cell: "overview" });
    }

    [Fact]
    public void RepeatedProseNamesItsTwinInTheLaterReport()
    {
        var finding = Assert.Single(With("The library opened this year in the old town hall, with a reading room on the ground floor.").Findings());

        Assert.Equal(("RC3007", FileSet.Report), (finding.Definition.Id, finding.File));
        Assert.Equal("1. Overview: 100% of the text stands in riverside/2020.yaml as well", finding.Message(Language.English));
    }

    [Theory]
    [InlineData("The library opened this year.")]
    [InlineData("The museum closed last winter for lack of heating and will not be open again before the next summer.")]
    public void ShortOrDifferentProseHasNoTwin(string prose) => Assert.Empty(With(prose).Findings());

    private static FileSet With(string prose) => FileSet.Sound.Replace(FileSet.Report, Block, $"overview: |\n  {prose}\n");
}
