using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Publishing.Diagnostics;

/// <summary>RC1802: what goes wrong only where a page is rendered.</summary>
public static class PageDiagnostics
{
    /// <summary>A page template failed on a page. Operands: the page, what went wrong.</summary>
    public static readonly DiagnosticDefinition PageFailed = new(
        "RC1802",
        Severity.Error,
        ["page", "problem"],
        ("Page cannot be rendered", "页面无法生成"),
        ("the page '{page}' cannot be rendered: {problem}", "页面“{page}”无法生成：{problem}"),
        ("Correct the template at this place.", "请改正模板的此处。"))
    {
        MayWeighLess = false,
    };
}
