using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Runtime.Site;

/// <summary>RC206x: the folder that a site is published to.</summary>
public static class SiteDiagnostics
{
    /// <summary>The folder holds something that is no site made before.</summary>
    public static readonly DiagnosticDefinition NotOurs = new(
        "RC2060",
        Severity.Error,
        new("Output folder is not a site", "输出目录不是网站"),
        new("the folder is not empty and was not made by reportc build, so it is not replaced", "该目录不为空，且不是由 reportc build 生成，因此不予替换"),
        new("Name another folder with --out, or empty this one.", "请用 --out 指定其他目录，或清空该目录。"));

    /// <summary>The folder would take the reports with it.</summary>
    public static readonly DiagnosticDefinition HoldsReports = new(
        "RC2061",
        Severity.Error,
        new("Output folder holds the reports", "输出目录含有报告"),
        new("the folder holds the reports: replacing it would delete them", "该目录中有报告数据，替换会将其删除"),
        new("Name a folder outside of the reports with --out.", "请用 --out 指定报告目录以外的目录。"));

    /// <summary>The folder cannot be written. Operand: why.</summary>
    public static readonly DiagnosticDefinition CannotWrite = new(
        "RC2062",
        Severity.Error,
        new("Site cannot be written", "网站无法写入"),
        new("the site cannot be written: {0}; what stood there before is unchanged", "网站无法写入：{0}；原有内容未改动"),
        new("See that there is room and that the folder may be written.", "请确认磁盘空间充足且有写入权限。"));
}
