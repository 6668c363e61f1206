namespace ReportCompiler.Hygiene.Tests;

/// <summary>The folders of each project stand in an order: each may use those before it, and none that uses it.</summary>
public class FolderTests
{
    private static readonly string[] Assemblies =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(Path.GetFileName)
            .OfType<string>()
            .Where(
                name => name == "reportc.dll"
                    || (name.StartsWith("ReportCompiler.", StringComparison.Ordinal) && !name.Contains("Test", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Projects { get; } = new(Assemblies);

    [Fact]
    public void EveryProjectIsLookedAt() =>
        Assert.Equal(
            ProjectFile.All
                .Where(project => project.File.IsUnder("generator") || project.File.IsUnder("compiler") || project.File.IsUnder("templates"))
                .Select(project => project.Assembly + ".dll")
                .Order(StringComparer.Ordinal),
            Assemblies);

    [Theory]
    [MemberData(nameof(Projects))]
    public void FoldersFormNoCircle(string project)
    {
        var circle = FolderGraph.CircleIn(FolderGraph.Of(Path.Combine(AppContext.BaseDirectory, project)));

        Assert.True(circle.Count == 0, string.Join('\n', circle));
    }

    [Fact]
    public void CircleIsSeenAndTheShortestTold()
    {
        var graph = new SortedDictionary<string, SortedDictionary<string, string>>
        {
            ["R.A"] = new() { ["R.B"] = "X uses Y" },
            ["R.B"] = new() { ["R.C"] = "Y uses Z", ["R.D"] = "Y uses W" },
            ["R.C"] = new() { ["R.A"] = "Z uses X" },
            ["R.D"] = new() { ["R.B"] = "W uses Y" },
        };

        Assert.Equal(["R.B -> R.D: Y uses W", "R.D -> R.B: W uses Y"], FolderGraph.CircleIn(graph));
    }

    [Fact]
    public void UsesInsideOfMethodsAreSeen() =>
        Assert.Contains(
            "ReportCompiler.Schema.Yaml",
            FolderGraph.Of(Path.Combine(AppContext.BaseDirectory, "ReportCompiler.Schema.dll"))["ReportCompiler.Schema.Reading"].Keys);
}
