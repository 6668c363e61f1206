using ReportCompiler.Testing;

namespace ReportCompiler.Packaging.Tests;

/// <summary>The packages of this repository, packed once for all tests into a folder that restores them like any other source.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>The version that is packed: none that a package cache could hold already.</summary>
    public const string Version = "0.0.1-packaged";

    /// <summary>A folder that disappears with the tests.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("reportcompiler-packages-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Packages => Path.Combine(Folder, "feed");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // What packing writes on its way stands here too: whoever builds or packs the repository at the same time is not in the way.
        var (exitCode, output) = await DotNet.Run(
            RepositoryTree.Root,
            new Dictionary<string, string>(),
            "pack",
            "ReportCompiler.sln",
            "--no-build",
            "--nologo",
            "--configuration",
            Configuration,
            "--output",
            Packages,
            $"-p:MinVerVersionOverride={Version}",
            $"-p:NuspecOutputPath={Path.Combine(Folder, "nuspec")}/",
            $"-p:PublishDir={Path.Combine(Folder, "publish")}/",
            $"-p:PublishDepsFilePath={Path.Combine(Folder, "reportc.deps.json")}");
        Assert.True(exitCode == 0, output);
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
