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

    /// <summary>A version of the form was asked for that does not apply to the year. Operands: that version, the report year, the version for it.</summary>
    public static readonly DiagnosticDefinition OtherVersionDue = new(
        "RC2071",
        Severity.Error,
        ["asked", "year", "version"],
        ("Version does not apply to the year", "版本不适用于该年度"),
        (
            "the report cannot be carried over to the version {asked} of the form: for {year} version {version} applies",
            "无法转换到 {asked} 版格式：{year} 年度应使用 {version} 版"),
        ("Ask for --to {version}, or correct the year of the report.", "请改用 --to {version}，或改正报告的年度。"));
}
