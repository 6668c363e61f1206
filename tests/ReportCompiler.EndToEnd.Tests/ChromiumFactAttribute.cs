namespace ReportCompiler.EndToEnd.Tests;

/// <summary>A test that needs a Chromium. Without one it is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    private const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Looks whether there is one.</summary>
    public ChromiumFactAttribute() => Skip = IsRequired || IsThere ? null : $"There is no {string.Join(", ", Names)} on the PATH, and {Variable} names none.";

    private static bool IsRequired => Environment.GetEnvironmentVariable("CI") == "true";

    private static bool IsThere => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? File.Exists(named)
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => Names.Any(name => File.Exists(Path.Combine(folder, name))));
}
