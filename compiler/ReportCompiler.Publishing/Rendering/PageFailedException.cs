using ReportCompiler.Pages.Checking;
using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Diagnostics;
using Scriban.Syntax;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>A page template failed: ends the work of all threads and is then a finding.</summary>
/// <param name="finding">The finding.</param>
/// <param name="cause">What Scriban said.</param>
internal sealed class PageFailedException(Finding finding, Exception cause) : Exception(finding.ToString(), cause)
{
    /// <summary>The finding, at its place in the template.</summary>
    public Finding Finding { get; } = finding;

    /// <summary>Says what failed where.</summary>
    public static PageFailedException From(Page page, ScriptRuntimeException cause)
    {
        var file = string.IsNullOrEmpty(cause.Span.FileName) ? page.Template : cause.Span.FileName;
        var finding = new Finding(PageDiagnostics.PageFailed, file, ScriptPlace.Of(cause.Span), page.Path, cause.OriginalMessage);
        return new PageFailedException(finding, cause);
    }
}
