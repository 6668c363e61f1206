using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates;

/// <summary>A template after reading.</summary>
/// <param name="File">The file, with forward slashes.</param>
/// <param name="Model">The form and its rules; null where the template has an error.</param>
/// <param name="Findings">What is wrong with it, in order.</param>
/// <param name="VersionSpan">Where the version is declared.</param>
/// <param name="ForeignNames">Names that only another version of the form can have.</param>
public sealed record TemplateCompilation(
    string File,
    TemplateModel? Model,
    IReadOnlyList<Finding> Findings,
    SourceSpan VersionSpan,
    IReadOnlyList<ForeignName> ForeignNames)
{
    /// <summary>Where rules are declared, by their ids; for a sum or a formula, the row or column that it defines.</summary>
    public IReadOnlyDictionary<string, SourceSpan> RulePlaces { get; init; } = new Dictionary<string, SourceSpan>();
}
