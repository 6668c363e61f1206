using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>
/// A test that needs Node and the npm package vscode-languageserver-protocol. Without them it is reported as skipped, with the reason; in CI it fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExtensionFactAttribute : FactAttribute
{
    private const string Package = "vscode-languageserver-protocol";

    /// <summary>Looks whether they are there.</summary>
    public ExtensionFactAttribute() => Skip =
        Environment.GetEnvironmentVariable("CI") == "true" || (YamlServerFactAttribute.HasNode && Directory.Exists(Path.Combine(Modules, Package)))
            ? null
            : $"There is no node on the PATH, or no {Package}: npm install --prefix artifacts {Package}";

    /// <summary>The folder of npm's packages.</summary>
    public static string Modules { get; } = Path.Combine(RepositoryTree.Root, "artifacts", "node_modules");
}
