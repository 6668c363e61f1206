using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Collected reports against the reports that they cover.</summary>
public class MembersTests
{
    internal const string Branch =
        """
        template: library-stock
        agency: hillside
        year: 2021
        overview: We opened a reading room.
        stock:
          opening: [400, 20]
          changes:
            bought: [10, 0]
            withdrawn: [0, 0]
          closing: [410, 20]
        costs: [1500.00, 320.50]
        """;

    [Fact]
    public void CollectedFiguresAreTheSumOfTheMembers()
    {
        var second = FileSet.Sound.Replace(
            FileSet.Register, "  - {id: hillside", "  - {id: lakeside, name: Lakeside, level: town, parent: riverside}\n  - {id: hillside")
            .With("hillside/2021.yaml", Branch.Replace("1500.00, 320.50", "1000.00, 320.50", StringComparison.Ordinal))
            .With(
                "lakeside/2021.yaml",
                Branch.Replace("hillside", "lakeside", StringComparison.Ordinal).Replace("1500.00, 320.50", "500.00, 0.00", StringComparison.Ordinal)
                    .Replace("We opened", "They closed", StringComparison.Ordinal));

        Assert.Empty(second.Findings());
        Assert.DoesNotContain(Collected(second).NotAssessed, check => check.Rule == "members-sum");
    }

    [Fact]
    public void MissingMemberIsNamedOnceForTheRule()
    {
        var check = Assert.Single(Collected(FileSet.Sound).NotAssessed, check => check.Rule == "members-sum");

        Assert.Equal((NotAssessedCause.MissingMember, "costs.purchases"), (check.Cause, check.Cell));
        Assert.Equal(["Hillside Branch"], check.Missing);
    }

    // Of hundreds of bodies one is registered: its figures are not those of the whole, and nothing may be put in their place.
    [Theory]
    [InlineData("", "UnknownMembers")]
    [InlineData(", members: 2", "UnknownMembers")]
    [InlineData(", members: {2020: all}", "UnknownMembers")]
    [InlineData(", members: {2021: 2}", "UnknownMembers")]
    [InlineData(", members: {2020: 2, 2021: all}", "")]
    [InlineData(", members: 1", "")]
    [InlineData(", members: all", "")]
    public void SumCountsOnlyWhereTheRegisterHasAllMembers(string members, string cause)
    {
        var branch = Branch.Replace("1500.00, 320.50", "15.00, 3.50", StringComparison.Ordinal);
        var files = FileSet.Sound.Replace(FileSet.Register, ", members: all", members).With("hillside/2021.yaml", branch);

        var findings = files.Findings().Where(finding => finding.Definition.Id == "RC3005").ToList();

        Assert.Equal(cause.Length == 0 ? 2 : 0, findings.Count);
        Assert.Equal(cause, string.Join(' ', Collected(files).NotAssessed.Where(check => check.Rule == "members-sum").Select(check => check.Cause)));
    }

    [Fact]
    public void ReportThatCollectsNothingIsNotAsked()
    {
        var files = FileSet.Sound.With("hillside/2021.yaml", Branch);

        Assert.DoesNotContain(
            files.Check().Reports.Single(report => report.Parsed.File == "hillside/2021.yaml").NotAssessed, check => check.Rule == "members-sum");
    }

    [Fact]
    public void BlankCellOfAMemberLeavesTheSumNotAssessed()
    {
        var files = FileSet.Sound.With("hillside/2021.yaml", Branch.Replace("320.50", "~", StringComparison.Ordinal));

        Assert.Contains(Collected(files).NotAssessed, check => check is { Rule: "members-sum", Cell: "costs.repairs" });
        Assert.DoesNotContain(files.Findings(), finding => finding.Definition.Id == "RC3005");
    }

    private static CheckedReport Collected(FileSet files) => files.Check().Reports.Single(report => report.Parsed.File == FileSet.Report);
}
