using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Templates;

/// <summary>Slips in a template, each with everything that is found, at its place: one slip is one finding.</summary>
public class TemplateErrorTests
{
    private const string StockRows =
        "      rows:\n        - {id: opening, label: On 1 January}\n        - id: changes\n          label: During the year\n          rows:\n            - {id: bought, label: Bought}\n            - {id: withdrawn, label: Withdrawn}\n        - {id: closing, label: On 31 December}\n";

    private const string StockColumns =
        "      columns:\n        - {id: printed, label: Printed}\n        - {id: audio, label: Audio}\n        - {id: total, label: Total, sum: siblings}\n";

    [Theory]
    [InlineData("template: library-stock\n", "", "(3,1) RC1001")]
    [InlineData("template: library-stock", "template: Library Stock", "(3,11) RC1003")]
    [InlineData("version: 1", "version: 0", "(4,10) RC1003")]
    [InlineData("version: 1", "version: 1.0", "(4,10) RC1003")]
    [InlineData("version: 1", "version: １", "(4,10) RC1003")]
    [InlineData("version: 1", "version: 99999999999", "(4,10) RC1003")]
    [InlineData("2020..2029", "2029..2020", "(5,8) RC1003")]
    [InlineData("2020..2029", "2020")]
    [InlineData("2020..2029", "2020-2029", "(5,8) RC1003")]
    [InlineData("2020..2029", "..2029", "(5,8) RC1003")]
    [InlineData("2020..2029", "20２0..", "(5,8) RC1003")]
    [InlineData("2020..2029", "2020..")]
    [InlineData("language: en", "language: English (UK)", "(6,11) RC1003")]
    [InlineData("{agency.name}", "{agency}", "(7,8) RC1003")]
    [InlineData("{agency.name}", "{agency.name", "(7,8) RC1003")]
    [InlineData("similarity: 0.9", "similarity: 1.5", "(13,13) RC1003")]
    [InlineData("version: 1", "version: [1]", "(4,10) RC1007")]
    [InlineData("language: en", "langauge: en", "(6,1) RC1002")]
    [InlineData("language: en", "language: en\nversion: 2", "(7,1) RC2009")]
    public void Head(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("{kind: integer, unit: copies, min: 0}", "{kind: whole, unit: copies, min: 0}", "(10,18) RC1003")]
    [InlineData("{kind: integer, unit: copies, min: 0}", "{unit: copies}", "(10,11) RC1001")]
    [InlineData("{kind: integer, unit: copies, min: 0}", "{kind: integer, scale: 2}", "(10,34) RC1003")]
    [InlineData("{kind: integer, unit: copies, min: 0}", "{kind: integer, min: few}", "(10,32) RC1003")]
    [InlineData("{kind: integer, unit: copies, min: 0}", "{kind: integer, signed: maybe}", "(10,35) RC1003")]
    [InlineData("{kind: integer, unit: copies, min: 0}", "integer", "(10,11) RC1007")]
    [InlineData("scale: 2, min: 0, max: 1000000", "min: 0", "(11,10) RC1001")]
    [InlineData("scale: 2, min: 0, max: 1000000", "scale: 11", "(11,44) RC1003")]
    [InlineData("scale: 2, min: 0, max: 1000000", "scale: 2, maximum: 5", "(11,47) RC1002")]
    [InlineData("  money:", "  my money: {kind: integer}\n  money:", "(11,3) RC1003")]
    [InlineData("cells: money", "cells: mony", "(39,14) RC1005")]
    public void Types(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("  - id: costs\n    heading: 3. Costs", "  - heading: 3. Costs", "(36,5) RC1001")]
    [InlineData("    heading: 3. Costs\n", "", "(36,5) RC1001")]
    [InlineData("heading: 3. Costs", "heading: ''", "(37,14) RC1001")]
    [InlineData("  - id: costs", "  - id: Costs", "(36,9) RC1003")]
    [InlineData("  - id: costs", "  - id: year", "(36,9) RC1003")]
    [InlineData("  - id: costs", "  - id: accepted", "(36,9) RC1003")]
    [InlineData("  - id: costs", "  - id: previous", "(36,9) RC1003")]
    [InlineData("  - id: costs", "  - id: stock", "(36,9) RC1004")]
    [InlineData("    narrative: required\n", "", "(16,5) RC1001")]
    [InlineData("narrative: required", "narrative: maybe", "(18,16) RC1003")]
    [InlineData("narrative: required", "narative: required", "(18,5) RC1002")]
    [InlineData("    narrative: required", "    narrative: required\n    table: {cells: copies, columns: [{id: a, label: A}]}", "(18,5) RC1002")]
    [InlineData("  - id: overview\n    heading: 1. Overview\n    narrative: required\n", "  - overview\n", "(16,5) RC1007")]
    public void Sections(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData(StockRows, "      rows: []\n", "(28,13) RC1001")]
    [InlineData(StockRows, "      rows: few\n", "(28,13) RC1007")]
    [InlineData(StockColumns, "      columns: []\n", "(24,16) RC1001")]
    [InlineData(StockColumns, "", "(22,7) RC1001")]
    [InlineData("{id: audio, label: Audio}", "{label: Audio}", "(26,11) RC1001")]
    [InlineData("{id: audio, label: Audio}", "{id: audio}", "(26,11) RC1001")]
    [InlineData("{id: audio, label: Audio}", "{id: printed, label: Audio}", "(26,16) RC1004")]
    [InlineData("{id: audio, label: Audio}", "{id: on-tape, label: Audio}", "(26,16) RC1003")]
    [InlineData("{id: audio, label: Audio}", "{id: audio, label: Audio, columns: []}", "(26,46) RC1001")]
    [InlineData("{id: audio, label: Audio}", "{id: audio, label: Audio, rows: [{id: a, label: A}]}", "(26,37) RC1002")]
    [InlineData("{id: audio, label: Audio}", "audio", "(26,11) RC1007")]
    [InlineData("      cells: copies\n", "", "(24,11) RC1006")]
    [InlineData("          label: During the year\n", "          label: During the year\n          sum: siblings\n", "(32,11) RC1002")]
    [InlineData("      stub: Movement\n", "      blocks: [{id: one, title: One, columns: [{id: a, label: A}]}]\n", "(24,7) RC1002", "(28,7) RC1002")]
    [InlineData(StockColumns, "      blocks: []\n", "(22,7) RC1002", "(24,15) RC1001", "(25,7) RC1002")]
    public void Tables(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("sum: siblings", "sum: [printed, audio]")]
    [InlineData("sum: siblings", "sum: printed")]
    [InlineData("sum: siblings", "sum: [printed, adio]", "(27,52) RC1008")]
    [InlineData("sum: siblings", "sum: all", "(27,42) RC1008")]
    [InlineData("sum: siblings", "sum: [total]", "(27,42) RC1009")]
    [InlineData("{id: repairs, label: Repairs}", "{id: repairs, label: Repairs, sum: purchases}")]
    [InlineData("{id: repairs, label: Repairs}", "{id: repairs, label: Repairs, sum: siblings, cells: copies}", "(42,46) RC1022")]
    public void Sums(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("  - id: stock-balance\n", "  - id: Stock balance\n", "(45,9) RC1003")]
    [InlineData("  - id: stock-carried\n", "  - id: stock-balance\n", "(52,9) RC1004")]
    [InlineData("    each: column of stock\n    require: opening = previous", "    each: column of costs\n    require: opening = previous", "(54,14) RC1021")]
    [InlineData("    at: closing\n", "    at: closng\n", "(48,9) RC1021")]
    [InlineData("    at: closing\n", "    at: closing\n    severity: note\n", "(49,15) RC1003")]
    [InlineData("    at: closing\n", "    at: closing\n    tolerance: -1\n", "(49,16) RC1003")]
    [InlineData("      zh: \"年初馆藏等于上年年末馆藏。\"\n", "", "(56,7) RC1001")]
    [InlineData("    require: opening = previous.closing\n", "    require:\n", "(54,13) RC1001")]
    [InlineData("    says: bought {n} printed", "    says: bought printed", "(74,11) RC1003")]
    [InlineData("    says: bought {n} printed", "    says: []", "(74,11) RC1007")]
    [InlineData("    section: overview", "    section: overvew", "(73,14) RC1021")]
    public void RulesAndClaims(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("- a\n")]
    [InlineData("text")]
    public void FileThatIsNoTemplateIsOneFinding(string text)
    {
        var finding = Assert.Single(FileSet.Sound.With(FileSet.Template, text).TemplateFindings());

        Assert.Equal("RC1007", finding.Definition.Id);
        Assert.Equal("the template must be a mapping", finding.Message(Schema.Text.Language.English));
    }

    [Fact]
    public void AliasIsOneFindingAndNothingElseIsSaid() => AssertFound("label: Audio", "label: *x", "(26,30) RC2002");

    [Fact]
    public void RulesWaitUntilTheFormIsWhole() =>
        Assert.Equal(
            ["RC1005"],
            FileSet.Sound.Replace(FileSet.Template, "cells: money", "cells: mony").Replace(FileSet.Template, "opening = previous", "nothing = previous")
                .TemplateFindings().Select(finding => finding.Definition.Id));

    [Fact]
    public void ThousandsOfTotalsOneBehindTheOtherExhaustNothing()
    {
        const int Many = 5000;
        var rows = string.Concat(Enumerable.Range(1, Many).Select(row => $"        - {{id: r{row}, label: R{row}, sum: [r{row - 1}]}}\n"));
        var template = FileSet.Sound[FileSet.Template].Replace(StockRows, "      rows:\n        - {id: r0, label: R0}\n" + rows, StringComparison.Ordinal);

        var compiled = Schema.Templates.TemplateCompiler.Compile(FileSet.Template, template[..template.IndexOf("rules:", StringComparison.Ordinal)]);

        Assert.Empty(compiled.Findings);
        Assert.Equal(Many + 1, compiled.Model!.Derivations.Count);
    }

    private static void AssertFound(string from, string to, params string[] found) =>
        Assert.Equal(
            found.Select(finding => FileSet.Template + finding),
            FindingText.Brief(FileSet.Sound.Replace(FileSet.Template, from, to).TemplateFindings()));
}
