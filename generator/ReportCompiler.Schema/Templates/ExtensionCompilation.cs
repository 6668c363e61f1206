using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates;

/// <summary>An extension after reading.</summary>
/// <param name="File">The file, with forward slashes.</param>
/// <param name="Extension">What it extends; null where it has an error.</param>
/// <param name="Models">Each version of the form with it alone, by version.</param>
/// <param name="Findings">What is wrong with it, in order.</param>
public sealed record ExtensionCompilation(
    string File, FormExtension? Extension, IReadOnlyList<TemplateModel> Models, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where its rules are declared, by their ids.</summary>
    public IReadOnlyDictionary<string, SourceSpan> RulePlaces { get; init; } = new Dictionary<string, SourceSpan>();
}
