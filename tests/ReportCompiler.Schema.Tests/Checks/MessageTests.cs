using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>How a broken rule is worded: both sides with their values, and how they must stand to one another.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("costs.purchases = costs.repairs", "Purchases is 1500, but must equal Repairs, which is 320.5", "Purchases为 1500，应等于Repairs（320.5）")]
    [InlineData("costs.purchases < costs.repairs", "Purchases is 1500, but must be less than Repairs, which is 320.5", "Purchases为 1500，应小于Repairs（320.5）")]
    [InlineData("costs.purchases <= costs.repairs", "Purchases is 1500, but must be at most Repairs, which is 320.5", "Purchases为 1500，应不大于Repairs（320.5）")]
    [InlineData("costs.repairs > costs.purchases", "Repairs is 320.5, but must be more than Purchases, which is 1500", "Repairs为 320.5，应大于Purchases（1500）")]
    [InlineData("costs.repairs >= costs.purchases", "Repairs is 320.5, but must be at least Purchases, which is 1500", "Repairs为 320.5，应不小于Purchases（1500）")]
    [InlineData("costs.purchases != 1500", "Purchases is 1500, but must differ from 1500", "Purchases为 1500，应不等于 1500")]
    [InlineData("costs.purchases + costs.repairs <= 1000", "Purchases + Repairs is 1820.5, but must be at most 1000", "Purchases + Repairs为 1820.5，应不大于 1000")]
    [InlineData("-(costs.purchases - costs.repairs) * 2 > 0", "-(Purchases - Repairs) * 2 is -2359, but must be more than 0",
        "-(Purchases - Repairs) * 2为 -2359，应大于 0")]
    public void ComparisonIsWordedWithItsValues(string require, string english, string chinese)
    {
        var finding = FileSet.Sound.Replace(FileSet.Template, "costs.purchases > 0 implies stock.changes.bought.total > 0", require)
            .Findings().First(candidate => candidate.File == FileSet.Report);

        Assert.Contains(english, finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains(chinese, finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("purchases-need-copies", finding.Rule);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("tolerance: 0.4", true)]
    [InlineData("tolerance: 0.5", false)]
    [InlineData("tolerance: 1", false)]
    public void ComparisonHoldsWithinItsTolerance(string tolerance, bool isBroken)
    {
        foreach (var require in new[] { "costs.purchases = 1499.5", "costs.purchases <= 1499.5", "costs.purchases >= 1500.5", "costs.purchases = 1500.5" })
        {
            var files = FileSet.Sound
                .Replace(
                    FileSet.Template, "    require: costs.purchases > 0 implies stock.changes.bought.total > 0\n",
                    $"    require: {require}\n    {tolerance}\n")
                .Replace("riverside/2020.yaml", "[18000.00, 0.00]", "[1500.00, 0.00]");

            Assert.Equal(isBroken ? ["RC3002", "RC3002"] : [], files.Findings().Select(finding => finding.Definition.Id));
        }
    }

    [Fact]
    public void RuleThatWarnsIsAWarning()
    {
        var files = FileSet.Sound.Replace(FileSet.Template, "    at: closing\n", "    at: closing\n    severity: warning\n")
            .Replace(FileSet.Report, "[   1240,  340, 1580]", "[1241, 340, 1581]");

        Assert.All(files.Findings(), finding => Assert.Equal(Schema.Diagnostics.Severity.Warning, finding.Severity));
        Assert.All(files.Check().Reports, report => Assert.False(report.HasErrors));
    }
}
