using ReportCompiler.Testing;

namespace ReportCompiler.Packaging.Tests;

/// <summary>The command as somebody installs it who has nothing but the .NET SDK.</summary>
[Collection(PackedTests.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public async Task CommandIsInstalledAndPublishesReportsOfAnotherFolder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("reports/agencies.yaml", await File.ReadAllBytesAsync(Path.Combine(RepositoryTree.Root, "reports", "agencies.yaml")));
        folder.Write("reports/site.yaml", await File.ReadAllBytesAsync(Path.Combine(RepositoryTree.Root, "reports", "site.yaml")));
        folder.Copy(Path.Combine(RepositoryTree.Root, "reports", "suqian"), "reports/suqian", "*.yaml");
        var nothing = new Dictionary<string, string> { ["LC_ALL"] = "en_US.UTF-8" };

        var (installed, output) = await DotNet.Run(
            folder.Root, nothing, "tool", "install", "ReportCompiler.Tool", "--tool-path", folder.At("bin"), "--add-source", feed.Packages, "--version",
            PackageFeed.Version);
        Assert.True(installed == 0, output);

        var (checkedCode, findings) = await DotNet.RunProgram(folder.At("bin/reportc"), folder.Root, nothing, "check");
        Assert.True(checkedCode == 0, findings);
        Assert.Contains("2 reports: valid", findings, StringComparison.Ordinal);
        var (built, said) = await DotNet.RunProgram(folder.At("bin/reportc"), folder.Root, nothing, "build");
        Assert.True(built == 0, said);
        Assert.True(File.Exists(folder.At("site/suqian/2024/report.docx")));
    }
}
