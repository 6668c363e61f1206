using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>Compiles what the guidance of a region adds to a form: with each version of the form that it extends.</summary>
public sealed class ExtensionCompiler
{
    private readonly List<(TemplateSource Source, Form Form)> _templates = [];

    /// <summary>Prepares to compile extensions.</summary>
    /// <param name="templates">The templates; one with errors cannot be extended.</param>
    public ExtensionCompiler(IEnumerable<TemplateSource> templates)
    {
        foreach (var source in templates)
        {
            if (TemplateCompiler.Compile(source.File, source.Text).Model is { } model)
            {
                _templates.Add((source, model.Form));
            }
            else
            {
                IsIncomplete = true;
            }
        }
    }

    /// <summary>Whether a template has errors, so that an extension may be of a form that is not known.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Compiles an extension. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public ExtensionCompilation Compile(string file, string text)
    {
        var context = new TemplateContext(file);
        var root = YamlTree.Read(file, text, context.Findings);
        var syntax = root is null ? null : new ExtensionReader(context).Read(root);
        var models = new List<TemplateModel>();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var extension = syntax is null || context.HasErrors || !HasForm(context, syntax) ? null : new FormExtension(file, text, syntax);
        var findings = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var (source, _) in extension is null ? [] : _templates.Where(template => extension.Extends(template.Form)))
        {
            var extended = ExtendedForm.Compile(source, [extension!]);
            models.AddRange(extended.Model is { } model ? [model] : []);
            foreach (var finding in extended.Findings.Concat(Unknown(extended)))
            {
                findings[finding.ToString()] = finding;
            }

            foreach (var place in extended.RulePlaces)
            {
                places[place.Key] = place.Value.Span;
            }
        }

        context.Findings.AddRange(findings.Values);
        context.Findings.Sort(FindingOrder.Instance);
        return new ExtensionCompilation(file, context.HasErrors ? null : extension, context.HasErrors ? [] : models, context.Findings) { RulePlaces = places };
    }

    /// <summary>What is wrong with extensions for one agency, which hold together whatever register there is.</summary>
    /// <param name="extensions">The extensions, each compiled alone.</param>
    public IReadOnlyList<Finding> CheckTogether(IEnumerable<ExtensionCompilation> extensions) =>
        [.. extensions.Select(compilation => compilation.Extension).OfType<FormExtension>()
            .OrderBy(extension => extension.File, StringComparer.Ordinal)
            .GroupBy(extension => (extension.Family, extension.Agency))
            .SelectMany(group => Check([.. group]))];

    /// <summary>The text of a version of a form; null where it is not known or has errors.</summary>
    internal TemplateSource? SourceOf(Form form) =>
        _templates.FirstOrDefault(template => template.Form.Family == form.Family && template.Form.Version == form.Version).Source;

    /// <summary>What is wrong with extensions that hold together, and with none of them alone.</summary>
    /// <param name="extensions">The extensions, outermost first.</param>
    internal IEnumerable<Finding> Check(IReadOnlyList<FormExtension> extensions) =>
        from template in _templates
        from chain in ExtensionChains.Of(extensions, template.Form)
        where chain.Count > 1
        from finding in ExtendedForm.Compile(template.Source, chain).Findings
        select finding;

    private bool HasForm(TemplateContext context, ExtensionSyntax syntax)
    {
        var versions = _templates.Select(template => template.Form).Where(form => form.Family == syntax.Family.Value).ToList();
        if (versions.Count == 0)
        {
            var known = _templates.Select(template => template.Form.Family);
            if (!IsIncomplete)
            {
                context.Report(
                    ExtensionDiagnostics.UnknownFamily, syntax.Family.Span, syntax.Family.Value, DidYouMean.For(syntax.Family.Value, known));
            }

            return false;
        }

        foreach (var (number, span) in syntax.Versions ?? [])
        {
            if (!versions.Exists(form => form.Version == number && form.Years.Overlaps(syntax.Years)))
            {
                NoVersion(context, syntax, span, FormattableString.Invariant($"{number} ({syntax.Years})"), versions);
            }
        }

        if (syntax.Versions is null && !versions.Exists(form => form.Years.Overlaps(syntax.Years)))
        {
            NoVersion(context, syntax, syntax.YearsSpan, syntax.Years.ToString(), versions);
        }

        return !context.HasErrors;
    }

    private static void NoVersion(TemplateContext context, ExtensionSyntax syntax, SourceSpan span, string asked, List<Form> versions)
    {
        var known = string.Join(", ", versions.Select(form => FormattableString.Invariant($"{form.Version} ({form.Years})")));
        context.Report(ExtensionDiagnostics.NoVersion, span, syntax.Family.Value, asked, known);
    }

    // Names of last year's cells that no version of the form has.
    private IEnumerable<Finding> Unknown(ExtendedForm extended)
    {
        var versions = _templates.Select(template => template.Form).ToList();
        foreach (var (file, name) in extended.ForeignNames)
        {
            if (!name.Paths.Any(path => versions.Exists(form => form.IndexOf(path) >= 0)))
            {
                var known = versions.SelectMany(form => form.PresentCells).Select(cell => cell.Path);
                yield return new Finding(RuleDiagnostics.UnknownName, file, name.Span, name.Name, name.Where, DidYouMean.For(name.Paths[0], known));
            }
        }
    }
}
