using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Rules over two years. The report on 2020 is on the form of 2019, the one on 2021 on that of 2021.</summary>
public class PreviousYearTests
{
    private static readonly string Year2020 = RealFiles.ReportText("huaxian-hrss/2019").Replace("year: 2019", "year: 2020", StringComparison.Ordinal);

    // Carries 91 + 3 + 2 requests over, where the report on 2020 carries none forward.
    private static readonly string Year2021 = RealFiles.ReportText("suqian/2023")
        .Replace("agency: suqian", "agency: huaxian-hrss", StringComparison.Ordinal)
        .Replace("year: 2023", "year: 2021", StringComparison.Ordinal);

    [Fact]
    public void SameQuantityIsComparedAcrossVersionsOfTheForm()
    {
        var report = Check(Year2020, Year2021);
        var finding = report.Findings.First(candidate => candidate.Definition.Id == "RC3004");

        Assert.Equal("requests-carried", finding.Rule);
        Assert.Equal(("91", "0"), (finding.Actual, finding.Expected));
        Assert.Contains("last year's 四、结转下年度继续办理, which is 0", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal("requests.carriedOver.natural", finding.Cell);
    }

    [Fact]
    public void YearsThatFollowOnHaveNothingToReport()
    {
        var text = Year2020.Replace(
            "carriedForward:             [     0,    0,    0,    0,    0,    0,    0]",
            "carriedForward:             [    91,    3,    0,    0,    2,    0,   96]", StringComparison.Ordinal)
            .Replace(
                "received:                   [   115,   42,    0,    0,    0,  112,  269]",
                "received:                   [   206,   45,    0,    0,    2,  112,  365]", StringComparison.Ordinal);

        Assert.DoesNotContain(Check(text, Year2021).Findings, finding => finding.Rule == "requests-carried");
    }

    [Fact]
    public void WhatTheOlderFormDidNotAskForIsNotAssessed()
    {
        var causes = Check(Year2020, Year2021).NotAssessed.Where(check => check.Rule == "documents-in-force").Select(check => (check.Cell, check.Cause));

        Assert.Equal(
            [
                ("disclosure.documents.regulations.inForce", NotAssessedCause.NotInPreviousForm),
                ("disclosure.documents.normative.inForce", NotAssessedCause.NotInPreviousForm),
            ],
            causes);
    }

    [Fact]
    public void WithoutLastYearsReportNothingIsCompared()
    {
        var report = ReportSetChecker.Check([Parse("huaxian-hrss/2021.yaml", Year2021)], RealFiles.Register).Reports.Single();

        Assert.DoesNotContain(report.Findings, finding => finding.Definition.Id == "RC3004");
        Assert.Equal(9, report.NotAssessed.Count(check => check.Cause == NotAssessedCause.NoPreviousReport));
    }

    [Fact]
    public void GapOfAYearIsNoYearBefore()
    {
        var text = Year2021.Replace("year: 2021", "year: 2022", StringComparison.Ordinal);
        var report = ReportSetChecker.Check([Parse("huaxian-hrss/2020.yaml", Year2020), Parse("huaxian-hrss/2022.yaml", text)], RealFiles.Register).Reports[1];

        Assert.Contains(report.NotAssessed, check => check is { Rule: "requests-carried", Cause: NotAssessedCause.NoPreviousReport });
    }

    private static CheckedReport Check(string before, string after) =>
        ReportSetChecker.Check([Parse("huaxian-hrss/2021.yaml", after), Parse("huaxian-hrss/2020.yaml", before)], RealFiles.Register).Reports[1];

    private static ParsedReport Parse(string file, string text) => ReportParser.Parse(file, text, RealFiles.Catalog);
}
