using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>RC604x: reports that are written in an exchange format.</summary>
public static class ExportDiagnostics
{
    /// <summary>A form without such a format. Operands: the form, the format.</summary>
    public static readonly DiagnosticDefinition NoMap = new(
        "RC6040",
        Severity.Error,
        ["form", "format"],
        ("Form without an exchange format", "格式没有交换映射"),
        ("{form} has no map for the exchange format '{format}'", "{form} 没有交换格式“{format}”的映射"),
        ("Name a map with --map; docs/exchange.md says how to write one.", "请用 --map 指定映射；写法见 docs/exchange.md。"));

    /// <summary>An agency whose abbreviation the format asks for. Operand: the agency.</summary>
    public static readonly DiagnosticDefinition NoAbbreviation = new(
        "RC6041",
        Severity.Error,
        ["agency"],
        ("Agency without an abbreviation", "单位没有简称"),
        ("the register does not say the abbreviation of '{agency}', which the exchange format asks for", "登记表没有“{agency}”的简称，而交换格式需要简称"),
        ("Add 'abbreviation' to its entry in agencies.yaml.", "请在 agencies.yaml 的该条目中补上 abbreviation。"));

    /// <summary>The day of publication is not known. Operand: the element.</summary>
    public static readonly DiagnosticDefinition NoDate = new(
        "RC6042",
        Severity.Warning,
        ["element"],
        ("No date to write", "没有日期"),
        ("the report does not say when it was published, so '{element}' is left out", "报告没有写明公开日期，因此省略“{element}”"),
        ("Add 'published' to the head of the report.", "请在报告头补上 published。"));

    /// <summary>Prose that the format has no place for. Operands: how many sections, which.</summary>
    public static readonly DiagnosticDefinition TextLeftOut = new(
        "RC6043",
        Severity.Note,
        ["count", "sections"],
        ("Text left out", "文字未导出"),
        ("the exchange format has no place for the text of {count} sections: {sections}", "交换格式没有 {count} 个部分文字的位置：{sections}"),
        ("Publish the report as well: the page and the file belong together.", "请同时公开报告：页面与文件互为补充。"));

    /// <summary>A word that stands for a number, where the format has a number only. Operands: the word, how many cells, which columns.</summary>
    public static readonly DiagnosticDefinition WordAsNumber = new(
        "RC6044",
        Severity.Note,
        ["word", "count", "columns"],
        ("Word written as a number", "以数值代替文字"),
        ("cells with '{word}' are written as numbers, since the exchange format has no code for it there ({count}): {columns}",
            "{count} 个单元格的“{word}”写作数值，因为交换格式在该处没有相应代码：{columns}"),
        ("Publish the report as well: its page has the word.", "请同时公开报告：页面保留原文字。"));
}
