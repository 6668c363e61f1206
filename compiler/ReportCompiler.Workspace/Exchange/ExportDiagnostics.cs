using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>RC604x: reports that are written in an exchange format.</summary>
public static class ExportDiagnostics
{
    /// <summary>A form without such a format. Operands: the form, the format.</summary>
    public static readonly DiagnosticDefinition NoMap = new(
        "RC6040",
        Severity.Error,
        new("Form without an exchange format", "格式没有交换映射"),
        new("{0} has no map for the exchange format '{1}'", "{0} 没有交换格式“{1}”的映射"),
        new("Name a map with --map; docs/exchange.md says how to write one.", "请用 --map 指定映射；写法见 docs/exchange.md。"));

    /// <summary>An agency whose abbreviation the format asks for. Operand: the agency.</summary>
    public static readonly DiagnosticDefinition NoAbbreviation = new(
        "RC6041",
        Severity.Error,
        new("Agency without an abbreviation", "单位没有简称"),
        new("the register does not say the abbreviation of '{0}', which the exchange format asks for", "登记表没有“{0}”的简称，而交换格式需要简称"),
        new("Add 'abbreviation' to its entry in agencies.yaml.", "请在 agencies.yaml 的该条目中补上 abbreviation。"));

    /// <summary>The day of publication is not known. Operand: the element.</summary>
    public static readonly DiagnosticDefinition NoDate = new(
        "RC6042",
        Severity.Warning,
        new("No date to write", "没有日期"),
        new("the report does not say when it was published, so '{0}' is left out", "报告没有写明公开日期，因此省略“{0}”"),
        new("Add 'published' to the head of the report.", "请在报告头补上 published。"));

    /// <summary>Prose that the format has no place for. Operands: how many sections, which.</summary>
    public static readonly DiagnosticDefinition TextLeftOut = new(
        "RC6043",
        Severity.Note,
        new("Text left out", "文字未导出"),
        new("the exchange format has no place for the text of {0} sections: {1}", "交换格式没有 {0} 个部分文字的位置：{1}"),
        new("Publish the report as well: the page and the file belong together.", "请同时公开报告：页面与文件互为补充。"));
}
