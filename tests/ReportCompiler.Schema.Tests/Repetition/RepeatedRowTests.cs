using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Repetition;

/// <summary>Rows for each component, lists of lines, and the row over all components: how they are read and filled in.</summary>
public class RepeatedRowTests
{
    [Fact]
    public void SoundReportHasNoFinding() => Assert.Empty(BranchForm.Check().Findings.Select(finding => finding.Message(Language.English)));

    [Theory]
    [InlineData("loans.NORTH.left", 7, CellState.Given)]
    [InlineData("loans.SOUTH.left", 0, CellState.Derived)]
    [InlineData("loans.EAST-1.left", 0, CellState.Derived)]
    [InlineData("loans.overall.open", 6, CellState.Derived)]
    [InlineData("loans.overall.left", 7, CellState.Derived)]
    [InlineData("loans.overall.term.median", 5, CellState.Given)]
    [InlineData("loans.overall.term.least", 0.5, CellState.Derived)]
    [InlineData("loans.overall.term.most", 11, CellState.Derived)]
    [InlineData("loans.EAST-1.term.least", 0, CellState.NotApplicable)]
    [InlineData("losses.NORTH.causes.2.times", 2, CellState.Given)]
    [InlineData("losses.SOUTH.total", 4, CellState.Derived)]
    [InlineData("losses.overall.total", 8, CellState.Derived)]
    [InlineData("gifts.givers.1.SOUTH.books", 1, CellState.Given)]
    [InlineData("gifts.givers.1.total", 4, CellState.Derived)]
    [InlineData("gifts.givers.1.EAST-1.books", 0, CellState.Absent)]
    [InlineData("oldest.SOUTH.days.r1", 12, CellState.Given)]
    [InlineData("oldest.EAST-1.days.r1", 0, CellState.Absent)]
    public void CellsHaveTheirPathsAndValues(string path, double value, CellState state)
    {
        var report = BranchForm.Check().Parsed.Report!;
        var cell = report[report.Form.IndexOf(path)];

        Assert.Equal(((decimal)value, state), (cell.Value, cell.State));
    }

    [Fact]
    public void WordThatStandsForANumberStaysAWordInTheOverallRow()
    {
        var report = BranchForm.Check().Parsed.Report!;

        Assert.Equal("<1", report[report.Form.IndexOf("loans.overall.term.least")].Text);
    }

    [Fact]
    public void SingleComponentIsTheAgency()
    {
        const string Single =
            """
            template: branches
            agency: riverside
            year: 2021
            components: {ONLY: Only Branch}
            loans:
              ONLY: [5, 10, 8, 4, "<1", 9]
            losses:
              ONLY: {causes: [[Rain, 1]]}
            gifts:
              givers: [{giver: Ann, ONLY: 3}]
            oldest:
              ONLY: {date: [N/A, N/A, 2021-02-01], days: [0, 0, 9]}
            """;
        var checkedReport = BranchForm.Check(Single, []);
        var report = checkedReport.Parsed.Report!;

        Assert.Empty(checkedReport.Findings);
        Assert.Equal(4, report[report.Form.IndexOf("loans.overall.term.median")].Value);
        Assert.Equal(
            "2021-02-01",
            CellFormat.Write(report[report.Form.IndexOf("oldest.overall.date.r1")], report.Form.Cells[report.Form.IndexOf("oldest.overall.date.r1")].Type));
    }

    [Theory]
    [InlineData("  SOUTH: [0, 20, 20, 6.5, 2, 11]\n", "", "RC2010: 3. Loans · SOUTH: missing from the report")]
    [InlineData("  SOUTH: [0, 20,", "  SUOTH: [0, 20,", "RC2008: there is no 'SUOTH' in '3. Loans'; did you mean 'SOUTH'?")]
    [InlineData("  overall: [5]\n", "", "RC2010: 3. Loans · All branches: missing from the report")]
    [InlineData("overall: [5]", "overall: [5, 6]", "RC2012: 3. Loans · All branches: the number of values is 2, but must be 7, or 1 without the totals")]
    [InlineData("{giver: Bob, EAST-1: 2, total: 2}", "{EAST-1: 2, total: 2}", "RC2035: 5. Gifts · line 2 · Giver: the cell is blank")]
    [InlineData("[Theft, 4]", "[Theft]", "RC2012: 4. Losses · SOUTH · line 1: the number of values is 1, but must be 2")]
    [InlineData("[[Theft, 4]]", "Theft", "RC2013: causes: a list is expected here")]
    [InlineData("{date: [N/A, 2021-03-01, 2021-02-01], days: [0, 5, 9]}", "{days: [0, 0, 0]}",
        "RC2010: 6. Oldest loans · NORTH · Date: missing from the report")]
    [InlineData("  EAST-1: East Branch\n", "  EAST-1: East Branch\n  overall: Centre\n",
        "RC2004: 'components' is 'overall', but must be an abbreviation of letters, digits and hyphens that is no word of the form")]
    [InlineData("EAST-1: East Branch", "EAST-1: ''", "RC2004: 'components' is '', but must be the name of the component")]
    [InlineData("components:\n  NORTH: North Branch\n  SOUTH: South Branch\n  EAST-1: East Branch\n", "",
        "RC2003: the head of the report has no 'components'")]
    public void WhatIsWrongIsSaidOfTheRow(string from, string to, string message) => Assert.Equal(message, Assert.Single(MessagesWith(from, to)));

    [Theory]
    [InlineData("overall: {date: [2021-03-01", "overall: {date: [2021-03-01, [", "RC2016")]
    [InlineData("loans:\n", "\tloans:\n", "RC2016")]
    public void LineThatCannotBeReadIsOneFinding(string from, string to, string id) =>
        Assert.StartsWith(id, Assert.Single(MessagesWith(from, to)), StringComparison.Ordinal);

    [Fact]
    public void FootnoteIsProseOfTheTable()
    {
        var report = BranchForm.CheckWith("  overall: [5]\n", "  overall: [5]\n  footnote: |\n    Counted {{ loans.NORTH.open }} twice.\n").Parsed.Report!;

        Assert.Equal("Counted {{ loans.NORTH.open }} twice.\n", report.Narratives[0]!.Markdown);
        Assert.Equal(report.Form.IndexOf("loans.NORTH.open"), Assert.Single(report.Narratives[0]!.Placeholders).Cell);
    }

    private static List<string> MessagesWith(string from, string to) =>
        [.. BranchForm.CheckWith(from, to).Findings.Select(finding => $"{finding.Definition.Id}: {finding.Message(Language.English)}")];
}
