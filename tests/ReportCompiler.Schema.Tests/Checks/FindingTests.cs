using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>What a finding says of itself: its rule, its cell, what stands there and what should.</summary>
public class FindingTests
{
    private const string Costs = "costs: [1500.00, 320.50]";

    [Fact]
    public void BrokenRuleBetweenLevelsNamesTheSumOfTheMembers()
    {
        var branch = FileSet.Sound[FileSet.Report].Replace("agency: riverside", "agency: hillside", StringComparison.Ordinal)
            .Replace(Costs, "costs: [1500.00, 320.00]", StringComparison.Ordinal).Replace("We bought", "They bought", StringComparison.Ordinal);
        var finding = Assert.Single(FileSet.Sound.With("hillside/2021.yaml", branch).Findings());

        Assert.Equal(("RC3005", "members-sum", "costs.repairs"), (finding.Definition.Id, finding.Rule, finding.Cell));
        Assert.Equal(("320.5", "320"), (finding.Actual, finding.Expected));
        Assert.Equal("(16,18)", finding.Span.ToString());
    }

    [Fact]
    public void BrokenConditionHasNoFigures()
    {
        var finding = Assert.Single(
            FileSet.Sound.Replace(FileSet.Template, "bought.total > 0", "bought.total > 130").Findings(), candidate => candidate.File == FileSet.Report);

        Assert.Equal(("RC3003", null, null, "costs.purchases"), (finding.Definition.Id, finding.Expected, finding.Actual, finding.Cell));
    }

    [Fact]
    public void DaysAreWordedAsDates()
    {
        var template = WideForm.Template.Replace(
            "facts.begun <= facts.ended and workdays(facts.begun, facts.ended) < 300 and facts.ended >= day(1, 1)", "facts.begun > facts.ended",
            StringComparison.Ordinal);
        var parsed =
            ReportParser.Parse(FileSet.Report, WideForm.Report, new FormCatalog([new TemplateEngine(TemplateCompiler.Compile("wide.yaml", template).Model!)]));

        var finding = Assert.Single(Checker.Check(parsed.Engine!, parsed.Report!, null).Findings, candidate => candidate.Rule == "dates");

        Assert.Equal(("2021-03-01", "2021-12-31"), (finding.Actual, finding.Expected));
    }

    [Fact]
    public void BetweenDaysLiesANumberOfThem()
    {
        const string Template =
            """
            template: days
            version: 1
            years: 2020..
            language: en
            title: Days
            types: {d: {kind: date}}
            sections: [{id: t, heading: T, table: {cells: d, columns: [{id: a, label: A}, {id: b, label: B}]}}]
            rules: [{id: late, require: t.a >= t.b, says: {en: "{left} and {right}: {difference}.", zh: 日。}}]
            """;
        const string Report = "template: days\nagency: north\nyear: 2021\nt: [2021-03-01, 2021-03-31]\n";
        var parsed = ReportParser.Parse(FileSet.Report, Report, new FormCatalog([new TemplateEngine(TemplateCompiler.Compile("days.yaml", Template).Model!)]));

        var finding = Assert.Single(Checker.Check(parsed.Engine!, parsed.Report!, null).Findings);

        Assert.Contains("2021-03-01 and 2021-03-31: -30.", finding.Remedy(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("收到11件", 1)]
    [InlineData("共收到11件", 1)]
    [InlineData("收到11件，共计12件", 2)]
    [InlineData("收到10件", 0)]
    public void FigureThatTwoPatternsFindIsOneClaim(string prose, int count)
    {
        var findings = WideForm.FindingsWith("收到10件", prose).Where(finding => finding.Definition.Id == "RC3006").ToList();

        Assert.Equal(count, findings.Count);
        Assert.All(findings, finding => Assert.Equal((Severity.Error, "said", "10"), (finding.Severity, finding.Rule, finding.Expected)));
    }

    [Fact]
    public void FigureInProseIsMarkedWithWhatStandsThere()
    {
        var finding = Assert.Single(WideForm.FindingsWith("收到10件", "收到１，０００件"), candidate => candidate.Definition.Id == "RC3006");

        Assert.Equal("１，０００", finding.Actual);
        Assert.Equal(5, finding.Span.EndColumn - finding.Span.Column);
        Assert.Equal("一、总体情况: the text says １，０００, but 总计 · 收到 is 10", finding.Message(Language.English));
    }

    [Fact]
    public void ProseWithoutFiguresIsNoCheck()
    {
        var with = WideForm.CheckWith("收到10件", "收到10件");
        var without = WideForm.CheckWith("收到10件", "收到很多件");

        Assert.Equal(with.Assessed - 1, without.Assessed);
        Assert.Equal(with.NotAssessed.Count, without.NotAssessed.Count);
    }

    [Fact]
    public void CheckOfProseIsNotAssessedWhereThereIsNone()
    {
        var report = FileSet.Sound.Replace(
            FileSet.Template, "rules:\n", "rules:\n  - id: said\n    require: not saysOnly(overview, \"none\")\n    says: {en: It is said., zh: 已说明。}\n")
            .Replace(FileSet.Report, "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "")
            .Check().Reports.Single(candidate => candidate.Parsed.File == FileSet.Report);

        Assert.Contains(report.NotAssessed, check => check is { Rule: "said", Cell: "overview", Cause: NotAssessedCause.BlankCell });
    }

    [Fact]
    public void BrokenRuleOnProseStandsAtTheProse()
    {
        var finding = Assert.Single(
            FileSet.Sound.Replace(
                FileSet.Template, "rules:\n", "rules:\n  - id: said\n    require: not saysOnly(overview, \"none\")\n    says: {en: It is said., zh: 已说明。}\n")
            .Replace(FileSet.Report, "We bought {{ stock.changes.bought.printed }} printed books.", "None, none!")
            .Replace("riverside/2020.yaml", "The library opened this year in the old town hall, with a reading room on the ground floor.", "*none*.")
            .Findings());

        Assert.Equal(("RC3003", "said", null), (finding.Definition.Id, finding.Rule, finding.Cell));
        Assert.Equal("riverside/2020.yaml(5,11)", finding.File + finding.Span);
        Assert.Equal("1. Overview: the condition does not hold: It is said.", finding.Message(Language.English));
    }
}
