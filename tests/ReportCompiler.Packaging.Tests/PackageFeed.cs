using ReportCompiler.Testing;

namespace ReportCompiler.Packaging.Tests;

/// <summary>The packages of this repository, packed once into a folder that restores them like any other source.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private static readonly string[] Projects =
    [
        "generator/ReportCompiler.Schema",
        "generator/ReportCompiler.Pages",
        "generator/ReportCompiler.Generator",
        "compiler/ReportCompiler.Model",
        "compiler/ReportCompiler.Workspace",
        "compiler/ReportCompiler.Publishing",
        "compiler/ReportCompiler.Cli",
    ];

    /// <summary>The version that is packed: none that a package cache could hold already.</summary>
    public const string Version = "0.0.1-packaged";

    /// <summary>A folder that disappears with the tests.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("reportcompiler-packages-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Packages => Path.Combine(Folder, "feed");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var project in Projects)
        {
            var (exitCode, output) = await DotNet.Run(
                RepositoryTree.Root,
                new Dictionary<string, string>(),
                "pack", project, "--no-build", "--configuration", Configuration, "--output", Packages, $"-p:PackageVersion={Version}", "--nologo");
            Assert.True(exitCode == 0, output);
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    // The tests were built with the projects that are packed.
    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
}
