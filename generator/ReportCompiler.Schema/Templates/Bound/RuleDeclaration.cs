using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>A rule as a template declares it, parameters not filled in: it stands for one rule of the form or for many.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parameters">The values of its parameters, <c>track: simple, complex</c>, each parameter by itself.</param>
/// <param name="Each">What it is repeated over.</param>
/// <param name="Require">What it requires: as the language writes it, or, where parameters are to be filled in, as it was written.</param>
/// <param name="At">Where a violation is reported; empty where that follows from what it requires.</param>
/// <param name="Tolerance">By how much the sides of a comparison may miss each other.</param>
/// <param name="Severity">How much a violation weighs.</param>
/// <param name="Basis">The legal basis; empty where none is declared.</param>
/// <param name="Says">What it means.</param>
/// <param name="IsWaivedByFootnote">Whether a footnote of the table explains a violation.</param>
public sealed record RuleDeclaration(
    string Id,
    EquatableArray<string> Parameters,
    EquatableArray<string> Each,
    string Require,
    string At,
    decimal Tolerance,
    Severity Severity,
    string Basis,
    TranslatedText Says,
    bool IsWaivedByFootnote);
