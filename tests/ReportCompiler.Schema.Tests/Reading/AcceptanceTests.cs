using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>Discrepancies that a file accepts: they stay visible, and accept no more than they say.</summary>
public class AcceptanceTests
{
    // The total is 20 too high.
    private static readonly FileSet Wrong = FileSet.Sound.Replace(FileSet.Report, "1580", "1600");

    [Fact]
    public void AcceptedDiscrepancyIsANoteWithItsReason()
    {
        var finding = Assert.Single(With("rule: RC3001, cell: stock.closing.total, reason: as published").Findings());

        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Equal("as published", finding.Accepted);
        Assert.EndsWith(" (accepted: as published)", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("（已认可：as published）", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.All(With("rule: RC3001, reason: as published").Check().Reports, report => Assert.False(report.HasErrors));
    }

    [Theory]
    [InlineData("rule: stock.total, reason: as published")]
    [InlineData("rule: RC3001, reason: as published")]
    [InlineData("rule: stock.total, cell: stock.closing.total, reason: as published")]
    public void RuleOrDiagnosticIsNamed(string entry) => Assert.NotNull(Assert.Single(With(entry).Findings()).Accepted);

    [Theory]
    [InlineData("rule: RC3001, cell: stock.opening.total, reason: as published", "RC3001", "RC3010")]
    [InlineData("rule: stock-balance, reason: as published", "RC3001", "RC3010")]
    [InlineData("rule: RC3001", "RC3001", "RC2015")]
    [InlineData("rule: RC3001, reason: ''", "RC3001", "RC2015")]
    [InlineData("reason: as published", "RC3001", "RC2015")]
    [InlineData("rule: RC3001, cells: stock.closing.total, reason: as published", "RC3001", "RC2008")]
    [InlineData("rule: RC3001, cell: [stock.opening.total], reason: as published", "RC3001", "RC2013")]
    public void EntryThatDoesNotFitAcceptsNothing(string entry, params string[] found) =>
        Assert.Equal(found, With(entry).Findings().Select(finding => finding.Definition.Id));

    [Theory]
    [InlineData("accepted: RC3001", "RC3001", "RC2013")]
    [InlineData("accepted: [RC3001]", "RC3001", "RC2013")]
    [InlineData("accepted: *all", "RC3001", "RC2002")]
    [InlineData("accepted: []", "RC3001")]
    public void ListOfAnotherShapeAcceptsNothing(string list, params string[] found) =>
        Assert.Equal(found, Wrong.With(FileSet.Report, Wrong[FileSet.Report] + list + "\n").Findings().Select(finding => finding.Definition.Id));

    [Fact]
    public void SlipOfThePenCannotBeAccepted()
    {
        var files = FileSet.Sound.Replace(FileSet.Report, "1580", "many")
            .With(
                FileSet.Report,
                FileSet.Sound[FileSet.Report].Replace("1580", "many", StringComparison.Ordinal) + "accepted: [{rule: RC2030, reason: as published}]\n");

        Assert.Equal(["RC2030", "RC3010"], files.Findings().Select(finding => finding.Definition.Id));
    }

    private static FileSet With(string entry) => Wrong.With(FileSet.Report, $"{Wrong[FileSet.Report]}accepted:\n  - {{{entry}}}\n");
}
