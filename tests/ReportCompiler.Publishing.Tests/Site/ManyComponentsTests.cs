using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>A report of many components: its rows have anchors, its cells none, so that its page stays light.</summary>
public class ManyComponentsTests
{
    private const int Components = 35;
    private const int Tables = 14;
    private const int Columns = 12;
    private const string Page = "riverside/2021/index.html";

    // What browsers on slow lines are spared.
    private const int MaxBytes = 150_000;

    private static readonly FormCatalog Catalog = new([new TemplateEngine(TemplateCompiler.Compile("many/1.template.yaml", Template()).Model!)]);

    [Fact]
    public void PageStaysLightAndHasEveryCellOnce()
    {
        using var workshop = Many();

        Assert.Equal(BuildOutcome.Published, workshop.Build(Catalog).Outcome);

        Assert.InRange(Encoding.UTF8.GetByteCount(workshop.Text(Page)), 1, MaxBytes);
        var rows = new HtmlParser().ParseDocument(workshop.Text(Page)).QuerySelectorAll("tr[id]").ToDictionary(row => row.Id!);
        foreach (var table in Enumerable.Range(0, Tables))
        {
            Assert.All(
                Enumerable.Range(0, Components),
                component => Assert.Equal(Figures(table, component), Texts(rows[FormattableString.Invariant($"t{table}.C{component}")])));
        }
    }

    [Fact]
    public void FindingLeadsToTheRowOfItsCell()
    {
        using var workshop = Many();
        workshop.Folder.Write("reports/riverside/2021.yaml", Report().Replace("C3: [300,", "C3: [-1,", StringComparison.Ordinal));

        var built = workshop.Build(Catalog, options: workshop.Options() with { WithQuality = true });
        Assert.Equal(BuildOutcome.Published, built.Outcome);

        var quality = new HtmlParser().ParseDocument(workshop.Text("quality/index.html"));
        var anchors = new HtmlParser().ParseDocument(workshop.Text(Page)).QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();
        var links = quality.QuerySelectorAll(".findings a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["../riverside/2021/index.html#t0.C3"], links);
        Assert.Contains("t0.C3", anchors);
        Assert.DoesNotContain("t0.C3.c0", anchors);
    }

    [Fact]
    public void CellIsFoundFromTheEndOfItsRow()
    {
        var report = ReportParser.Parse("riverside/2021.yaml", Report(), Catalog).Report!;
        var form = new FormView(report.Form);

        Assert.Equal(new CellAnchor("t0.C3", Columns), form.AnchorOf("t0.C3.c0"));
        Assert.Equal(new CellAnchor("t0.C3", 1), form.AnchorOf("t0.C3.c11"));
        Assert.Equal(new CellAnchor("loans.adults", 0), new FormView(LibraryForm.Engine.Form).AnchorOf("loans.adults"));
    }

    [Fact]
    public void RowOfAFixedFormKeepsTheAnchorsOfItsCells()
    {
        using var workshop = Workshop.Library();
        workshop.Build(LibraryForm.Catalog);

        Assert.Equal(
            LibraryForm.Engine.Form.Cells.Select(cell => cell.Path),
            new HtmlParser().ParseDocument(workshop.Text(Page)).QuerySelectorAll("td[id]").Select(cell => cell.Id));
    }

    private static string[] Texts(IElement row) => [.. row.QuerySelectorAll("td").Select(cell => cell.TextContent)];

    private static string[] Figures(int table, int component) =>
        [.. Enumerable.Range(0, Columns).Select(column => FormattableString.Invariant($"{(component * 100) + (table * Columns) + column}"))];

    private static Workshop Many()
    {
        var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2021.yaml", Report());
        return workshop;
    }

    private static string Template()
    {
        var text = new StringBuilder(
            """
            template: many
            version: 1
            years: 2020..
            language: en
            title: "{agency.name} {year}"
            types:
              figure: {kind: integer}
            sections:

            """);
        for (var table = 0; table < Tables; table++)
        {
            var columns = Enumerable.Range(0, Columns).Select(column => FormattableString.Invariant($"{{id: c{column}, label: Column {column}}}"));
            text.Append(FormattableString.Invariant($"  - id: t{table}\n    heading: Table {table}\n    table:\n      stub: Component\n      cells: figure\n"))
                .Append(FormattableString.Invariant($"      columns: [{string.Join(", ", columns)}]\n      rows: [{{each: component}}]\n"));
        }

        return text.Append(
            """
            rules:
              - id: first-is-positive
                each: component
                require: t0.c0 >= 0
                at: t0.c0
                severity: warning
                says: {en: The first is positive., zh: 第一项不为负。}

            """).ToString();
    }

    private static string Report()
    {
        var text = new StringBuilder("template: many\nagency: riverside\nyear: 2021\ncomponents:\n");
        for (var component = 0; component < Components; component++)
        {
            text.Append(FormattableString.Invariant($"  C{component}: Component {component}\n"));
        }

        for (var table = 0; table < Tables; table++)
        {
            text.Append(FormattableString.Invariant($"t{table}:\n"));
            for (var component = 0; component < Components; component++)
            {
                text.Append(FormattableString.Invariant($"  C{component}: [{string.Join(", ", Figures(table, component))}]\n"));
            }
        }

        return text.ToString();
    }
}
