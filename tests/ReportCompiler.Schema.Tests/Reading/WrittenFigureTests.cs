using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>
/// A cell without a number gets the figure that the rules ask for only where what stands there leaves it possible: what says another figure is
/// for a person to judge.
/// </summary>
public class WrittenFigureTests
{
    // Twice 3440 is stated there, and every rule asks for it.
    private const string Right = "3440";

    [Theory]
    [InlineData("~", "RC2035", true)]
    [InlineData("—", "RC2035", true)]
    [InlineData("-", "RC2035", true)]
    [InlineData("无", "RC2035", true)]
    [InlineData("不详", "RC2030", true)]
    [InlineData("N/A", "RC2030", true)]
    [InlineData("3440件", "RC2030", true)]
    [InlineData("3440宗", "RC2030", true)]
    [InlineData("3440;", "RC2030", true)]
    [InlineData("344O", "RC2030", true)]
    [InlineData("34 40", "RC2030", true)]
    [InlineData("（3440）", "RC2030", true)]
    [InlineData("３４４０人", "RC2030", true)]
    [InlineData("4340个", "RC2030", true)]
    [InlineData("0.344万件", "RC2030", true)]
    [InlineData("1.2千件", "RC2030", false)]
    [InlineData("0件", "RC2030", false)]
    [InlineData("增3", "RC2030", false)]
    [InlineData("减4", "RC2030", false)]
    [InlineData("零", "RC2030", false)]
    [InlineData("三千", "RC2030", false)]
    [InlineData("-3440", "RC2033", false)]
    [InlineData("2024-01-01", "RC2030", false)]
    [InlineData("12:30", "RC2030", false)]
    [InlineData("1e3", "RC2030", false)]
    [InlineData("1_000", "RC2030", false)]
    [InlineData("12.5", "RC2032", false)]
    public void FigureIsPutInOnlyWhereNoOtherStands(string cell, string id, bool isFilled)
    {
        var text = RealFiles.ReportText("suqian/2024").Replace("received:                   [  3440,", $"received: [{cell},", StringComparison.Ordinal);
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);
        var found = Assert.Single(ReportSetChecker.Check([parsed, RealFiles.Parse("suqian/2023")], RealFiles.Register).Findings);

        Assert.Equal((id, "requests.received.natural"), (found.Definition.Id, found.Cell));
        Assert.Equal(isFilled ? Right : null, Repairs.UniqueOf(found)?.Changes[0].To);
        Assert.All(found.Candidates, candidate => Assert.Equal(Right, candidate.Changes[0].To));
    }

    [Theory]
    [InlineData("1.2千件")]
    [InlineData("0件")]
    [InlineData("增3")]
    public void WhereAnotherFigureIsPlainNoneIsProposed(string cell)
    {
        var text = RealFiles.ReportText("suqian/2024").Replace("received:                   [  3440,", $"received: [{cell},", StringComparison.Ordinal);
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);

        Assert.Empty(Assert.Single(ReportSetChecker.Check([parsed, RealFiles.Parse("suqian/2023")], RealFiles.Register).Findings).Candidates);
    }
}
