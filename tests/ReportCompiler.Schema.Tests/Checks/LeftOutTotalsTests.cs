using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Where data leaves totals out, a wrong figure is found by those that it states.</summary>
public partial class LeftOutTotalsTests
{
    // The corner of the table is then the sum of its row, which says one thing, and of its column, which says another.
    [Fact]
    public void WrongPartIsPointedAtThoughTheCornerHasTwoSums()
    {
        var text = LastColumn().Replace(RealFiles.ReportText("suqian/2024"), "$1]");
        text = text.Replace("[  1408,   21,", "[  1508,   21,", StringComparison.Ordinal);

        var finding = Assert.Single(Errors(text));

        Assert.Equal("RC3001", finding.Definition.Id);
        Assert.Equal("requests.results.total.natural", finding.Cell);
        Assert.All(
            finding.Candidates.Append(finding.Suggestion).OfType<Suggestion>(),
            suggestion => Assert.Contains(".natural", suggestion.Changes[0].Cell, StringComparison.Ordinal));
    }

    [Fact]
    public void TotalsThatAreRightMayAllBeLeftOut()
    {
        var text = LastColumn().Replace(RealFiles.ReportText("suqian/2024"), "$1]");

        Assert.Empty(Errors(text));
    }

    private static List<Finding> Errors(string text)
    {
        var result = ReportSetChecker.Check(
            [RealFiles.Parse("suqian/2023"), ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog)],
            RealFiles.Register);
        return [.. result.Findings.Where(finding => finding.Severity == Severity.Error)];
    }

    [GeneratedRegex(@"(\[(?:\s*\d+,){5}\s*\d+),\s*\d+\]")]
    private static partial Regex LastColumn();
}
