using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Files;
using Scriban;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>Every page template, parsed once. A parsed template is not changed by rendering, so all threads share it.</summary>
internal sealed class PageTemplates
{
    private readonly ParsedPages _pages;

    private PageTemplates(ParsedPages pages) => _pages = pages;

    /// <summary>Parses the templates of a source.</summary>
    /// <param name="source">Where they come from.</param>
    /// <param name="findings">Receives the templates that cannot be parsed.</param>
    public static PageTemplates Parse(ITemplateSource source, ICollection<Finding> findings)
    {
        var pages = ParsedPages.Parse(source.Names
            .Where(name => name.EndsWith(PageNames.Suffix, StringComparison.Ordinal))
            .Select(name => new PageSource(name, name, source.Read(name))));
        foreach (var finding in pages.Findings)
        {
            findings.Add(finding);
        }

        return new PageTemplates(pages);
    }

    /// <summary>What is wrong with the templates that could be parsed: whatever would fail on a page.</summary>
    /// <param name="forms">Every version of every form that a page may be about.</param>
    public IEnumerable<Finding> Check(IEnumerable<Form> forms) =>
        PageChecker.Check(_pages, forms).Where(finding => finding.Definition != PageTemplateDiagnostics.NotParsed);

    /// <summary>The template with a name, or null.</summary>
    public Template? Find(string name) => _pages.Find(name)?.Template;
}
