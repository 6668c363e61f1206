using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>Reports of two small kinds, one of which has two versions, by bodies above and below one another.</summary>
internal static class Visits
{
    public const string Overview =
        """
        template: visits
        name: {en: Visits, zh: 接待}
        due: {own: 01-31, collected: 03-31}
        quantities:
          - {id: all, label: {en: All visits, zh: 全部}, cells: [visits.adults, visits.children, visits.online]}
          - {id: online, label: Online, cells: visits.online}
          - {id: median, label: Median, cells: visits.adults, add: false}
        charts:
          - {id: byKind, title: Visits, show: [all, online]}
          - {id: parts, title: Parts, as: shares, show: [all, online]}
        rankings:
          - {id: most, title: Most, cells: [visits.adults, visits.children], first: 3}
          - {id: grown, title: Grown, cells: visits.adults, by: growth}
        """;

    private const string Version1 =
        """
        template: visits
        version: 1
        years: 2015..2020
        language: en
        title: "{agency.name}: visits {year}"
        types: {people: {kind: integer, unit: people, signed: true, blank: allowed}}
        sections:
          - {id: visits, heading: Visits, table: {cells: people, columns: [{id: adults, label: Adults}, {id: children, label: Children}]}}
        """;

    /// <summary>The bodies: a city whose report covers those below it, another whose does not, and one that stands alone.</summary>
    public static AgencyRegistry Registry { get; } = AgencyRegistry.Read("agencies.yaml", """
        agencies:
          - {id: park, name: Park, level: town, parent: east}
          - {id: east, name: East City, level: city, covers: level, members: all, region: "321300"}
          - {id: hall, name: Hall, level: town, parent: east}
          - {id: west, name: West City, level: city, region: "321400"}
          - {id: pool, name: Pool, level: town, parent: west}
          - {id: alone, name: Alone, level: town}
        """);

    public static FormCatalog Catalog { get; } = new(new[]
    {
        Version1,
        Version1.Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("2015..2020", "2021..", StringComparison.Ordinal)
            .Replace("{id: children, label: Children}", "{id: children, label: Children}, {id: online, label: Online}", StringComparison.Ordinal),
        Version1.Replace("template: visits", "template: loans", StringComparison.Ordinal).Replace("2015..2020", "2015..", StringComparison.Ordinal),
    }.Select(template => new TemplateEngine(TemplateCompiler.Compile("1.template.yaml", template).Model!)));

    /// <summary>The report of a body on a year.</summary>
    public static ReportPage Report(string agency, int year, string figures = "1, 2", string? published = null, string family = "visits")
    {
        var body = Registry.Find(agency)!;
        var parsed = ReportParser.Parse(
            FormattableString.Invariant($"{agency}/{year}.yaml"),
            FormattableString.Invariant(
                $"template: {family}\nagency: {agency}\nyear: {year}\n{(published is null ? "" : $"published: {published}\n")}visits: [{figures}]\n"),
            Catalog);
        Assert.Empty(parsed.Findings.Select(finding => finding.ToString()));
        var report = parsed.Report!;
        return new ReportPage(report, parsed.Engine!, new FormView(report.Form), body, report.Form.TitleOf(body.Name, year));
    }

    public static IReadOnlyList<ReportFamily> Families(params ReportPage[] reports)
    {
        var findings = new List<Finding>();
        var overview = FormOverview.Read("visits/overview.yaml", Overview, Catalog, findings)!;
        Assert.Empty(findings.Select(finding => finding.ToString()));
        return ReportFamilies.Of(Registry, reports, [overview]);
    }

    public static ReportFamily Family(params ReportPage[] reports) => Families(reports)[0];
}
