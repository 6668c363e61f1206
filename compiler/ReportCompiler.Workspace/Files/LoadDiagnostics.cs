using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Files;

/// <summary>RC205x: files that cannot be taken for what they should be. Those that are errors mean unreadable input.</summary>
public static class LoadDiagnostics
{
    /// <summary>There is no such folder of reports, or no agencies.yaml in it. Operand: the folder.</summary>
    public static readonly DiagnosticDefinition NoReports = new(
        "RC2050",
        Severity.Error,
        ["folder"],
        ("No reports", "没有报告目录"),
        ("'{folder}' is no folder of reports: it holds no agencies.yaml", "“{folder}”不是报告目录：其中没有 agencies.yaml"),
        ("Name the folder that holds agencies.yaml with --reports.", "请用 --reports 指定含有 agencies.yaml 的目录。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A file is larger than any data file. Operands: its size and the limit, in MiB.</summary>
    public static readonly DiagnosticDefinition TooLarge = new(
        "RC2052",
        Severity.Error,
        ["size"],
        ("File too large", "文件过大"),
        ("the file is larger than {size} MiB", "文件超过 {size} MiB"),
        ("A report is one small YAML file; remove what does not belong in it.", "报告应是一个小的 YAML 文件；请删去多余内容。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticDefinition NotUtf8 = new(
        "RC2053",
        Severity.Error,
        [],
        ("File not in UTF-8", "文件不是 UTF-8 编码"),
        ("the file is not UTF-8 from here on", "文件从此处起不是 UTF-8 编码"),
        ("Save the file as UTF-8.", "请将文件另存为 UTF-8 编码。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A symbolic link among the reports.</summary>
    public static readonly DiagnosticDefinition Link = new(
        "RC2054",
        Severity.Error,
        [],
        ("Symbolic link", "符号链接"),
        ("this is a symbolic link, and links are not followed", "这是符号链接，系统不读取链接"),
        ("Put the file itself here.", "请把文件本身放在这里。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A file whose name ends in .yml.</summary>
    public static readonly DiagnosticDefinition WrongExtension = new(
        "RC2055",
        Severity.Warning,
        [],
        ("File passed over", "文件未读取"),
        ("the file is not read: the names of data files end in .yaml", "文件未被读取：数据文件名应以 .yaml 结尾"),
        ("Rename it to end in .yaml.", "请改为以 .yaml 结尾的文件名。"));

    /// <summary>Two reports of different families would have the same address. Operand: the file that has it.</summary>
    public static readonly DiagnosticDefinition SameAddress = new(
        "RC2056",
        Severity.Error,
        ["file"],
        ("Two reports, one address", "两份报告地址相同"),
        ("the report would stand at the same address as that of {file}", "该报告与 {file} 的报告地址相同"),
        ("Keep one of the two.", "请只保留其中一份。"))
    {
        MayWeighLess = false,
    };

    /// <summary>site.yaml names a folder of templates that is not there. Operands: as it is named, as messages name it.</summary>
    public static readonly DiagnosticDefinition NoTemplates = new(
        "RC2057",
        Severity.Error,
        ["named", "folder"],
        ("No such folder of templates", "没有这个模板目录"),
        ("templates: '{named}' leads to {folder}, and there is no such folder", "templates：“{named}”指向 {folder}，没有这个目录"),
        ("Name the folder from this file, as in ../forms, or leave the key out: then it is templates beside the reports.",
            "请写出从本文件出发的路径，例如 ../forms；不写此项时为报告目录旁的 templates。"))
    {
        MayWeighLess = false,
    };

    /// <summary>Whether a finding says that input could not be read at all.</summary>
    public static bool IsUnreadableInput(Finding finding) =>
        finding.Severity == Severity.Error
        && (finding.Definition == NoReports || finding.Definition == ShapeDiagnostics.Unreadable || finding.Definition == TooLarge
        || finding.Definition == NotUtf8);

    /// <summary>A form beside the reports has the family and version of one that the command brings along. Operand: the form.</summary>
    public static readonly DiagnosticDefinition FormReplaced = new(
        "RC2059",
        Severity.Note,
        ["form"],
        ("Form in the place of the command's own", "代替内置格式的格式"),
        ("the command brings along a form '{form}' as well; reports are held to the one of this file", "命令自带格式“{form}”；报告按本文件的格式核对"),
        ("Give it another family or version if that is not meant.", "如非有意，请改用其他模板名称或版本。"));
}
