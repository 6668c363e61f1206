using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Expressions;

public class ScopeTests
{
    [Fact]
    public void NamesInARuleOverColumnsAreRows()
    {
        var rule = RuleForm.Bind("group.first = last", "each: column of grid");

        Assert.Equal(new RuleScope(ScopeKind.Column, "grid", "", 1, 2), rule.Scope);
        Assert.Equal(new BoundBinary(BinaryOperator.Equal, Scoped(7), Scoped(11)), rule.Require);
        Assert.Equal(Scoped(7), rule.At);
    }

    [Fact]
    public void NamesInARuleOverRowsAreColumns()
    {
        var rule = RuleForm.Bind("one <= two", "each: row of grid", "at: two");

        Assert.Equal(new RuleScope(ScopeKind.Row, "grid", "", 2, 3), rule.Scope);
        Assert.Equal(new BoundBinary(BinaryOperator.LessOrEqual, Scoped(7), Scoped(8)), rule.Require);
        Assert.Equal(Scoped(8), rule.At);
    }

    [Fact]
    public void RuleOverCellsCallsTheCellThis()
    {
        var rule = RuleForm.Bind("this = members.this", "each: cell of grid");

        Assert.Equal(new RuleScope(ScopeKind.Cell, "grid", "", 1, 6), rule.Scope);
        Assert.Equal(new BoundBinary(BinaryOperator.Equal, Scoped(7), new BoundCell(7, IsScoped: true, CellSource.Members)), rule.Require);
    }

    [Fact]
    public void FullPathMeansOneCellInAnyScope()
    {
        var rule = RuleForm.Bind("last <= t.a", "each: column of grid");

        Assert.Equal(new BoundBinary(BinaryOperator.LessOrEqual, Scoped(11), new BoundCell(0, IsScoped: false, CellSource.Current)), rule.Require);
    }

    [Fact]
    public void GroupStandsForItsCells()
    {
        var rule = RuleForm.Bind("sum(group, 1) = last", "each: column of grid");

        Assert.Equal(
            "(sum(grid.group.first.one, grid.group.second.one, 1) = grid.last.one)",
            ExpressionText.Full(rule.Require, RuleForm.Compile("t.a = 1").Model!.Form));
    }

    [Fact]
    public void RuleOverSeveralBlocksIsBoundOnceForEach()
    {
        const string Blocks =
            """
            template: blocks
            version: 1
            years: 2020..
            language: en
            title: Blocks
            types:
              items: {kind: integer, min: 0}
            sections:
              - id: s
                heading: S
                table:
                  cells: items
                  blocks:
                    - {id: one, title: One, columns: [{id: before, label: Before}, {id: after, label: After}], rows: [{id: r, label: R}]}
                    - {id: two, title: Two, columns: [{id: before, label: Before}, {id: after, label: After}], rows: [{id: r, label: R}, {id: q, label: Q}]}
            rules:
              - id: grows
                each: [row of s.one, row of s.two]
                require: before <= after
                says: {en: "It grows.", zh: "增长。"}
            """;

        var model = TemplateCompiler.Compile("blocks.yaml", Blocks).Model!;

        Assert.Equal(["grows"], model.Form.Rules.Select(rule => rule.Id));
        Assert.Equal([("one", 1), ("two", 2)], model.Rules.Select(rule => (rule.Scope.Block, rule.Scope.Count)));
        Assert.Equal([0, 0], model.Rules.Select(rule => rule.Rule));
    }

    [Theory]
    [InlineData("column of nothing", "11 RC1027: there is no table or block 'nothing'")]
    [InlineData("column of prose", "11 RC1027: there is no table or block 'prose'")]
    [InlineData("columns of grid",
        "11 RC1003: 'each' is 'columns of grid', but must be 'column of', 'row of' or 'cell of' and a table or block, 'line of' and a list, component or overall")]
    [InlineData("[column of grid, [row of grid]]", "28 RC1007: 'each' must be a single text")]
    public void ScopeIsATableOrBlock(string each, string found)
    {
        var finding = Assert.Single(RuleForm.Compile("last = 1", $"each: {each}").Findings);

        Assert.Equal(found, $"{finding.Span.Column} {finding.Definition.Id}: {finding.Message(Language.English)}");
    }

    [Fact]
    public void UnitsAgreeInEveryColumnOfAScope()
    {
        const string Mixed =
            """
            template: mixed
            version: 1
            years: 2020..
            language: en
            title: Mixed
            types:
              copies: {kind: integer, unit: copies}
              money: {kind: decimal, unit: EUR, scale: 2}
            sections:
              - id: s
                heading: S
                table:
                  columns: [{id: same, label: Same, cells: money}, {id: own, label: Own}]
                  rows: [{id: r, label: R, cells: copies}, {id: q, label: Q, cells: money}]
            rules:
              - id: mixes
                each: column of s
                require: r = q
                says: {en: "It mixes.", zh: "混合。"}
            """;

        var finding = Assert.Single(TemplateCompiler.Compile("mixed.yaml", Mixed).Findings);

        Assert.Equal(
            "mixed.yaml(18,14): RC1022: the cells of one row or column of the table and those that the rule joins them with do not go together",
            finding.ToString());
    }

    [Theory]
    [InlineData("na(r) iff na(q)")]
    [InlineData("unchanged(r, q)")]
    [InlineData("count(r) = count(q)")]
    public void WhatIsNoNumberOfAUnitGoesWithAnyInEveryColumnOfAScope(string require)
    {
        var mixed =
            $$"""
            template: mixed
            version: 1
            years: 2020..
            language: en
            title: Mixed
            types:
              copies: {kind: integer, unit: copies}
              money: {kind: decimal, unit: EUR, scale: 2}
            sections:
              - id: s
                heading: S
                table:
                  columns: [{id: same, label: Same, cells: money}, {id: own, label: Own}]
                  rows: [{id: r, label: R, cells: copies}, {id: q, label: Q, cells: money}]
            rules:
              - id: mixes
                each: column of s
                require: {{require}}
                says: {en: "It mixes.", zh: "混合。"}
            """;

        Assert.Empty(TemplateCompiler.Compile("mixed.yaml", mixed).Findings.Select(finding => finding.ToString()));
    }

    private static BoundCell Scoped(int cell) => new(cell, IsScoped: true, CellSource.Current);
}
