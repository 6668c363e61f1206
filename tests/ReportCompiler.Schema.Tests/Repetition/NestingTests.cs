using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Repetition;

/// <summary>Lists and components in other places than the usual.</summary>
public class NestingTests
{
    private const string Head = "template: nested\nagency: north\nyear: 2021\n";

    [Fact]
    public void ListsAloneMakeAReportDeclareItsComponents()
    {
        const string Rows = "[{each: component, rows: [{each: line, id: items}]}]";

        Assert.Equal(["RC2003: the head of the report has no 'components'"], Findings(Rows, "t: {}\n"));
        Assert.Empty(Findings(Rows, "components: {NORTH: North}\nt:\n  NORTH: {items: [1, 2]}\n"));
    }

    [Fact]
    public void BrokenFileOfAFormWithoutComponentsIsOneFinding() =>
        Assert.StartsWith("RC2016", Assert.Single(Findings("[{each: line, id: items}]", "t: {items: [1, 2}\n")), StringComparison.Ordinal);

    [Fact]
    public void GroupAroundComponentsGoesByItsHeadingToo()
    {
        const string Rows = "[{id: group, label: The group, rows: [{each: component, presence: optional, rows: [{each: line, id: items}]}]}]";

        Assert.Empty(Findings(Rows, "components: {NORTH: North}\nt:\n  The group: {NORTH: {items: [1, 2, 3]}}\n"));
        Assert.Equal(3m, Read(Rows, "components: {NORTH: North}\nt:\n  The group: {NORTH: {items: [1, 2, 3]}}\n").Report!.Cells[2].Value);
    }

    [Fact]
    public void NoPlaceWithoutACellIsProposed() => Assert.Equal(
        ["RC2040: the placeholder 'x' names no cell of the form"],
        Findings(
            "[{each: component, columns: [a], rows: [{each: line, id: items, columns: [b]}]}]",
            "components: {NORTH: North}\nt:\n  NORTH: {a: 1, items: [2]}\n  footnote: \"{{ x }}\"\n"));

    private static List<string> Findings(string rows, string report) =>
        [.. Read(rows, report).Findings.Select(finding => $"{finding.Definition.Id}: {finding.Message(Language.English)}")];

    private static ParsedReport Read(string rows, string report)
    {
        var template =
            "template: nested\nversion: 1\nyears: 2020..\nlanguage: en\ntitle: Nested\ntypes: {n: {kind: integer}}\n"
            + $"sections: [{{id: t, heading: T, footnote: optional, table: {{cells: n, columns: [{{id: a, label: A}}{(rows.Contains("[b]", StringComparison.Ordinal) ? ", {id: b, label: B}" : string.Empty)}], rows: {rows}}}}}]\n";
        var model = TemplateCompiler.Compile("nested.yaml", template);
        Assert.Empty(model.Findings);
        return ReportParser.Parse("north/2021.yaml", Head + report, new FormCatalog([new TemplateEngine(model.Model!)]));
    }
}
