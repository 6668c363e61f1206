using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>RC2045 and following: prose that is valid text and yet cannot be a part of a report.</summary>
public static class NarrativeDiagnostics
{
    /// <summary>Prose longer than any report's. Operands: the section's heading, its characters, the characters allowed.</summary>
    public static readonly DiagnosticDefinition TooLong = new(
        "RC2045",
        Severity.Error,
        new("Text too long", "文字过长"),
        new("{0}: the text has {1} characters; {2} are allowed", "{0}：文字共 {1} 个字符，最多允许 {2} 个"),
        new("Shorten the text.", "请精简文字。"));

    /// <summary>Lists, quotes or emphasis nested beyond sense. Operand: the section's heading.</summary>
    public static readonly DiagnosticDefinition TooDeep = new(
        "RC2046",
        Severity.Error,
        new("Text nested too deeply", "文字嵌套过深"),
        new("{0}: lists, quotes or emphasis are nested too deeply to be laid out", "{0}：列表、引用或强调嵌套过深，无法排版"),
        new("Write the text with fewer levels.", "请减少嵌套层次。"));
}
