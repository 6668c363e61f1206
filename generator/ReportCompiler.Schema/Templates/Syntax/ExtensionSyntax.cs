using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>An extension of a form as declared.</summary>
/// <param name="Family">The family that it extends.</param>
/// <param name="Versions">The versions that it extends; null for all.</param>
/// <param name="Agency">The agency that it is for.</param>
/// <param name="Years">The report years that it holds for.</param>
/// <param name="YearsSpan">Where those are declared.</param>
/// <param name="Name">What the guidance is called.</param>
/// <param name="Span">Where the file begins.</param>
internal sealed record ExtensionSyntax(
    YamlScalar Family, IReadOnlyList<(int Number, SourceSpan Span)>? Versions, YamlScalar Agency, YearRange Years, SourceSpan YearsSpan, TranslatedText Name,
    SourceSpan Span)
{
    /// <summary>The document that it was issued by.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>The rows that it adds.</summary>
    public IReadOnlyList<AdditionSyntax> Rows { get; init; } = [];

    /// <summary>The rules that it adds.</summary>
    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];

    /// <summary>How long prose may be.</summary>
    public IReadOnlyList<NarrativeLimit> Limits { get; init; } = [];

    /// <summary>By when reports are due; null where it does not say.</summary>
    public FormDue? Due { get; init; }
}
