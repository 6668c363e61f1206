using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Collected reports whose members are not all registered, as far as anybody says.</summary>
public class IncompleteRegisterTests
{
    private const string Said = ", members: all";

    private static readonly string Branch = MembersTests.Branch.Replace("1500.00, 320.50", "1000.00, 20.50", StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(", members: 2")]
    [InlineData(", members: {2020: all}")]
    [InlineData(", members: {2021: 57}")]
    public void SumOverSomeMembersIsNoErrorWhereItIsLess(string said)
    {
        var files = With(said, Branch);
        var check = Assert.Single(Collected(files).NotAssessed, check => check.Rule == "members-sum");

        Assert.Empty(files.Findings());
        Assert.Equal((NotAssessedCause.UnknownMembers, "costs.purchases"), (check.Cause, check.Cell));
        Assert.Empty(check.Missing);
    }

    [Theory]
    [InlineData(", members: all")]
    [InlineData(", members: 1")]
    [InlineData(", members: {2021: all}")]
    [InlineData(", members: {2020: 57, 2021: 1}")]
    public void SumIsWholeWhereTheRegisterSaysSo(string said)
    {
        var files = With(said, Branch);

        Assert.Equal(["costs.purchases", "costs.repairs"], files.Findings().Select(finding => finding.Cell));
        Assert.All(files.Findings(), finding => Assert.Equal("RC3005", finding.Definition.Id));
    }

    [Fact]
    public void PartMayNotExceedTheWhole()
    {
        var finding = Assert.Single(With(string.Empty, Branch.Replace("20.50", "400.50", StringComparison.Ordinal)).Findings());

        Assert.Equal(("RC3005", "costs.repairs", null, "320.5"), (finding.Definition.Id, finding.Cell, finding.Expected, finding.Actual));
        Assert.Equal(
            "3. Costs · Repairs: this figure is 320.5, but must equal this figure added up over the members, which is at least 400.5",
            finding.Message(Language.English));
        Assert.Equal("3. Costs · Repairs：本项为 320.5，应等于各单位“本项”之和（至少为 400.5）", finding.Message(Language.Chinese));
        Assert.Null(finding.Suggestion);
        Assert.Empty(finding.Candidates);
    }

    [Fact]
    public void MembersTogetherMayNotExceedTheWhole()
    {
        var files = With(string.Empty, Branch.Replace("1000.00", "800.00", StringComparison.Ordinal))
            .Replace(FileSet.Register, "  - {id: hillside", "  - {id: lakeside, name: Lakeside, level: town, parent: riverside}\n  - {id: hillside")
            .With(
                "lakeside/2021.yaml",
                Branch.Replace("hillside", "lakeside", StringComparison.Ordinal).Replace("We opened", "They shut", StringComparison.Ordinal));

        Assert.Equal(["costs.purchases"], files.Findings().Select(finding => finding.Cell));
    }

    [Fact]
    public void MemberWithoutAReportIsNamedAndTheOthersMayNotExceedTheWhole()
    {
        var files = With(Said, Branch.Replace("20.50", "400.50", StringComparison.Ordinal))
            .Replace(FileSet.Register, "  - {id: hillside", "  - {id: lakeside, name: Lakeside, level: town, parent: riverside}\n  - {id: hillside");
        var check = Assert.Single(Collected(files).NotAssessed, check => check.Rule == "members-sum");

        Assert.Equal(["costs.repairs"], files.Findings().Select(finding => finding.Cell));
        Assert.Equal(NotAssessedCause.MissingMember, check.Cause);
        Assert.Equal(["Lakeside"], check.Missing);
    }

    [Fact]
    public void WhatMayBeNegativeIsNotBounded()
    {
        var files = With(string.Empty, Branch.Replace("20.50", "400.50", StringComparison.Ordinal))
            .Replace(FileSet.Template, "kind: decimal, unit: EUR, scale: 2, min: 0", "kind: decimal, unit: EUR, scale: 2");

        Assert.Empty(files.Findings());
        Assert.Equal(2, Collected(files).NotAssessed.Count(check => check.Cause == NotAssessedCause.UnknownMembers) + 1);
    }

    private static FileSet With(string said, string branch) => FileSet.Sound.Replace(FileSet.Register, Said, said).With("hillside/2021.yaml", branch);

    private static CheckedReport Collected(FileSet files) => files.Check().Reports.Single(report => report.Parsed.File == FileSet.Report);
}
