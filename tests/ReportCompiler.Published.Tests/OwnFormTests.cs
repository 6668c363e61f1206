using ReportCompiler.Published.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Published.Tests;

/// <summary>A form that nobody wrote code for, on pages as others make them.</summary>
public class OwnFormTests
{
    private const string Head = "<html><body><div id=menu><a href=/>Home</a> News</div><div class=c><h1>Riverside Library: stock report 2021</h1><p>Published: 2022-01-31</p>";

    private const string Prose = "<div><p>1. Overview</p><p>We bought <b>90</b> books.</p></div><p>2. Stock</p>";

    private const string Held =
        """
        <table><tr><td colspan=5>Section 12 (a)</td></tr>
        <tr><td rowspan=2 colspan=2>Movement</td><td colspan=3>Books</td><td rowspan=2><p>Other |</p><p>odd</p></td></tr>
        <tr><td>Printed</td><td>Audio</td><td>To<br>tal</td></tr>
        <tr><td colspan=2>On 1 January</td><td>1,200</td><td>３００</td><td>1500</td><td>7</td></tr>
        <tr><td rowspan=2>During<br>the year</td><td>Bought</td><td>90</td><td>40</td><td>130</td><td>/</td></tr>
        <tr><td>Net change</td><td>+40</td><td>−2</td><td>+38</td><td>0</td></tr>
        <tr><td colspan=2>On 31 Decembr</td><td>1240 copies</td><td>340<sup>2</sup></td><td>1580</td><td>7</td></tr>
        """;

    private const string Cost =
        """
        <tr><td colspan=5>Section 12 (b)</td></tr>
        <tr><td colspan=2>Cost</td><td colspan=2>Paid</td><td colspan=2>Planned</td></tr>
        <tr><td rowspan=2>Purchases</td><td>Home</td><td colspan=2>€ 1234.50</td><td colspan=2>2000</td></tr>
        <tr><td>Abroad</td><td colspan=2>0</td><td colspan=2>0.75</td></tr></table>
        """;

    private const string Rest = "<p>3. Loans</p><table><tr><td>Adults</td><td>Children</td></tr><tr><td>100</td><td>20</td></tr></table><p>4. Remarks</p><p>None.</p></div></body></html>";

    [Fact]
    public void PageOfAnotherHandIsRead()
    {
        var reading = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", Head + Prose + Held + Cost + Rest);

        Assert.Equal((0, 0), (reading.Counts.Doubtful, reading.Counts.NotFound));
        Assert.Equal(("riverside", 2021, "2022-01-31"), (reading.Content!.Agency, reading.Content.Year, reading.Content.Published));
        var cells = Readings.Cells(Readings.ReportOf(reading, LibraryForm.Catalog));
        Assert.Equal("Given 1200", cells["stock.held.opening.printed"]);
        Assert.Equal("Given 300", cells["stock.held.opening.audio"]);
        Assert.Equal("Blank ", cells["stock.held.changes.bought.other"]);
        Assert.Equal("Given -2", cells["stock.held.changes.net.audio"]);
        Assert.Equal("Given 1240", cells["stock.held.closing.printed"]);
        Assert.Equal("Given 340", cells["stock.held.closing.audio"]);
        Assert.Equal("Given 1234.50", cells["stock.cost.purchases.home.paid"]);
        Assert.Equal("Given 0.75", cells["stock.cost.purchases.abroad.planned"]);
        Assert.Equal("Given 20", cells["loans.children"]);
        Assert.Equal("We bought **90** books.", reading.Content.Narratives[0]);
        Assert.Equal("None.", reading.Content.Narratives[1]);
    }

    [Fact]
    public void EachBlockMayHaveATableOfItsOwn()
    {
        var page = Head + Prose + Held + "</table><p>&nbsp;</p><table>" + Cost + Rest;

        Assert.Equal((0, 0), Doubts(page));
    }

    [Fact]
    public void LostCellMakesItsRowDoubtful()
    {
        var page = Head + Prose + Held.Replace("<td>90</td>", string.Empty, StringComparison.Ordinal) + Cost + Rest;

        var reading = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", page);

        var cells = Readings.Cells(Readings.ReportOf(reading, LibraryForm.Catalog));
        Assert.Equal("Blank ", cells["stock.held.changes.bought.printed"]);
        Assert.Equal("Blank ", cells["stock.held.changes.bought.audio"]);
        Assert.Equal("Given 300", cells["stock.held.opening.audio"]);
        Assert.True(reading.Counts.Doubtful > 0);
    }

    [Fact]
    public void CellMergedOverColumnsIsDoubtful()
    {
        var page = Head + Prose + Held.Replace("<td>90</td><td>40</td>", "<td colspan=2>90</td>", StringComparison.Ordinal) + Cost + Rest;

        var reading = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", page);

        var cells = Readings.Cells(Readings.ReportOf(reading, LibraryForm.Catalog));
        Assert.NotEqual("Given 90", cells["stock.held.changes.bought.audio"]);
        Assert.Equal("Blank ", cells["stock.held.changes.bought.other"]);
        Assert.True(reading.Counts.Doubtful > 0);
    }

    [Fact]
    public void ReadingThatAloneSatisfiesTheFormIsTaken()
    {
        var page = Head + Prose + Held.Replace("<td>1,200</td>", "<td>12 00</td>", StringComparison.Ordinal) + Cost + Rest;

        var reading = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", page);

        Assert.Equal("Given 1200", Readings.Cells(Readings.ReportOf(reading, LibraryForm.Catalog))["stock.held.opening.printed"]);
        Assert.Contains(reading.Findings, finding => finding.Definition.Id == "RC6058");
    }

    [Fact]
    public void ReadingThatNothingSettlesStaysBlankAndIsShown()
    {
        var page = Head + Prose + Held
            .Replace("<td>7</td></tr>\n<tr><td rowspan=2>During", "<td>7 1</td></tr>\n<tr><td rowspan=2>During", StringComparison.Ordinal) + Cost + Rest;

        var reading = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", page);

        Assert.Equal("Blank ", Readings.Cells(Readings.ReportOf(reading, LibraryForm.Catalog))["stock.held.opening.other"]);
        Assert.Contains(reading.Findings, finding => finding
            .ToString().Contains("'7 1' (table 1, row 4, cell 5) leaves open what is meant: 7 / 1 / 71", StringComparison.Ordinal));
        Assert.Contains("# ", ReportCompiler.Workspace.DataFiles.ReportYaml.Write(reading.Content!), StringComparison.Ordinal);
        Assert.Contains("doubtful: '7 1', table 1, row 4, cell 5", ReportCompiler.Workspace.DataFiles.ReportYaml.Write(reading.Content!),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsInAnotherOrderAreReadByTheirHeadings()
    {
        var rest = Rest.Replace("<td>Adults</td><td>Children</td>", "<td>Children</td><td>Adults</td>", StringComparison.Ordinal);

        var reading = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", Head + Prose + Held + Cost + rest);

        var cells = Readings.Cells(Readings.ReportOf(reading, LibraryForm.Catalog));
        Assert.True(cells["loans.children"] is "Given 100" or "Blank ");
        Assert.True(cells["loans.adults"] is "Given 20" or "Blank ");
    }

    private static (int Doubtful, int NotFound) Doubts(string page)
    {
        var counts = Readings.Read(LibraryForm.Catalog, LibraryForm.Agencies, "page.html", page).Counts;
        return (counts.Doubtful, counts.NotFound);
    }
}
