namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>Programs that tests run and that a machine may lack.</summary>
internal static class Tools
{
    /// <summary>Whether the machine must have what tests need, so that a test which cannot run fails.</summary>
    public static bool AreRequired => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs something is passed over; null where it runs, which it does in CI whatever is lacking.</summary>
    /// <param name="problem">What is lacking; null where nothing is.</param>
    public static string? ReasonToPass(string? problem) => AreRequired ? null : problem;
}
