namespace ReportCompiler.EndToEnd.Tests;

/// <summary>A test that needs a shell. Without it the test is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    /// <summary>Looks whether the shell is there.</summary>
    /// <param name="shell">The name of its program.</param>
    public ShellFactAttribute(string shell)
    {
        Shell = shell;
        var isThere =
            (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)));
        Skip = isThere || Environment.GetEnvironmentVariable("CI") == "true" ? null : $"There is no {shell} on the PATH.";
    }

    /// <summary>The name of its program.</summary>
    public string Shell { get; }
}
