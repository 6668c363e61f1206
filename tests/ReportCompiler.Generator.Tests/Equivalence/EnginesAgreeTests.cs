using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Equivalence;

/// <summary>One meaning, two engines: the analyzers interpret the template, the compiler runs what was generated from it.</summary>
public class EnginesAgreeTests
{
    private static readonly string Agencies = Samples.FileOf("reports/agencies.yaml");

    public static readonly TheoryData<string> Edits = [.. BrokenReports.Names];

    public static readonly TheoryData<string, string> Templates = new()
    {
        { "small", Samples.Stock },
        { "2019", Samples.Disclosure(2019) },
        { "2021", Samples.Disclosure(2021) },
        { "repeated rows", Samples.FileOf("templates/us-foia-annual/2020.template.yaml") },
        { "hostile labels", HostileTemplates.Labels },
        { "hostile ids", HostileTemplates.Ids },
        { "every expression", HostileTemplates.Expressions },
        { "prose only", HostileTemplates.ProseOnly },
        { "types by row", HostileTemplates.TypesByRow },
        { "ticks and pairs", Samples.FileOf("tests/fixtures/self-check/templates/archive-self-check/1.template.yaml") },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void GeneratedFormEqualsTheCompiledOne(string name, string template)
    {
        var engines = Engines.Of(new InMemoryProject(ProjectFile.Template(name, template)));

        var generated = Assert.Single(engines.Generated.All).Form;

        Assert.Equal(Assert.Single(engines.Interpreted.Engines).Form, generated);
    }

    [Fact]
    public void PublishedReportsMeanTheSame()
    {
        var transcript = AssertAgreement(Engines.Disclosure, Agencies, BrokenReports.Published);

        Assert.Contains("requests.results.total.total Cell { Value = 269, State = Given", transcript, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void BrokenReportsMeanTheSame(string edit)
    {
        var published = CheckTranscript.Of(Engines.Disclosure.Interpreted, Agencies, BrokenReports.Published);

        var transcript = AssertAgreement(Engines.Disclosure, Agencies, BrokenReports.After(edit));

        Assert.NotEqual(published, transcript);
    }

    [Theory]
    [InlineData("year: 2021", "year: 2021")]
    [InlineData("[3, 120000.00]", "{posts: 3, Cost: 120000.001}")]
    [InlineData("books: 1234.50", "Books: \"1,234.50\"")]
    [InlineData("opening:     [1200,  300,  1500, 0]", "opening: {printed: 1200, audio: 300, trend: {Change: 0}}")]
    [InlineData("opening:     [1200,  300,  1500, 0]", "opening: {printed: 10, audio: 300, trend: 4}")]
    [InlineData("opening:     [1200,  300,  1500, 0]", "opening: {printed: 10, audio: 300, Trend: {Chance: 4}}")]
    [InlineData("bought:    [  90,   40,   130, +2]", "bought: [0, , 130, +2]")]
    [InlineData("withdrawn: [  50,    0,    50, 2]", "withdrawn: [9999, 0, 9999, 2]")]
    [InlineData("bought {{ stock.changes.bought.printed }} printed", "bought 91 printed")]
    [InlineData("We bought {{ stock.changes.bought.printed }} printed books, and prices rose.", "none")]
    [InlineData("The price of books rose.", "Nothing.")]
    public void SmallFormMeansTheSame(string old, string replacement)
    {
        var report = Samples.StockReport.Replace(old, replacement, StringComparison.Ordinal);
        var before = Samples.StockReport.Replace("year: 2021", "year: 2020", StringComparison.Ordinal);

        AssertAgreement(
            Engines.Stock,
            Samples.Agencies,
            [ProjectFile.Report("riverside/2021.yaml", report), ProjectFile.Report("riverside/2020.yaml", before)]);
    }

    [Fact]
    public void CollectedReportsMeanTheSame()
    {
        const string Agencies =
            """
            agencies:
              - {id: riverside, name: Riverside Library, level: town, covers: level, members: all}
              - {id: branch, name: Branch Library, level: town, parent: riverside}
            """;
        var branch = Samples.StockReport
            .Replace("agency: riverside", "agency: branch", StringComparison.Ordinal)
            .Replace("books: 1234.50", "books: 1234.00", StringComparison.Ordinal);

        var transcript = AssertAgreement(
            Engines.Stock,
            Agencies,
            [ProjectFile.Report("riverside/2021.yaml", Samples.StockReport), ProjectFile.Report("branch/2021.yaml", branch)]);

        Assert.Contains("members-sum costs.buying.books.amount 1234 1234.5", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void KeysThatLeadToTwoThingsLeadToTheSameOne()
    {
        const string Report =
            """
            template: hostile
            agency: riverside
            year: 2021
            second: of two
            first: of two
            t:
              y: [1, 2, 3]
              x: {b: 4, a: 5, c: 6}
              z: {c: 7, d: 8}
            """;
        var engines = Engines.Of(new InMemoryProject(ProjectFile.Template("shadowed", HostileTemplates.ShadowedNames)));

        AssertAgreement(engines, Samples.Agencies, [ProjectFile.Report("riverside/2021.yaml", Report)]);
    }

    [Theory]
    [InlineData("[1.5, 15000]")]
    [InlineData("[1.5, 1500]")]
    public void ConvertedUnitsMeanTheSame(string row)
    {
        const string Template =
            """
            template: hostile
            version: 1
            years: 2020..
            language: en
            title: "{agency.name} {year}"
            units: {k: {one: 10000}}
            types: {large: {kind: decimal, unit: k, scale: 2}, small: {kind: integer, unit: one}}
            sections:
              - id: t
                heading: T
                table:
                  columns: [{id: a, label: A, cells: large}, {id: b, label: B, cells: small}]
            rules:
              - {id: down, require: 'to(t.a, "one") = t.b', says: {en: Down., zh: 下。}}
              - {id: up, require: 't.a * 2 = t.a + to(t.b, "k")', says: {en: Up., zh: 上。}}
            """;
        var engines = Engines.Of(new InMemoryProject(ProjectFile.Template("units", Template)));

        AssertAgreement(
            engines, Samples.Agencies, [ProjectFile.Report("riverside/2021.yaml", $"template: hostile\nagency: riverside\nyear: 2021\nt: {row}\n")]);
    }

    [Theory]
    [InlineData("[1, 2, 3]", "[4, 5, 6]", "[7, 8, 9]")]
    [InlineData("[0, 0, 0]", "[-1, 0, 2]", "[3, 0, 0]")]
    [InlineData("[1, , 3]", "[4, x, 6]", "[7, 8, 0]")]
    [InlineData("[999999999999999, 2, 3]", "[1, 1, 1]", "[5, 5, 5]")]
    public void EveryExpressionMeansTheSame(string first, string second, string third)
    {
        var engines = Engines.Of(new InMemoryProject(ProjectFile.Template("expressions", HostileTemplates.Expressions)));
        var report = Report(2021, first, second, third);

        var alone = AssertAgreement(engines, Samples.Agencies, [report]);
        var withLastYear = AssertAgreement(engines, Samples.Agencies, [report, Report(2020, third, first, second)]);

        Assert.NotEqual(alone, withLastYear);
    }

    private static ProjectFile Report(int year, string first, string second, string third) => ProjectFile.Report(
        $"riverside/{year}.yaml",
        $"template: hostile\nagency: riverside\nyear: {year}\nt:\n  x: {first}\n  g: {{y: {second}, z: {third}}}\n");

    private static string AssertAgreement(Engines engines, string agencies, IReadOnlyList<ProjectFile> reports)
    {
        var interpreted = CheckTranscript.Of(engines.Interpreted, agencies, reports);
        Assert.Equal(interpreted, CheckTranscript.Of(engines.Generated.Catalog, agencies, reports));
        return interpreted;
    }
}
