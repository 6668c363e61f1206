using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Publishing.Diagnostics;

/// <summary>RC206x: the folder that a site is published to.</summary>
public static class SiteDiagnostics
{
    /// <summary>The folder holds something that is no site made before.</summary>
    public static readonly DiagnosticDefinition NotOurs = new(
        "RC2060",
        Severity.Error,
        [],
        ("Output folder is not a site", "输出目录不是网站"),
        ("the folder is not empty and was not made by reportc build, so it is not replaced", "该目录不为空，且不是由 reportc build 生成，因此不予替换"),
        ("Name another folder with --out, or empty this one.", "请用 --out 指定其他目录，或清空该目录。"))
    {
        MayWeighLess = false,
    };

    /// <summary>The folder of a site holds something that no build made. Operand: its path in the folder.</summary>
    public static readonly DiagnosticDefinition ForeignFile = new(
        "RC2065",
        Severity.Error,
        ["file"],
        ("Output folder holds other files", "输出目录中有其他文件"),
        ("'{file}' was not made by reportc build, so the folder is not replaced", "“{file}”不是由 reportc build 生成，因此不替换该目录"),
        ("Move it elsewhere, or name another folder with --out; a site of an earlier version without a list of its files is deleted by hand once.",
            "请将其移到别处，或用 --out 指定其他目录；早期版本生成、没有文件清单的网站，请手动删除一次。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A file of a site is not what was published. Operands: its path in the folder, what it is instead.</summary>
    public static readonly DiagnosticDefinition NotAsPublished = new(
        "RC2066",
        Severity.Error,
        ["file", "difference"],
        ("Site is not as published", "网站与发布时不一致"),
        ("'{file}' {difference}", "“{file}”{difference}"),
        ("Publish the site anew: reportc build; if nobody changed it, look at how it came here.", "请重新发布：reportc build；如无人改动，请检查网站是如何传到此处的。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A folder has no list of the files of a site, with what their contents are known by.</summary>
    public static readonly DiagnosticDefinition NoFileList = new(
        "RC2067",
        Severity.Error,
        [],
        ("Site without a list of its files", "网站没有文件清单"),
        ("the folder has no list of files with their digests: no site that reportc build has finished", "该目录没有附摘要的文件清单，不是由 reportc build 完成的网站"),
        ("Name the folder that was published, with its file '.reportc-site'; publish a site of an earlier version anew.",
            "请指定发布的目录（其中应有“.reportc-site”文件）；早期版本生成的网站请重新发布。"))
    {
        MayWeighLess = false,
    };

    /// <summary>The folder would take the reports with it.</summary>
    public static readonly DiagnosticDefinition HoldsReports = new(
        "RC2061",
        Severity.Error,
        [],
        ("Output folder holds the reports", "输出目录含有报告"),
        ("the folder holds the reports: replacing it would delete them", "该目录中有报告数据，替换会将其删除"),
        ("Name a folder outside of the reports with --out.", "请用 --out 指定报告目录以外的目录。"))
    {
        MayWeighLess = false,
    };

    /// <summary>The folder cannot be written. Operand: why.</summary>
    public static readonly DiagnosticDefinition CannotWrite = new(
        "RC2062",
        Severity.Error,
        ["problem"],
        ("Site cannot be written", "网站无法写入"),
        ("the site cannot be written: {problem}; what stood there before is unchanged", "网站无法写入：{problem}；原有内容未改动"),
        ("See that there is room and that the folder may be written.", "请确认磁盘空间充足且有写入权限。"))
    {
        MayWeighLess = false,
    };

    /// <summary>The logo that site.yaml names cannot be used. Operands: the file, why.</summary>
    public static readonly DiagnosticDefinition UnfitLogo = new(
        "RC2063",
        Severity.Error,
        ["file", "problem"],
        ("Logo cannot be used", "标志无法使用"),
        ("the logo '{file}' cannot be used: {problem}", "标志“{file}”无法使用：{problem}"),
        ("Put a PNG, or an SVG that only draws, beside site.yaml, or leave the logo out.", "请在 site.yaml 旁放置 PNG 或只含图形的 SVG 文件，或去掉 logo。"));

    /// <summary>Something that was asked for cannot be made on this machine, and the site does without it. Operands: what, why.</summary>
    public static readonly DiagnosticDefinition CannotMake = new(
        "RC2064",
        Severity.Warning,
        ["output", "problem"],
        ("Part of the site left out", "网站部分内容未生成"),
        ("{output} cannot be made here: {problem}", "此处无法生成{output}：{problem}"),
        ("Install what is missing, or do not ask for it; the rest of the site is complete.", "请安装所缺的软件，或不再要求该项；网站其余部分是完整的。"));
}
