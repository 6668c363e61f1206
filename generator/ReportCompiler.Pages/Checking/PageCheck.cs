using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>One check of all page templates: pages first, and from them whatever they include, once for each kind of call.</summary>
internal sealed class PageCheck
{
    // As deep as the pages themselves are rendered.
    private const int MaxIncludes = 32;

    private readonly ParsedPages _pages;
    private readonly Dictionary<string, IReadOnlyList<Form>> _forms;
    private readonly Dictionary<string, FormPart> _reports;
    private readonly Dictionary<string, TemplateNames> _names;
    private readonly HashSet<PartialCall> _done = [];
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly List<PartialUse> _uses = [];

    /// <summary>Prepares a check.</summary>
    public PageCheck(ParsedPages pages, IEnumerable<Form> forms)
    {
        _pages = pages;
        _forms = forms.GroupBy(form => form.Family, StringComparer.Ordinal)
            .ToDictionary(family => family.Key, family => (IReadOnlyList<Form>)[.. family.Select(form => form.WithPrototype())], StringComparer.Ordinal);
        _reports = _forms.ToDictionary(family => family.Key, family => FormPart.Root(family.Value), StringComparer.Ordinal);
        _names = pages.All.ToDictionary(page => page.Source.Name, page => new TemplateNames(page.Template?.Page), StringComparer.Ordinal);
    }

    /// <summary>What is found.</summary>
    public PageFindings Findings { get; } = new();

    /// <summary>Checks everything.</summary>
    public IReadOnlyList<Finding> Run()
    {
        Findings.Add(_pages.Findings);
        var included = new HashSet<string>(_names.Values.SelectMany(names => names.Partials).Select(name => name + PageNames.Suffix), StringComparer.Ordinal);
        foreach (var page in _pages.All.Where(page => PageNames.IsPage(page.Source.Name)))
        {
            Walk(new TemplateScope(page, [], [], FormVersions.All, 0));
        }

        // A partial that no page includes: what it would be given is anybody's guess.
        foreach (var page in _pages.All.OrderBy(page => included.Contains(page.Source.Name)).Where(page => !_reached.Contains(page.Source.Name)).ToList())
        {
            if (!_reached.Contains(page.Source.Name))
            {
                Walk(new TemplateScope(page, null, [], FormVersions.All, 0));
            }
        }

        ArgumentCheck.Check(_uses, NamesOf, Findings);
        return Findings.InOrder();
    }

    /// <summary>The names in a template.</summary>
    public TemplateNames NamesOf(ParsedPage page) => _names[page.Source.Name];

    /// <summary>Whether some template has a loop with such a variable.</summary>
    public bool IsLoopSomewhere(string name) => _names.Values.Any(names => names.Loops.Contains(name));

    /// <summary>The versions of the form that a template may meet.</summary>
    public IEnumerable<Form> FormsOf(ParsedPage page) =>
        _forms.TryGetValue(PageNames.FolderOf(page.Source.Name), out var forms) ? forms : _forms.Values.SelectMany(all => all);

    /// <summary>What <c>report</c> is in a template.</summary>
    public TemplateValue ReportOf(ParsedPage page)
    {
        var folder = PageNames.FolderOf(page.Source.Name);
        return _reports.TryGetValue(folder, out var report) ? new TemplateValue.ReportPart(report)
            : folder == PageNames.Shared ? new TemplateValue.Record(ReportTypes.Report)
            : TemplateValue.Unknown;
    }

    /// <summary>Follows a call into a partial.</summary>
    /// <param name="scope">Where it is called.</param>
    /// <param name="call">The call.</param>
    /// <param name="name">The name of the partial, and its place.</param>
    /// <param name="arguments">The arguments, with their values.</param>
    public void Include(
        TemplateScope scope, ScriptNode call, (string Text, ScriptNode Place) name, IReadOnlyList<(ScriptNamedArgument Node, TemplateValue Value)> arguments)
    {
        if (_pages.Find(name.Text + PageNames.Suffix) is not { } partial)
        {
            // Where there is none of the templates that all kinds share, they come with the pages of a site, and nothing is known of them.
            if (PageNames.FolderOf(name.Text) == PageNames.Shared && !_names.Keys.Any(known => PageNames.FolderOf(known) == PageNames.Shared))
            {
                return;
            }

            Findings.Add(
                PageTemplateDiagnostics.UnknownPartial, scope.Page.Source, name.Place, name.Text,
                DidYouMean.For(name.Text, _pages.Names.Select(PageNames.Short)));
            return;
        }

        _uses.Add(new PartialUse(scope.Page.Source, call, partial, [.. arguments.Select(argument => argument.Node)]));
        var given = arguments
            .Where(argument => argument.Node.Name is not null)
            .Select(argument => new TemplateVariable(argument.Node.Name!.Name, argument.Value))
            .OrderBy(argument => argument.Name, StringComparer.Ordinal)
            .ToArray();
        if (scope.Depth < MaxIncludes && _done.Add(new PartialCall(name.Text, new EquatableArray<TemplateVariable>(given), scope.Loops, scope.Versions)))
        {
            Walk(new TemplateScope(partial, given, scope.Loops, scope.Versions, scope.Depth + 1));
        }
    }

    private void Walk(TemplateScope scope)
    {
        _reached.Add(scope.Page.Source.Name);
        new TemplateWalk(this, scope).Visit(scope.Page.Template?.Page);
    }
}
