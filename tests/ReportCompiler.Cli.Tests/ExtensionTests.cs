using System.Diagnostics;
using System.Text.Json;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>The extension of Visual Studio Code: its own tests, which need Node and no editor, with the command that was built here.</summary>
public class ExtensionTests
{
    private static readonly string Extension = Path.Combine(RepositoryTree.Root, "editors", "vscode");

    [ExtensionFact]
    public async Task TestsOfTheExtensionPass()
    {
        var tests = Directory.GetFiles(Path.Combine(Extension, "test"), "*.test.js").Order(StringComparer.Ordinal);
        var start = new ProcessStartInfo("node", ["--test", .. tests]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = ExtensionFactAttribute.Modules;
        start.Environment["REPORTC_COMMAND"] = JsonSerializer.Serialize<string[]>(["dotnet", "exec", ToolUnderTest.Assembly]);

        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        Assert.True(node.ExitCode == 0, output + await error);
        Assert.Matches("pass 1[1-9]\n", output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void LockNamesNoRegistryButThatOfNpm()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Extension, "package-lock.json")));
        var packages = locked.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.All(
            packages,
            package => Assert.True(
                !package.Value.TryGetProperty("resolved", out var address)
                    || address.GetString()!.StartsWith("https://registry.npmjs.org/", StringComparison.Ordinal),
                package.Name));
        Assert.All(packages, package => Assert.True(package.Value.TryGetProperty("integrity", out _), package.Name));
    }
}
