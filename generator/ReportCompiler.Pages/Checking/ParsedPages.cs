using ReportCompiler.Schema.Diagnostics;
using Scriban;

namespace ReportCompiler.Pages.Checking;

/// <summary>All page templates after parsing.</summary>
public sealed class ParsedPages
{
    private readonly Dictionary<string, ParsedPage> _pages = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    private ParsedPages()
    {
    }

    /// <summary>The templates, in the order of their names.</summary>
    public IEnumerable<ParsedPage> All => _pages.Values.OrderBy(page => page.Source.Name, StringComparer.Ordinal);

    /// <summary>Their names, in order.</summary>
    public IEnumerable<string> Names => _pages.Keys.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The templates that cannot be parsed.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Parses templates. Of two with the same name the first counts.</summary>
    public static ParsedPages Parse(IEnumerable<PageSource> sources)
    {
        var pages = new ParsedPages();
        foreach (var source in sources.Where(source => !pages._pages.ContainsKey(source.Name)))
        {
            var template = Template.Parse(source.Text, source.Name);
            pages._pages.Add(source.Name, new ParsedPage(source, template.HasErrors ? null : template));
            if (template.HasErrors)
            {
                var first = template.Messages[0];
                pages._findings.Add(new Finding(PageTemplateDiagnostics.NotParsed, source.File, ScriptPlace.Of(first.Span), first.Message));
            }
        }

        return pages;
    }

    /// <summary>The template with a name, or null.</summary>
    public ParsedPage? Find(string name) => _pages.TryGetValue(name, out var page) ? page : null;
}
