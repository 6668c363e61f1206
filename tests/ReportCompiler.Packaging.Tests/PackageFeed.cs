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

    /// <summary>Where packages under test are unpacked, once for all tests.</summary>
    public string Cache => Path.Combine(Folder, "cache");

    /// <summary>What stands for the folder of the user: templates of projects are installed there.</summary>
    public string Home => Path.Combine(Folder, "home");

    /// <summary>Builds a project outside of the repository, and restores its packages before where that was not done.</summary>
    /// <param name="project">The folder of the project.</param>
    public async Task<(int ExitCode, string Output)> Build(string project)
    {
        if (!File.Exists(Path.Combine(project, "obj", "project.assets.json")))
        {
            var restored = await Run(project, "restore", $"-p:RestoreAdditionalProjectSources={Packages}");
            if (restored.ExitCode != 0)
            {
                return restored;
            }
        }

        // One project needs one process; the compiler's server would keep the assemblies of the generator in use.
        return await Run(project, "build", "--nologo", "--no-restore", "-m:1", "-p:UseSharedCompilation=false");
    }

    /// <summary>Runs a command in the folder of a project.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arguments">The command.</param>
    public Task<(int ExitCode, string Output)> Run(string folder, params string[] arguments) => DotNet.Run(
        folder,
        new Dictionary<string, string>
        {
            // The packages under test are unpacked into a folder of their own; all others are taken from where they lie. Nor are templates installed for good.
            ["NUGET_PACKAGES"] = Cache,
            ["RestoreFallbackFolders"] = UserCache,
            ["DOTNET_CLI_HOME"] = Home,
            ["DOTNET_NOLOGO"] = "1",
        },
        arguments);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // As a release is packed (build/packages.cake), on a machine that compiles the command for no system ahead of time.
        await Pack("ReportCompiler.sln", "-p:PublishAot=true");
        await Pack("compiler/ReportCompiler.Cli", "--runtime", "any", "-p:AppendRuntimeIdentifierToOutputPath=false");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    // What packing writes on its way stands here too: whoever builds or packs the repository at the same time is not in the way.
    private async Task Pack(string project, params string[] more)
    {
        string[] arguments =
        [
            "pack",
            project,
            "--no-build",
            "--nologo",
            "--configuration",
            Configuration,
            "--output",
            Packages,
            "-p:ToolSystems=any",
            $"-p:MinVerVersionOverride={Version}",
            $"-p:NuspecOutputPath={Path.Combine(Folder, "nuspec")}/",
            $"-p:PublishDir={Path.Combine(Folder, "publish")}/",
            $"-p:PublishDepsFilePath={Path.Combine(Folder, "reportc.deps.json")}",
            .. more,
        ];
        var (exitCode, output) = await DotNet.Run(RepositoryTree.Root, new Dictionary<string, string>(), arguments);
        Assert.True(exitCode == 0, output);
    }

    private static string UserCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // The tests were built with the projects that are packed.
    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
}
