using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Pages.Checking;

/// <summary>
/// Checks page templates without rendering a page: every name, member, partial and argument, along the way that values
/// take through loops and into partials. What cannot be known before there is a report, nothing is said against.
/// </summary>
public static class PageChecker
{
    /// <summary>The findings, in order; templates that cannot be parsed are among them.</summary>
    /// <param name="pages">All page templates, since they include each other.</param>
    /// <param name="forms">Every version of every form: what <c>report</c> is on the pages of its kind.</param>
    public static IReadOnlyList<Finding> Check(ParsedPages pages, IEnumerable<Form> forms) => new PageCheck(pages, forms).Run();
}
