using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Drafts;

namespace ReportCompiler.Workspace.Tests.Drafts;

public class ReportDraftTests
{
    private const string File = "riverside/2021.yaml";

    public static TheoryData<string> RealFiles => new(Directory
        .EnumerateFiles(Path.Combine(RepositoryTree.Root, "reports"), "2*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Path.Combine(RepositoryTree.Root, "reports"), path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("stock.held.opening.audio", "301", "opening: [1200, 300, 7]", "opening: [1200, 301, 7]")]
    [InlineData("stock.held.opening.audio", "", "opening: [1200, 300, 7]", "opening: [1200, ~, 7]")]
    [InlineData("stock.held.opening.audio", "3,01", "opening: [1200, 300, 7]", "opening: [1200, '3,01', 7]")]
    [InlineData("stock.held.opening.audio", "about ten", "opening: [1200, 300, 7]", "opening: [1200, about ten, 7]")]
    [InlineData("stock.held.opening.audio", " 301 ", "opening: [1200, 300, 7]", "opening: [1200, 301, 7]")]
    [InlineData("stock.held.opening.audio", "~", "opening: [1200, 300, 7]", "opening: [1200, ~, 7]")]
    [InlineData("stock.held.opening.audio", "'", "opening: [1200, 300, 7]", "opening: [1200, '''', 7]")]
    [InlineData("stock.held.opening.total", "1500", "opening: [1200, 300, 7]", "opening: [1200, 300, 1500, 7]")]
    [InlineData("stock.held.changes.net.audio", "-3", "net: [+40, -2, 0]", "net: [+40, -3, 0]")]
    [InlineData("loans.adults", "101", "adults: 100", "adults: 101")]
    public void WhatWasTypedStandsInItsPlaceAndEveryOtherByteStays(string cell, string typed, string before, string after)
    {
        var drafted = Write(LibraryForm.Report, (cell, typed));

        Assert.Null(drafted.Problem);
        Assert.Equal(LibraryForm.Report.Replace(before, after, StringComparison.Ordinal), drafted.Text);
    }

    [Theory]
    [InlineData("    opening: [1200, 300, 7]\n", "stock.held.opening.audio", "300", "    opening: [~, 300, ~]\n")]
    [InlineData("    closing: [1240, 340, 7]\n", "stock.held.closing.printed", "1240", "    closing: [1240, ~, ~]\n")]
    [InlineData("      net: [+40, -2, 0]\n", "stock.held.changes.net.printed", "+40", "      net:    [+40, ~, ~]\n")]
    [InlineData("      home: [1234.5, 2000]\n      abroad: [0, 0.75]\n", "stock.cost.purchases.abroad.paid", "0", "      abroad: [0, ~]\n")]
    public void RowThatIsMissingIsAddedWhereTheFormHasIt(string row, string cell, string typed, string added)
    {
        var whole = LibraryForm.Report + "\n";
        var text = whole.Replace(row, string.Empty, StringComparison.Ordinal);
        Assert.NotEqual(whole, text);

        Assert.Equal(whole.Replace(row, added, StringComparison.Ordinal), Write(text, (cell, typed)).Text);
    }

    [Fact]
    public void SectionThatIsMissingIsAddedBehindTheOneBeforeIt()
    {
        const string Start =
            "template: library-stock\nagency: riverside\nyear: 2021\noverview: |\n  Words.\n\n  # no comment\n# A comment.\nloans:\n  adults: 1\n";

        var drafted = Write(Start, ("stock.held.changes.bought.audio", "4"), ("loans.children", "2"));

        Assert.Equal(
            Start.Replace("# A comment.", "\nstock:\n  held:\n    changes:\n      bought: [~, 4, ~]\n# A comment.", StringComparison.Ordinal)
                + "  children: 2\n",
            drafted.Text);
    }

    [Fact]
    public void LineEndsStayAndAreThoseOfAddedLines()
    {
        var text = LibraryForm.Report.Replace("  children: 20", string.Empty, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(
            text.Replace("adults: 100\r\n", "adults: 7\r\n  children: 8\r\n", StringComparison.Ordinal),
            Write(text, ("loans.adults", "7"), ("loans.children", "8")).Text);
    }

    [Fact]
    public void ColumnsThatAreNamedAreWrittenByName()
    {
        var text = LibraryForm.Report.Replace("opening: [1200, 300, 7]", "opening: {printed: 1200, other: 7}  # counted", StringComparison.Ordinal);

        Assert.Equal(
            text.Replace("printed: 1200", "printed: 1201", StringComparison.Ordinal), Write(text, ("stock.held.opening.printed", "1201")).Text);
    }

    [Theory]
    [InlineData("loans:\n  adults: 100\n  children: 20", "loans: [100, 20]", "loans: [100, 21]")]
    [InlineData("opening: [1200, 300, 7]", "opening: [1200, 300, 7]  # as counted", "opening: [1200, 300, 7]  # as counted")]
    [InlineData("opening: [1200, 300, 7]", "opening:  # to come", "opening:  # to come")]
    public void OtherWaysToWriteARowAreKept(string usual, string other, string after)
    {
        var text = LibraryForm.Report.Replace(usual, other, StringComparison.Ordinal);

        Assert.Equal(
            LibraryForm.Report.Replace(usual, after, StringComparison.Ordinal).Replace("children: 20", "children: 21", StringComparison.Ordinal),
            Write(text, ("loans.children", "21")).Text);
    }

    [Fact]
    public void RowWithNothingBehindItsKeyGetsAList()
    {
        var text = LibraryForm.Report.Replace("opening: [1200, 300, 7]", "opening:  # to come", StringComparison.Ordinal);

        Assert.Contains("\n    opening: [~, 5, ~]  # to come\n", Write(text, ("stock.held.opening.audio", "5")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RowThatCannotBeWrittenIsRefusedByName()
    {
        var text = LibraryForm.Report.Replace("opening: [1200, 300, 7]", "opening: [1200, 300,\n      7]", StringComparison.Ordinal);

        var drafted = Write(text, ("stock.held.opening.total", "1500"));

        Assert.Null(drafted.Text);
        Assert.StartsWith("'On 1 January' is written in 'riverside/2021.yaml' in a way", drafted.Problem!.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void EveryCellOfARealReportCanBeEmptiedAndFilledInAgain(string name)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports", name));
        var form = ReportParser.Parse(name, text, Forms.Catalog).Report!.Form;
        var values = FileValues.Read(name, text, form)!;
        var typed = form.PresentCells.Where(cell => values.Cells[cell.Index].Length > 0).ToDictionary(cell => cell.Path, cell => values.Cells[cell.Index]);
        var prose = PlacesOf(form).ToDictionary(place => place.Section, place => values.Prose[place.Index], StringComparer.Ordinal);

        var emptied = ReportDraft.Write(name, text, form, new DraftChanges(Blank(typed), Blank(prose)));
        var filled = ReportDraft.Write(name, emptied.Text ?? text, form, new DraftChanges(typed, prose));

        Assert.NotEmpty(typed);
        Assert.Equal(string.Empty, emptied.Problem?.In(Language.English) ?? string.Empty);
        Assert.Null(filled.Problem);
        Assert.All(FileValues.Read(name, emptied.Text!, form)!.Cells, value => Assert.Empty(value));
        Assert.Equal(values.Cells, FileValues.Read(name, filled.Text!, form)!.Cells);
        Assert.Equal(values.Prose, FileValues.Read(name, filled.Text!, form)!.Prose);
        Assert.Equal(Comments(text), Comments(filled.Text!));
    }

    private static DraftedFile Write(string text, params (string Cell, string Typed)[] cells) => ReportDraft.Write(
        File,
        text,
        LibraryForm.Engine.Form,
        DraftChanges.None with { Cells = cells.ToDictionary(cell => cell.Cell, cell => cell.Typed, StringComparer.Ordinal) });

    private static IEnumerable<(string Section, int Index)> PlacesOf(Schema.Forms.Form form) =>
        form.Sections.Where(section => section.Narrative is not null).Select(section => (section.Id, section.Narrative!.Index));

    private static Dictionary<string, string> Blank(Dictionary<string, string> values) =>
        values.Keys.ToDictionary(key => key, _ => string.Empty, StringComparer.Ordinal);

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.TrimStart().StartsWith('#'));
}
