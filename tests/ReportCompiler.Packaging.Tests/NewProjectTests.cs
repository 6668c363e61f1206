using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.Packaging.Tests;

/// <summary>From an empty folder to pages, with C#; and the programs that documents show.</summary>
[Collection(PackedTests.Name)]
public sealed partial class NewProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task NewProjectAsksItsReportsAndPublishesThem()
    {
        // A name that is no name of a namespace.
        var project = await NewProject.Create(feed, "town-reports.2025");

        Assert.Equal(
            "2024: 1204 books lent by 1 libraries\n2025: 1950 books lent by 2 libraries\nPublished: 3 reports, site/index.html\n",
            await project.BuildAndRun());

        var page = await File.ReadAllTextAsync(Path.Combine(project.Folder, "site", "riverside", "2025", "index.html"));
        Assert.Contains("<h1>Riverside Library: annual report for 2025</h1>", page, StringComparison.Ordinal);
        Assert.Contains("We lent 1398 items, 1310 of them books.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgramsInDocumentsPrintWhatIsSaidBelowThem()
    {
        var programs = RepositoryTree.Files.Where(file => file.Extension == ".md" && !file.IsSnapshot).SelectMany(ProgramsIn).ToList();
        Assert.NotEmpty(programs);
        var project = await NewProject.Create(feed, "Examples");

        foreach (var (place, code, printed) in programs)
        {
            project.Replace(code);
            Assert.Equal((place, printed), (place, await project.BuildAndRun()));
        }
    }

    private static IEnumerable<(string Place, string Code, string Printed)> ProgramsIn(TrackedFile file) => Marked().Matches(file.Text)
        .Select(match => ($"{file.RelativePath}, at {match.Index}", match.Groups["code"].Value, match.Groups["printed"].Value));

    // A block that is marked as one to run, and the next, which is what it prints.
    [GeneratedRegex("^```csharp run\n(?<code>.*?)^```\n.*?^```text\n(?<printed>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Marked();
}
