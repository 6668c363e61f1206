using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Runtime.Rendering;

/// <summary>RC18xx: page templates (Scriban).</summary>
public static class PageDiagnostics
{
    /// <summary>A page template cannot be parsed. Operand: what the parser says.</summary>
    public static readonly DiagnosticDefinition BrokenPageTemplate = new(
        "RC1801",
        Severity.Error,
        new("Page template not valid", "页面模板无效"),
        new("the page template cannot be parsed: {0}", "页面模板无法解析：{0}"),
        new("Correct the template.", "请改正模板。"));

    /// <summary>A page template failed on a page. Operands: the page, what went wrong.</summary>
    public static readonly DiagnosticDefinition PageFailed = new(
        "RC1802",
        Severity.Error,
        new("Page cannot be rendered", "页面无法生成"),
        new("the page '{0}' cannot be rendered: {1}", "页面“{0}”无法生成：{1}"),
        new("Correct the template at this place.", "请改正模板的此处。"));
}
