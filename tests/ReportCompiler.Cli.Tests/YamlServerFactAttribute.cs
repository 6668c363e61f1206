using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>
/// A test that needs Node and the npm package yaml-language-server. Without them it is reported as skipped, with the reason; in CI it
/// fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class YamlServerFactAttribute : FactAttribute
{
    private static readonly string Installed =
        Path.Combine(RepositoryTree.Root, "artifacts", "node_modules", "yaml-language-server", "bin", "yaml-language-server");

    /// <summary>Looks whether they are there.</summary>
    public YamlServerFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" || (File.Exists(Program) && HasNode)
        ? null
        : "There is no node on the PATH, or no yaml-language-server: npm install --prefix artifacts yaml-language-server";

    /// <summary>The script that Node runs.</summary>
    public static string Program => Environment.GetEnvironmentVariable("YAML_LANGUAGE_SERVER") ?? Installed;

    /// <summary>Whether Node is on the path.</summary>
    internal static bool HasNode => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}
