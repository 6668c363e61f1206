using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>RC2045 and following: prose that is valid text and yet cannot be a part of a report.</summary>
public static class NarrativeDiagnostics
{
    /// <summary>Prose longer than any report's. Operands: the section's heading, its characters, the characters allowed.</summary>
    public static readonly DiagnosticDefinition TooLong = new(
        "RC2045",
        Severity.Error,
        ["section", "length", "max"],
        ("Text too long", "文字过长"),
        ("{section}: the text has {length} characters; {max} are allowed", "{section}：文字共 {length} 个字符，最多允许 {max} 个"),
        ("Shorten the text.", "请精简文字。"));

    /// <summary>Lists, quotes or emphasis nested beyond sense. Operand: the section's heading.</summary>
    public static readonly DiagnosticDefinition TooDeep = new(
        "RC2046",
        Severity.Error,
        ["section"],
        ("Text nested too deeply", "文字嵌套过深"),
        ("{section}: lists, quotes or emphasis are nested too deeply to be laid out", "{section}：列表、引用或强调嵌套过深，无法排版"),
        ("Write the text with fewer levels.", "请减少嵌套层次。"));
}
