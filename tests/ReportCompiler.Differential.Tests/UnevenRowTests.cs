using ReportCompiler.Differential.Tests.Comparing;
using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Differential.Tests;

/// <summary>Plain tables in which rows share the columns out, and groups that have cells of their own: both engines read and check them alike.</summary>
public sealed class UnevenRowTests : IDisposable
{
    private const string Path = "templates/shelves/1.template.yaml";

    private const string Template =
        """
        template: shelves
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          books: {kind: integer, min: 0, unit: books}
        sections:
          - id: stock
            heading: Stock
            table:
              cells: books
              columns: [{id: a, label: Adults}, {id: b, label: Children}, {id: all, label: All, sum: siblings}]
              rows:
                - {id: x, label: Lent}
                - {id: y, label: Repaired, columns: [a, all]}
                - {id: total, label: Total, sum: siblings}
          - id: rooms
            heading: Rooms
            table:
              cells: books
              columns: [{id: a, label: Adults}, {id: b, label: Children}]
              rows:
                - {id: g, label: Ground floor, columns: [a], rows: [{id: p, label: Front}, {id: q, label: Back}]}
        """;

    private readonly GeneratedForms _generated = GeneratedForms.Of([(Path, Template)]);

    private IEnumerable<FormCatalog> Catalogs =>
        [new FormCatalog([new TemplateEngine(TemplateCompiler.Compile(Path, Template).Model!)]), _generated.CatalogOf("shelves")];

    public void Dispose() => _generated.Dispose();

    [Theory]
    [InlineData("x: [2, 4, 6]\n  y: 1\n  total: [3, 4, 7]", "")]
    [InlineData("x: [2, 4]\n  y: 1", "")]
    [InlineData("x: {a: 2, b: 4}\n  y: {a: 1}", "")]
    [InlineData("x: [2, 4, 6]\n  y: {a: 1, b: 5}\n  total: [3, 4, 7]", "(6,13): RC2008")]
    [InlineData("x: [2, 4, 6]\n  y: [1, 5, 6]\n  total: [3, 4, 7]", "(6,13): RC2012")]
    [InlineData("x: [2, 4, 6]\n  y: 1\n  total: [3, 5, 7]", "(7,14): RC3001")]
    [InlineData("x: [2, 4, 6]\n  y: 1\n  total: [4, 4, 7]", "(7,11): RC3001")]
    public void RowWithoutACellInAColumnHasNone(string rows, string findings) => AssertBothFind(findings, rows, "g: {a: 3, p: [1, 1], q: [2, 2]}");

    [Theory]
    [InlineData("g: {a: 3, p: [1, 1], q: [2, 2]}", "")]
    [InlineData("g:\n    p: [1, 1]\n    q: [2, 2]\n    a: 3", "")]
    [InlineData("g: {a: 3, b: 4, p: [1, 1], q: [2, 2]}", "(8,13): RC2008")]
    [InlineData("g: {p: [1, 1], q: [2, 2]}", "(8,11): RC2035")]
    public void GroupMayHaveCellsOfItsOwn(string group, string findings) => AssertBothFind(findings, "x: [2, 4]\n  y: 1", group);

    [Fact]
    public void TotalIsOverTheRowsThatHaveItsColumn()
    {
        foreach (var catalog in Catalogs)
        {
            var report = ReportParser.Parse("reports/north/2021.yaml", Text("x: [2, 4]\n  y: 1", "g: {a: 3, p: [1, 1], q: [2, 2]}"), catalog).Report!;

            Assert.Equal(4, report[report.Form.IndexOf("stock.total.b")].Value);
            Assert.Equal(6, report[report.Form.IndexOf("stock.x.all")].Value);
        }
    }

    private static string Text(string rows, string group) => $"template: shelves\nagency: north\nyear: 2021\nstock:\n  {rows}\nrooms:\n  {group}\n";

    private void AssertBothFind(string findings, string rows, string group)
    {
        foreach (var catalog in Catalogs)
        {
            var result = Transcript.Check(catalog, new ReportSet([("reports/north/2021.yaml", Text(rows, group))]));

            Assert.Equal(findings, string.Join(", ", result.Findings.Select(finding => $"{finding.Span}: {finding.Definition.Id}")));
            Assert.True(findings.Length > 0 || result.Reports.Single().NotAssessed.Count == 0, "Something is not assessed.");
        }
    }
}
