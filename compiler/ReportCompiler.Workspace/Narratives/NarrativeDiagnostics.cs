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

    /// <summary>Lists or emphasis nested beyond sense. Operand: the section's heading.</summary>
    public static readonly DiagnosticDefinition TooDeep = new(
        "RC2046",
        Severity.Error,
        ["section"],
        ("Text nested too deeply", "文字嵌套过深"),
        ("{section}: lists or emphasis are nested too deeply to be laid out", "{section}：列表或强调嵌套过深，无法排版"),
        ("Write the text with fewer levels.", "请减少嵌套层次。"));

    /// <summary>A mark of another Markdown. Operands: the heading, the marks, how they are published, what they are elsewhere.</summary>
    public static readonly DiagnosticDefinition MarkIsText = new(
        "RC2047",
        Severity.Warning,
        ["section", "marks", "manner", "kind"],
        ("Mark without a meaning", "标记在文字中不起作用"),
        ("{section}: {marks} is published {manner}; prose has no {kind}", "{section}：{marks}将{manner}发布，文字部分不支持{kind}"),
        ("Take the mark out; or put a backslash before it, if it is meant as text.", "请删去该标记；如果确是正文，请在前面加反斜杠。"));

    /// <summary>Asterisks that make text bold where they may stand for something left out. Operands: the heading, the texts with their marks.</summary>
    public static readonly DiagnosticDefinition TextIsMark = new(
        "RC2048",
        Severity.Warning,
        ["section", "texts"],
        ("Asterisks taken for bold text", "星号被视为加粗标记"),
        (
            "{section}: {texts} is published as bold text without its asterisks",
            "{section}：{texts}将以加粗文字发布，星号不会显示"),
        (
            "Put a backslash before each asterisk, if they stand for something left out; else move the bold text to the edges of a word.",
            "如果星号表示隐去的内容，请在每个星号前加反斜杠；否则请把加粗标记移到词语边缘。"));

    /// <summary>A row of a table in prose with more cells than its head. Operands: the section's heading, the row, its cells, those of the head.</summary>
    public static readonly DiagnosticDefinition CellsBeyondHead = new(
        "RC2049",
        Severity.Warning,
        ["section", "row", "cells", "columns"],
        ("Table row with a cell too many", "表格行的单元格过多"),
        (
            "{section}: row {row} of the table has {cells} cells, its head has {columns}",
            "{section}：表格第 {row} 行有 {cells} 个单元格，表头只有 {columns} 个"),
        (
            "Give every column a heading; or put a backslash before a | that is text.",
            "请为每一列写明表头；如果“|”是正文，请在前面加反斜杠。"));
}
