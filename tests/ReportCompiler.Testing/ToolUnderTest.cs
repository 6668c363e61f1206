namespace ReportCompiler.Testing;

/// <summary>The command reportc, for tests that run it as a process of its own.</summary>
public static class ToolUnderTest
{
    /// <summary>
    /// The path of reportc.dll: what the environment names in REPORTC_UNDER_TEST, once published for all test projects, or else the one that was
    /// built into the folder of the tests.
    /// </summary>
    public static string Assembly { get; } = Environment.GetEnvironmentVariable("REPORTC_UNDER_TEST") is { Length: > 0 } published
        ? published
        : Path.Combine(AppContext.BaseDirectory, "reportc.dll");
}
