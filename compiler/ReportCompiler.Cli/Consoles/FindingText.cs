using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Cli.Consoles;

/// <summary>The words of findings that do not depend on the language.</summary>
internal static class FindingText
{
    /// <summary>A severity as messages and data name it.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
