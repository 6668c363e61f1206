using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using Scriban;

namespace ReportCompiler.Runtime.Rendering;

/// <summary>Every page template, parsed once. A parsed template is not changed by rendering, so all threads share it.</summary>
internal sealed class PageTemplates
{
    private const string Suffix = ".scriban";

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    private PageTemplates()
    {
    }

    /// <summary>Parses the templates of a source.</summary>
    /// <param name="source">Where they come from.</param>
    /// <param name="findings">Receives the templates that cannot be parsed.</param>
    public static PageTemplates Parse(ITemplateSource source, ICollection<Finding> findings)
    {
        var templates = new PageTemplates();
        foreach (var name in source.Names.Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)))
        {
            var template = Template.Parse(source.Read(name), name);
            if (template.HasErrors)
            {
                findings.Add(Describe(name, template));
            }
            else
            {
                templates._templates.Add(name, template);
            }
        }

        return templates;
    }

    /// <summary>The template with a name, or null.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    private static Finding Describe(string name, Template template)
    {
        var first = template.Messages[0];
        return new Finding(PageDiagnostics.BrokenPageTemplate, name, ToSpan(first.Span), first.Message);
    }

    /// <summary>Scriban counts from 0.</summary>
    public static SourceSpan ToSpan(Scriban.Parsing.SourceSpan span) =>
        new(span.Start.Line + 1, span.Start.Column + 1, span.End.Line + 1, span.End.Column + 2);
}
