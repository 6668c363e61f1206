using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A rule as declared.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Each">What it is repeated over; none for a single check.</param>
/// <param name="Require">The condition.</param>
/// <param name="At">The cell that a violation is reported at; null for the first that the condition names.</param>
/// <param name="Tolerance">By how much the sides of a comparison may miss each other.</param>
/// <param name="Severity">How much a violation weighs.</param>
/// <param name="Basis">The legal basis.</param>
/// <param name="Says">What it means.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record RuleSyntax(
    string Id,
    IReadOnlyList<YamlScalar> Each,
    YamlScalar Require,
    YamlScalar? At,
    decimal Tolerance,
    Severity Severity,
    string Basis,
    TranslatedText Says,
    SourceSpan Span)
{
    /// <summary>Whether a footnote of the table explains a violation.</summary>
    public bool IsWaivedByFootnote { get; init; }

    /// <summary>Whose rule it is: 0 for the form's own, else the place of the extension that adds it, from 1.</summary>
    public int AddedBy { get; init; }

    /// <summary>The declaration that it comes from; null while that is read.</summary>
    public RuleDeclaration? Declaration { get; init; }
}
