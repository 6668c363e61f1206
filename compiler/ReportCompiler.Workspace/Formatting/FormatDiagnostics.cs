using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>RC207x: what keeps a data file from being formatted.</summary>
public static class FormatDiagnostics
{
    /// <summary>A file that cannot be written in another way with certainty.</summary>
    public static readonly DiagnosticDefinition CannotFormat = new(
        "RC2070",
        Severity.Error,
        [],
        ("File cannot be formatted", "文件无法整理格式"),
        ("the file is written in a way that cannot be put in order without a risk to what it says; it is left as it is", "文件的写法特殊，整理格式可能改变内容，因此保持原样"),
        ("Write its head and sections as 'key: value' lines from the margin on.", "请将文件头和各部分写成从行首开始的“键: 值”形式。"));
}
