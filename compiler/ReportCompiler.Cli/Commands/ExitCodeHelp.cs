namespace ReportCompiler.Cli.Commands;

/// <summary>The exit codes as help shows them.</summary>
internal static class ExitCodeHelp
{
    /// <summary>The codes of every command.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> All { get; } =
    [
        ("0", "nothing is wrong"),
        ("1", "there are errors in reports"),
        ("2", "wrong usage, input that cannot be read, or output that cannot be written"),
        ("130", "stopped by Ctrl-C"),
    ];
}
