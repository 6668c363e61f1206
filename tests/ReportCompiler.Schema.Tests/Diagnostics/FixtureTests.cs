using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Diagnostics;

/// <summary>One folder under tests/fixtures/diagnostics for each diagnostic: the files that it changes, and what is then found.</summary>
public class FixtureTests
{
    // A file that cannot be read at all never comes to the reader: whoever opens files reports it.
    private const string Unreadable = "RC2022";

    // It comes with a thousand others only.
    private const string More = "RC2026";

    private static readonly string[] FixtureIds =
        [.. DiagnosticCatalogue.All.Select(definition => definition.Id).Where(id => id is not (Unreadable or More))];

    public static TheoryData<string> Ids { get; } = new(FixtureIds);

    [Fact]
    public void NothingIsWrongWithTheSoundFiles()
    {
        var result = FileSet.Sound.Check();

        Assert.Equal("", FindingText.Whole(FileSet.Sound.Findings()));
        Assert.Equal(2, result.Reports.Count);
        Assert.All(result.Reports, report => Assert.True(report.Assessed > 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task FixtureTriggersItsDiagnosticAndNoOther(string id)
    {
        var findings = FileSet.Fixture(id).Findings();

        Assert.Equal(id, Assert.Single(findings.Select(finding => finding.Definition.Id).Distinct()));
        await Verify(FindingText.Whole(findings)).UseDirectory(Path.Combine(FileSet.FixtureFolder, id)).UseFileName("findings");
    }

    [Fact]
    public void FoldersAreTheDiagnosticsAndTheSoundFiles()
    {
        var folders = Directory.EnumerateDirectories(FileSet.FixtureFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal([.. FixtureIds, "sound"], folders);
    }

    [Fact]
    public void EachFixtureHasInputAndSnapshot() =>
        Assert.All(FixtureIds, id =>
        {
            var files = Directory.EnumerateFiles(Path.Combine(FileSet.FixtureFolder, id), "*", SearchOption.AllDirectories).ToList();
            Assert.Contains(files, file => file.EndsWith(".yaml", StringComparison.Ordinal));
            Assert.Single(files, file => !file.EndsWith(".yaml", StringComparison.Ordinal));
        });

    [Fact]
    public void UnreadableFileIsWordedByWhoeverOpensIt()
    {
        var finding = new Finding(ShapeDiagnostics.Unreadable, "riverside/2021.yaml", default, "it is not UTF-8");

        Assert.Equal("riverside/2021.yaml(1,1): RC2022: the file cannot be read: it is not UTF-8", finding.ToString());
    }
}
