using System.Text;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Tests.Exchange;

/// <summary>A form without components, by a map of its own: nothing in the code knows one form from another.</summary>
public class OtherFormTests
{
    private static readonly AgencyRegistry Registry =
        AgencyRegistry.Read("agencies.yaml", LibraryForm.Agencies.Replace("level: town,", "level: town, abbreviation: RVS,", StringComparison.Ordinal));

    [Fact]
    public async Task DocumentIsThis() => await Verify(Export(), "xml");

    [Fact]
    public void FiguresComeBackAsTheyWentOut()
    {
        var result = new ReportImport([Map()], Registry).Read("filed.xml", Encoding.UTF8.GetBytes(Export()), null);

        Assert.Empty(result.Findings);
        var again = Parse(ReportYaml.Write(result.Content!));
        Assert.Equal(Filing.Figures(Parse(LibraryForm.Report)), Filing.Figures(again));
        Assert.Equal(("riverside", 2021, "2022-01-31"), (again.Header.Agency, again.Header.Year, again.Header.Published));

        // Bare text has neither marks nor figures of its own.
        Assert.StartsWith(
            "We bought 90 printed books and paid 1234.50 EUR.\n\nWhat else\n\nSee the catalogue", again.Narratives[0]!.Markdown, StringComparison.Ordinal);
    }

    private static string Export() => ReportExport.Write(Map(), Parse(LibraryForm.Report), Registry.Find("riverside")!).Text!;

    private static Report Parse(string yaml) => ReportParser.Parse("riverside/2021.yaml", yaml, LibraryForm.Catalog).Report!;

    private static ExchangeMap Map()
    {
        var findings = new List<Finding>();
        var map = ExchangeMapReader.Read("library.exchange.yaml", Text(), LibraryForm.Catalog, findings);
        Assert.Empty(findings);
        return Assert.Single(map);
    }

    private static string Text()
    {
        var stock = LibraryForm.Engine.Form.Cells.Where(cell => cell.Section.Id == "stock")
            .Select(cell => cell.Path["stock.".Length..])
            .Select(path => $"      - {{cell: {path}, element: lib:{path.Replace('.', '-')}}}\n");
        return $$"""
            template: library-stock
            version: 1
            format: xml
            namespaces: {lib: "urn:example:library"}
            root: lib:Report
            head:
              - {element: lib:Library, holds: agency}
              - {element: lib:Year, holds: year}
              - {element: lib:Published, holds: published}
            values:
              money: {decimals: 2}
            sections:
              - {section: overview, element: lib:Overview}
              - section: stock
                element: lib:Stock
                data: lib:Figures
                holds:
            {{string.Concat(stock)}}
              - section: loans
                element: lib:Loans
                holds:
                  - {cell: adults,   element: lib:Adults}
                  - {cell: children, element: lib:Children}
            """;
    }
}
