using System.Globalization;
using System.Text;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>
/// So many small reports that it is worth keeping what was found out about them: over the years, of bodies that cover others, with prose that is
/// compared. The site that is built with what was kept stands beside one that is built without.
/// </summary>
internal sealed class Shelves : IDisposable
{
    public const int Agencies = 24;
    public const int FirstYear = 2021;
    public const int Years = 3;

    private const string Template =
        """
        template: shelves
        version: 1
        years: 2000..
        language: en
        title: "{agency.name}: shelves {year}"
        basis: Shelf Act
        similarity: 0.8
        types:
          copies: {kind: integer, unit: copies, min: 0}
        sections:
          - {id: notes, heading: 1. Notes, narrative: required}
          - id: stock
            heading: 2. Stock
            table:
              cells: copies
              columns:
                - {id: books, label: Books}
                - {id: maps, label: Maps}
                - {id: total, label: Total, sum: siblings}
              rows:
                - {id: opening, label: On 1 January}
                - {id: closing, label: On 31 December}
        rules:
          - id: carried
            each: column of stock
            require: opening = previous.closing
            severity: warning
            says: {en: The year opens with the closing stock of the last., zh: 年初等于上年年末。}
          - id: covered
            each: cell of stock
            require: this = members.this
            severity: warning
            says: {en: The figures of the members add up., zh: 等于下级之和。}
        """;

    private const string Overview =
        """
        template: shelves
        name: {en: Shelves, zh: 书架}
        quantities:
          - {id: closing, label: {en: Closing, zh: 年末}, cells: stock.closing.total}
          - {id: books, label: {en: Books, zh: 图书}, cells: [stock.opening.books, stock.closing.books]}
        rankings:
          - {id: greatest, title: {en: Greatest, zh: 最大}, cells: [stock.closing.maps], first: 3}
        """;

    private static readonly DateTime Past = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Workshop _workshop = new();
    private int _writes;

    public static FormCatalog Catalog { get; } = new([new TemplateEngine(TemplateCompiler.Compile("shelves/1.template.yaml", Template).Model!)]);

    public TemporaryFolder Folder => _workshop.Folder;

    /// <summary>Page templates of the test's own.</summary>
    public Dictionary<string, string> Pages { get; } = new(StringComparer.Ordinal) { ["shelves/overview.yaml"] = Overview };

    public Language? Language { get; set; }

    public void Begin()
    {
        WriteRegister("Agency");
        for (var agency = 0; agency < Agencies; agency++)
        {
            for (var year = FirstYear; year < FirstYear + Years; year++)
            {
                WriteReport(agency, year, agency + year - FirstYear, Prose(agency * 10 + year));
            }
        }
    }

    public static string FileOf(int agency, int year) => FormattableString.Invariant($"agency-{agency}/{year}.yaml");

    public static string Prose(int number) => string.Join(' ', Enumerable.Range(0, 30).Select(word => Word(number * 7919 + word * 104_729)));

    public void WriteRegister(string name)
    {
        var register = new StringBuilder("agencies:\n");
        for (var agency = 0; agency < Agencies; agency++)
        {
            var place = agency % 8 == 0 ? "level: county, covers: level, members: all" : $"level: town, parent: agency-{agency / 8 * 8}";
            register.Append(CultureInfo.InvariantCulture, $"  - {{id: agency-{agency}, name: {name} {agency}, {place}}}\n");
        }

        Write("agencies.yaml", register.ToString());
    }

    public void WriteReport(int agency, int year, int stock, string prose, string? path = null) => Write(
        path ?? FileOf(agency, year),
        FormattableString.Invariant($"template: shelves\nagency: agency-{agency}\nyear: {year}\n")
            + (agency % 5 == 0 ? "accepted:\n  - {rule: carried, cell: stock.opening.books, reason: as it was}\n" : string.Empty)
            + FormattableString.Invariant($"notes: {prose} {{{{ stock.closing.total }}}}\n")
            + FormattableString.Invariant($"stock:\n  opening: [{stock}, 1]\n  closing: [{stock + 1}, 1{(stock % 7 == 0 ? $", {stock + 3}" : string.Empty)}]\n"));

    // Long ago, and never twice at one time: what is read is then known by its time.
    public void Write(string path, string text)
    {
        var file = Folder.Write("reports/" + path, text);
        File.SetLastWriteTimeUtc(file, Past.AddMinutes(++_writes));
    }

    /// <summary>Builds the site; its files, and what was said.</summary>
    public (SortedDictionary<string, byte[]> Files, List<string> Said) Build(
        bool isCached, IBuildMonitor? monitor = null, CancellationToken cancellation = default)
    {
        var source = new ReportSource(Folder.At("reports"), "reports", 2);
        var output = isCached ? "site" : "clean";
        var pages = new OtherPages([.. Pages.Select(page => (page.Key, page.Value))]);
        var options = new BuildOptions(
            isCached ? source with { Cache = new LibraryCache(Folder.At("kept"), pages) } : source,
            Folder.At(output), "site", Language, KeepGoing: true);
        var builder = new SiteBuilder(Catalog, pages) { Formats = new FormatSet([new CsvReportFormat()], [new CsvSiteFormat()]) };
        var result = builder.Build(options, monitor ?? new SilentMonitor(), cancellation);
        List<string> said = [result.Outcome.ToString(), .. result.LeftOut, .. result.Findings.Select(Words)];
        said.AddRange(result.Library?.Reports.Select(report => $"{report.Parsed.File}: {report.Assessed}, {string.Join(' ', report.NotAssessed)}; {string.Join(' ', report.DependsOn)}") ?? []);
        return (Directory.Exists(Folder.At(output)) ? Folder.Read(output) : [], said);
    }

    /// <summary>Builds with what was kept and without, and holds both to the same bytes and words.</summary>
    public void AssertSame(string after)
    {
        var (files, said) = Build(isCached: true);
        var (expected, expectedSaid) = Build(isCached: false);
        Assert.True(expectedSaid.SequenceEqual(said), after + Difference(expectedSaid, said));
        Assert.True(expected.Keys.SequenceEqual(files.Keys), after + Difference([.. expected.Keys], [.. files.Keys]));
        foreach (var (path, content) in expected)
        {
            Assert.True(content.AsSpan().SequenceEqual(files[path]), $"{after}: {path}");
        }
    }

    public void Dispose() => _workshop.Dispose();

    private static string Words(Finding finding) =>
        $"{finding}: {finding.Remedy(Language.English)} {finding.Message(Language.Chinese)} {finding.Remedy(Language.Chinese)} {finding.Severity} {finding.Rule} {finding.Cell} {finding.Expected} {finding.Actual} {finding.Accepted} {finding.Suggestion?.Changes.Count} {finding.Candidates.Count}";

    private static string Difference(List<string> expected, List<string> actual) =>
        $"\nexpected: {string.Join("\n  ", expected.Except(actual).Take(5))}\nactual: {string.Join("\n  ", actual.Except(expected).Take(5))}";

    private static string Word(int number)
    {
        var letters = new char[6];
        for (var index = 0; index < letters.Length; index++, number = (int)((number * 48_271L) % int.MaxValue))
        {
            letters[index] = (char)('a' + (Math.Abs(number) % 26));
        }

        return new string(letters);
    }
}
