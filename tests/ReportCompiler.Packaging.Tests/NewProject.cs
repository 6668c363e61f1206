namespace ReportCompiler.Packaging.Tests;

/// <summary>A project that <c>dotnet new reportcompiler</c> has made in an empty folder.</summary>
internal sealed class NewProject
{
    private const string ShortName = "reportcompiler";

    private readonly PackageFeed _feed;

    private NewProject(PackageFeed feed, string folder) => (_feed, Folder) = (feed, folder);

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Installs what makes the project, and makes it.</summary>
    /// <param name="feed">Where the packages come from.</param>
    /// <param name="name">The name of the project.</param>
    public static async Task<NewProject> Create(PackageFeed feed, string name)
    {
        var folder = Path.Combine(feed.Folder, name);
        if (!Directory.Exists(Path.Combine(feed.Home, ".templateengine")))
        {
            await Succeed(feed, feed.Folder, "new", "install", Path.Combine(feed.Packages, $"ReportCompiler.ProjectTemplates.{PackageFeed.Version}.nupkg"));
        }

        await Succeed(feed, feed.Folder, "new", ShortName, "--output", folder, "--skipRestore");
        return new NewProject(feed, folder);
    }

    /// <summary>Puts another program in the place of the project's own.</summary>
    /// <param name="code">The program.</param>
    public void Replace(string code) => File.WriteAllText(Path.Combine(Folder, "Program.cs"), code);

    /// <summary>Builds and runs the project.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> BuildAndRun()
    {
        var (built, said) = await _feed.Build(Folder);
        Assert.True(built == 0, said);
        Assert.Contains("0 Warning(s)", said, StringComparison.Ordinal);
        return await Succeed(_feed, Folder, "run", "--no-build");
    }

    private static async Task<string> Succeed(PackageFeed feed, string folder, params string[] arguments)
    {
        var (exitCode, output) = await feed.Run(folder, arguments);
        Assert.True(exitCode == 0, output);
        return output.ReplaceLineEndings("\n");
    }
}
