using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form that is filled in by a nation, a city of it with a bureau, and a county elsewhere; and what the city adds to it.</summary>
internal sealed class RegionForm
{
    /// <summary>The file that most tests change in one place.</summary>
    public const string CityFile = "templates/papers/city.extension.yaml";

    public const string Template =
        """
        template: papers
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          count: {kind: integer, min: 0}
          day: {kind: date}
          money: {kind: decimal, unit: EUR, scale: 2}
        sections:
          - id: overview
            heading: 1. Overview
            narrative: required
          - id: papers
            heading: 2. Papers
            table:
              cells: count
              columns:
                - {id: issued, label: Issued}
                - {id: valid, label: Valid}
                - {id: both, label: Both, sum: siblings}
              rows:
                - id: legal
                  label: Legal
                  rows:
                    - {id: acts, label: Acts}
                    - {id: orders, label: Orders}
                - {id: letters, label: Letters}
                - {id: all, label: All, sum: siblings}
        rules:
          - id: members-sum
            each: cell of papers
            require: this = members.this
            says: {en: The whole is the sum of its members., zh: 总数等于各单位之和。}
          - id: valid-kept
            each: row of papers
            require: valid >= previous.valid
            severity: warning
            says: {en: Nothing lapses., zh: 不失效。}
          - id: few-legal
            each: column of papers
            require: sum(legal) <= 50
            says: {en: There are few., zh: 数量不多。}
        claimWords:
          years: [年]
          units: [件]
          lastYear: [上年]
          than: [同比]
          more: [增加]
        claims:
          - id: stated-letters
            section: overview
            says: 发函{n}件
            equals: papers.letters.issued
          - id: stated-all
            section: overview
            says: 发文{n}件
            equals: papers.all.issued
        """;

    public const string City =
        """
        extends: papers
        for: city
        years: 2022..
        name: {en: Rows of the city, zh: 本市补充}
        rows:
          - in: papers
            after: legal.orders
            row: {id: notices, label: Notices}
        """;

    private const string Register =
        """
        agencies:
          - {id: nation, name: Nation, level: state, covers: level, members: all}
          - {id: city, name: City, level: city, parent: nation, covers: level, members: all}
          - {id: bureau, name: Bureau, level: city, parent: city}
          - {id: county, name: County, level: county, parent: nation}
        """;

    private readonly SortedDictionary<string, string> _extensions = new(StringComparer.Ordinal) { [CityFile] = City };
    private readonly List<(string Agency, int Year, string Body)> _reports = [];

    /// <summary>What is wrong with the extensions.</summary>
    public List<Finding> Findings
    {
        get
        {
            var findings = Compile().SelectMany(compilation => compilation.Findings).ToList();
            CatalogOf(findings);
            return findings;
        }
    }

    /// <summary>The forms that the agencies fill in.</summary>
    public FormCatalog Catalog => CatalogOf([]);

    private static ExtensionCompiler Compiler => new([new TemplateSource("templates/papers/1.template.yaml", Template)]);

    /// <summary>The same with an extension, in place of one of that name.</summary>
    public RegionForm With(string text, string file = CityFile)
    {
        _extensions[file] = text;
        return this;
    }

    /// <summary>The same with a report.</summary>
    public RegionForm With(string agency, int year, string body)
    {
        _reports.Add((agency, year, body));
        return this;
    }

    /// <summary>The form of an agency.</summary>
    public Form Of(string agency, int year = 2022) => Catalog.Find("papers", year, agency)!.Form;

    /// <summary>The extensions, each by itself.</summary>
    public List<ExtensionCompilation> Compile() => [.. _extensions.Select(file => Compiler.Compile(file.Key, file.Value))];

    /// <summary>The reports, checked.</summary>
    public ReportSetResult Check()
    {
        var catalog = Catalog;
        return ReportSetChecker.Check(
            _reports.Select(report => ReportParser.Parse(
                FormattableString.Invariant($"{report.Agency}/{report.Year}.yaml"),
                FormattableString.Invariant($"template: papers\nagency: {report.Agency}\nyear: {report.Year}\n{report.Body}"),
                catalog)),
            AgencyRegistry.Read("agencies.yaml", Register));
    }

    /// <summary>What was found in the reports, each finding by file, id and cell.</summary>
    public IReadOnlyList<string> Found() => [.. Check().Findings.Select(finding => $"{finding.File}: {finding.Definition.Id} {finding.Cell}".TrimEnd())];

    /// <summary>A report with some figures issued, all of them valid.</summary>
    /// <param name="acts">How many acts.</param>
    /// <param name="letters">How many letters.</param>
    /// <param name="notices">How many notices; null without that row.</param>
    /// <param name="all">The total as it is stated.</param>
    public static string Body(int acts, int letters, int? notices, int all) => FormattableString.Invariant($"""
        overview: Done.
        papers:
          legal:
            acts: [{acts}, {acts}]
            orders: [0, 0]
        {(notices is { } count ? FormattableString.Invariant($"    notices: [{count}, {count}]\n") : string.Empty)}  letters: [{letters}, {letters}]
          all: [{all}, {all}, {2 * all}]
        """);

    private FormCatalog CatalogOf(ICollection<Finding> findings)
    {
        var catalog = new FormCatalog([new TemplateEngine(TemplateCompiler.Compile("templates/papers/1.template.yaml", Template).Model!)]);
        return RegionalForms.Of(catalog, Compiler, Compile(), AgencyRegistry.Read("agencies.yaml", Register), findings);
    }
}
