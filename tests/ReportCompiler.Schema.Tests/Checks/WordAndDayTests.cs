using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>What rules over words and days come to; 1 and 4 October 2021, a Friday and a Monday, are holidays.</summary>
public class WordAndDayTests
{
    private const string Condition = "facts.begun <= facts.ended and workdays(facts.begun, facts.ended) < 300 and facts.ended >= day(1, 1)";

    [Theory]
    [InlineData("workdays(facts.begun, facts.ended) = 4", "2021-09-30, 2021-10-08", TruthValue.True)]
    [InlineData("workdays(facts.begun, facts.ended) = 4", "2021-09-30, 2021-10-11", TruthValue.False)]
    [InlineData("workdays(facts.begun, facts.ended) = 4", "2021-09-30, ~", TruthValue.Unknown)]
    [InlineData("workdays(facts.begun, facts.ended) = 4", "~, 2021-10-08", TruthValue.Unknown)]
    [InlineData("facts.ended = day(10, 8)", "2021-09-30, 2021-10-08", TruthValue.True)]
    [InlineData("facts.ended = day(8, 10)", "2021-09-30, 2021-10-08", TruthValue.False)]
    [InlineData("facts.ended != day(2, 29)", "2021-09-30, 2021-10-08", TruthValue.Unknown)]
    [InlineData("facts.begun = \"2021-09-30\"", "2021-09-30, 2021-10-08", TruthValue.True)]
    public void DaysAreReckonedWith(string require, string days, TruthValue value) =>
        Assert.Equal(value, Check(require, "2021-03-01, 2021-12-31", days));

    [Theory]
    [InlineData("facts.state = \"closed\"", "closed", TruthValue.True)]
    [InlineData("facts.state = \"closed\"", "open", TruthValue.False)]
    [InlineData("facts.state != \"closed\"", "open", TruthValue.True)]
    [InlineData("facts.state = \"closed\"", "~", TruthValue.Unknown)]
    public void WordsAreComparedAsTheyStand(string require, string state, TruthValue value) => Assert.Equal(value, Check(require, "closed", state));

    [Fact]
    public void NoFigureIsProposedForADayThatIsMissing() =>
        Assert.Empty(Result("facts.begun = facts.ended", "2021-03-01, 2021-12-31", "~, 2021-10-08").Fillings);

    private static TruthValue Check(string require, string from, string to)
    {
        var result = Result(require, from, to);
        return result.NotAssessed.Any(check => check.Rule == "dates")
            ? TruthValue.Unknown : Truth.Of(!result.Findings.Any(finding => finding.Rule == "dates")).Value;
    }

    private static CheckResult Result(string require, string from, string to)
    {
        var template = WideForm.Template.Replace(Condition, require, StringComparison.Ordinal);
        var catalog = new FormCatalog([new TemplateEngine(TemplateCompiler.Compile("wide.yaml", template).Model!)]);
        var parsed = ReportParser.Parse(FileSet.Report, WideForm.Report.Replace(from, to, StringComparison.Ordinal), catalog);
        return Checker.Check(parsed.Engine!, parsed.Report!, null);
    }
}
