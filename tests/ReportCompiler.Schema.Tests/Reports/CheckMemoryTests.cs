using CsCheck;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Reports;

/// <summary>A check that remembers the one before checks again what an edit concerns, and finds what a check of everything finds.</summary>
public class CheckMemoryTests
{
    private const string Lakeside = "  - {id: lakeside, name: Lakeside Branch, level: town, parent: riverside}\n";

    private const string Register =
        "agencies:\n"
        + "  - {id: riverside, name: Riverside Library, level: city, covers: level, members: all}\n"
        + "  - {id: hillside, name: Hillside Branch, level: town, parent: riverside}\n"
        + Lakeside
        + "  - {id: elsewhere, name: Another Library, level: town}\n";

    private static readonly FormCatalog Catalog = new(FileSet.Sound.Compile().ConvertAll(template => new TemplateEngine(template.Model!)));
    private static readonly string[] Ids = ["riverside", "hillside", "lakeside", "elsewhere"];

    private readonly CheckMemory _memory = new();
    private readonly SortedDictionary<string, ParsedReport> _files = new(StringComparer.Ordinal);
    private AgencyRegistry _registry = AgencyRegistry.Read("agencies.yaml", Register);

    public CheckMemoryTests()
    {
        foreach (var id in Ids)
        {
            for (var year = 2020; year <= 2023; year++)
            {
                Put($"{id}/{year}.yaml", Text(id, year, 0));
            }
        }
    }

    [Fact]
    public void NothingIsCheckedAgainWhereNothingHasChanged() => Assert.Empty(CheckedAgain(() => { }));

    [Theory]
    [InlineData("hillside/2021.yaml", "hillside/2021.yaml", "hillside/2022.yaml", "riverside/2021.yaml")]
    [InlineData("riverside/2021.yaml", "riverside/2021.yaml", "riverside/2022.yaml")]
    [InlineData("elsewhere/2023.yaml", "elsewhere/2023.yaml")]
    public void EditConcernsTheReportNextYearsAndThatOfTheBodyAbove(string edited, params string[] again)
    {
        var parts = edited.Split('/', '.');

        Assert.Equal(again, CheckedAgain(() => Put(edited, Text(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), 7))));
    }

    [Fact]
    public void ReportThatIsGoneConcernsTheSame() =>
        Assert.Equal(["hillside/2022.yaml", "riverside/2021.yaml"], CheckedAgain(() => _files.Remove("hillside/2021.yaml")));

    [Fact]
    public void OtherRegisterConcernsEverything() =>
        Assert.Equal(_files.Count, CheckedAgain(() => _registry = AgencyRegistry.Read("agencies.yaml", Register)).Count);

    [Fact]
    public void StrayCopyConcernsNothingElse() =>
        Assert.Equal(["hillside/copy.yaml"], CheckedAgain(() => Put("hillside/copy.yaml", Text("hillside", 2021, 0))));

    [Fact]
    public void FindingsAreThoseOfACheckOfEverything() => Sampling.Each(Edit.Any, 150, edit =>
    {
        Make(edit);

        var remembered = Check(_memory);
        var anew = Check(new CheckMemory());

        Assert.Equal(FindingText.Whole(anew.Findings), FindingText.Whole(remembered.Findings));
        Assert.Equal(Assessed(anew), Assessed(remembered));
    }, edit => edit.ToString());

    private static List<(string File, int Assessed, int NotAssessed)> Assessed(ReportSetResult result) =>
        [.. result.Reports.Select(report => (report.Parsed.File, report.Assessed, report.NotAssessed.Count))];

    private void Make(Edit edit)
    {
        var file = $"{edit.Agency}/{edit.Year}.yaml";
        switch (edit.Kind)
        {
            case 0:
                _files.Remove(file);
                break;
            case 1:
                Put(file, "template: [");
                break;
            case 2:
                Put($"strays/{edit.Agency}.yaml", Text(edit.Agency, edit.Year, edit.More));
                break;
            case 3:
                _files.Remove($"strays/{edit.Agency}.yaml");
                break;
            case 4:
                _registry = AgencyRegistry.Read("agencies.yaml", edit.More == 0 ? Register : Register.Replace(Lakeside, "", StringComparison.Ordinal));
                break;
            default:
                Put(file, Text(edit.Agency, edit.Year, edit.More));
                break;
        }
    }

    private List<string> CheckedAgain(Action edit)
    {
        var before = Check(_memory).Reports.ToHashSet(ReferenceEqualityComparer.Instance);
        edit();
        return [.. Check(_memory).Reports.Where(report => !before.Contains(report)).Select(report => report.Parsed.File)];
    }

    private ReportSetResult Check(CheckMemory memory) => ReportSetChecker.Check(_files.Values, _registry, memory: memory);

    private void Put(string file, string text) => _files[file] = ReportParser.Parse(file, text, Catalog);

    // The costs are the members' together; an amount more is an error here and, where there is one, with the body above.
    private static string Text(string id, int year, int more) => FormattableString.Invariant(
        $"""
        template: library-stock
        agency: {id}
        year: {year}
        overview: A year of the {id} library.
        stock:
          opening: [{100 * (year - 2020)}, 0]
          changes:
            bought: [{100 + more}, 0]
            withdrawn: [0, 0]
          closing: [{(100 * (year - 2019)) + more}, 0]
        costs: [{(id == "riverside" ? 200 : 100) + more}, 0]

        """);

    private sealed record Edit(int Kind, string Agency, int Year, int More)
    {
        public static Gen<Edit> Any { get; } = Gen.Select(
            Gen.Int[0, 7], Gen.OneOf(Ids), Gen.Int[2020, 2023], Gen.Int[0, 3], (kind, agency, year, more) => new Edit(kind, agency, year, more));
    }
}
