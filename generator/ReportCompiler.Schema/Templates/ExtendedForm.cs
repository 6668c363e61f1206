using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>A form with what regions add to it, compiled as if one template declared both.</summary>
/// <param name="Model">The form; null where something does not fit.</param>
/// <param name="Findings">What is wrong, in the files of the extensions.</param>
/// <param name="RulePlaces">Where the rules of the extensions are declared, by their ids.</param>
internal sealed record ExtendedForm(
    TemplateModel? Model, IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, (string File, SourceSpan Span)> RulePlaces)
{
    /// <summary>Names that only another version of the form can have, each with the file that it stands in.</summary>
    public IReadOnlyList<(string File, ForeignName Name)> ForeignNames { get; init; } = [];

    /// <summary>Compiles a form with extensions.</summary>
    /// <param name="template">The template, which has no errors.</param>
    /// <param name="extensions">The extensions, outermost first.</param>
    public static ExtendedForm Compile(TemplateSource template, IReadOnlyList<FormExtension> extensions)
    {
        var files = extensions.Select(extension => extension.File).ToArray();
        var context = new TemplateContext(template.File, files);
        var syntax = TemplateReader.Read(context, template.Text).Syntax!;
        var merger = new ExtensionMerger(context, syntax);
        for (var index = 0; index < extensions.Count; index++)
        {
            merger.Add(extensions[index].From(index + 1), files[index]);
        }

        var whole = merger.Result with
        {
            Additions = new(extensions.Select(extension => extension.Describe())),
            Due = extensions.Select(extension => extension.Syntax.Due).LastOrDefault(due => due is not null),
        };
        var binding = new BindingContext(context) { Conversions = syntax.Conversions };
        var model = context.HasErrors ? null : new ModelBuilder(context, binding, whole).Build();
        var places = context.RulePlaces.Where(place => place.Value.Origin > 0);
        return new ExtendedForm(
            model,
            [.. context.Findings.Select(finding => InExtension(finding, template.File, extensions)).Distinct(SameFinding.Instance)],
            places.ToDictionary(place => place.Key, place => (context.FileOf(place.Value), place.Value with { Origin = 0 }), StringComparer.Ordinal))
        {
            ForeignNames =
            [
                .. binding.ForeignNames.Where(name => name.Span.Origin > 0)
                    .Select(name => (context.FileOf(name.Span), name with { Span = name.Span with { Origin = 0 } })),
            ],
        };
    }

    // The template is sound by itself: what is wrong with it here, a row of the extension has brought about.
    private static Finding InExtension(Finding finding, string template, IReadOnlyList<FormExtension> extensions)
    {
        if (finding.File != template)
        {
            return finding;
        }

        var last = extensions[extensions.Count - 1];
        var row = last.Syntax.Rows.Count > 0 ? last.Syntax.Rows[0].Row.Span : last.Syntax.Span;
        return new Finding(ExtensionDiagnostics.DoesNotFit, last.File, row, finding.Message());
    }

    private sealed class SameFinding : IEqualityComparer<Finding>
    {
        public static readonly SameFinding Instance = new();

        public bool Equals(Finding? x, Finding? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(Finding obj) => StringComparer.Ordinal.GetHashCode(obj.ToString());
    }
}
