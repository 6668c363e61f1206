using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>What is said of figures that break a rule of a real form is a sentence in the words of the form, in both languages.</summary>
public class SentenceOfAFindingTests
{
    [Theory]
    [InlineData("9th  8th  7th  6th  5th  4th  3rd         2nd      oldest", "2024-09-24, 2024-09-24]", "2024-11-24, 2024-09-24]")]
    [InlineData("X. Fees collected", "[0.00,  0.0000]", "[0.00,  0.0800]")]
    [InlineData("XII.D.(1). Requests", "[           20,   42,", "[           20,   24,")]
    public void FindingReadsAsASentence(string behind, string from, string to)
    {
        var text = RealFiles.ReportText("us-access-board/2024");
        var at = text.IndexOf(from, text.IndexOf(behind, StringComparison.Ordinal), StringComparison.Ordinal);
        var findings = Findings(text[..at] + to + text[(at + from.Length)..]);

        Assert.NotEmpty(findings);
        Assert.All(findings.SelectMany(finding => new[] { finding.Message(Language.English), finding.Message(Language.Chinese) }), message =>
        {
            Assert.DoesNotContain("max(", message, StringComparison.Ordinal);
            Assert.DoesNotContain(".; ", message, StringComparison.Ordinal);
            Assert.DoesNotContain("得出现为", message, StringComparison.Ordinal);
            Assert.DoesNotMatch("(figures|year|elsewhere)[.]? [0-9]", message);
        });
    }

    private static List<Finding> Findings(string text)
    {
        var others = RealFiles.Reports.Where(file => file.File.StartsWith("reports/us-access-board/", StringComparison.Ordinal));
        var parsed = others.Select(file =>
            ReportParser.Parse(file.File, file.File == "reports/us-access-board/2024.yaml" ? text : file.Text, RealFiles.Catalog));
        return [.. ReportSetChecker.Check(parsed, RealFiles.Register).Findings.Where(finding => finding.Severity > Severity.Note)];
    }
}
