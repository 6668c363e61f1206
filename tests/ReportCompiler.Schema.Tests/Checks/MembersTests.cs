using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Collected reports against the reports that they cover.</summary>
public class MembersTests
{
    private const string Branch =
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
