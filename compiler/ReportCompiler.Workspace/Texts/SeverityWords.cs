using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Texts;

/// <summary>What the severities of findings are called.</summary>
public static class SeverityWords
{
    /// <summary>A severity in words.</summary>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => Words.Say("severity.error", "error", "错误"),
        Severity.Warning => Words.Say("severity.warning", "warning", "警告"),
        _ => Words.Say("severity.note", "note", "提示"),
    };

    /// <summary>A severity as messages for tools, and data, name it in every language.</summary>
    public static string CodeOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
