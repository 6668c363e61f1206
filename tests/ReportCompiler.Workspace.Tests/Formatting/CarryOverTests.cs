using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.Workspace.Tests.Formatting;

/// <summary>Reports filled in on another version of their form, carried over to the one for their year.</summary>
public class CarryOverTests
{
    private const string Name = "reports/huaxian-hrss/2023.yaml";

    private static readonly string Huaxian = ReportOf("huaxian-hrss/2019.yaml", "year: 2019", "year: 2023");
    private static readonly string Suqian = ReportOf("suqian/2024.yaml", "year: 2024", "year: 2020");

    [Fact]
    public Task WhatBothVersionsAskForStaysAndTheRestIsListed()
    {
        var carried = CarryOver.Carry(Name, Huaxian, Forms.Catalog, 2021, null);

        return Verify(string.Join('\n', carried.Left.Select(left => $"{left.Span} {left.Place}: {left.Value}")) + "\n\n" + carried.Text);
    }

    [Theory]
    [InlineData(false, 2021)]
    [InlineData(true, 2019)]
    public void EveryFigureIsCarriedOrListed(bool isBack, int version)
    {
        var text = isBack ? Suqian : Huaxian;
        var carried = CarryOver.Carry(Name, text, Forms.Catalog, version, null);
        var before = ReportParser.Parse(Name, text, Forms.Catalog).Report!;
        var after = ReportParser.Parse(Name, carried.Text!, Forms.Catalog).Report!;

        var given = before.Form.Cells.Where(cell => before[cell.Index].State == CellState.Given).ToList();
        var there = given.Where(cell => after.Form.IndexOf(cell.Path) is >= 0 and var index && after[index].State == CellState.Given).ToList();
        Assert.Equal(version, after.Form.Version);
        Assert.All(there, cell => Assert.Equal(before[cell.Index].Value, after[after.Form.IndexOf(cell.Path)].Value));
        Assert.Equal(given.Except(there).Select(cell => cell.Place), carried.Left.Select(left => left.Place));
        Assert.NotEmpty(carried.Left);
    }

    [Fact]
    public void KeysByLabelStayLabels()
    {
        var labelled = ReportFormatter.Format(Name, Huaxian, Forms.Catalog, _ => KeyStyle.Labels).Text!;

        var carried = CarryOver.Carry(Name, labelled, Forms.Catalog, 2021, null).Text!;

        Assert.Contains("\n二、主动公开政府信息情况:", carried, StringComparison.Ordinal);
        Assert.Contains("\n    行政许可: ", carried, StringComparison.Ordinal);
        Assert.DoesNotContain("disclosure:", carried, StringComparison.Ordinal);
    }

    [Fact]
    public void CommentsOfPeopleStayAndNamesOfColumnsThatAreGoneDoNot()
    {
        var remarked = Huaxian.Replace("    normative:   [", "    # 与法制股核对\n    normative:   [", StringComparison.Ordinal);

        var carried = CarryOver.Carry(Name, remarked, Forms.Catalog, 2021, null).Text!;

        Assert.Contains("# 与法制股核对\n", carried, StringComparison.Ordinal);
        Assert.DoesNotContain("制作  公开", carried, StringComparison.Ordinal);
        Assert.Contains("#             本年制发件数  本年废止件数  现行有效件数\n", carried, StringComparison.Ordinal);
    }

    [Fact]
    public void AgainNothingChanges()
    {
        var carried = CarryOver.Carry(Name, Huaxian, Forms.Catalog, 2021, null).Text!;

        Assert.Equal(carried, CarryOver.Carry(Name, carried, Forms.Catalog, 2021, null).Text);
    }

    [Fact]
    public void VersionOfAnotherYearIsRefused()
    {
        var carried = CarryOver.Carry(Name, Huaxian, Forms.Catalog, 2019, null);

        Assert.Null(carried.Text);
        Assert.Equal(
            "reports/huaxian-hrss/2023.yaml(6,7): RC2071: the report cannot be carried over to the version 2019 of the form: for 2023 version 2021 applies",
            Assert.Single(carried.Findings).ToString());
    }

    [Fact]
    public void WhatCannotBeReadIsNotCarried()
    {
        var carried = CarryOver.Carry(Name, Huaxian.Replace("  received:", "  receivd:", StringComparison.Ordinal), Forms.Catalog, 2021, null);

        Assert.Null(carried.Text);
        Assert.Contains(carried.Findings, finding => finding.Definition.Id == "RC2008");
    }

    private static string ReportOf(string file, string year, string other) =>
        File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports", file)).Replace(year, other, StringComparison.Ordinal);
}
