using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>The versions of a form, and what prose must say for their claims to find a figure.</summary>
/// <param name="Name">The family.</param>
/// <param name="Versions">The templates, the earliest first, each with what it compiles to.</param>
/// <param name="Sentences">For each section of prose, the beginnings of sentences that claims look for.</param>
internal sealed record Family(
    string Name,
    IReadOnlyList<(TemplateText Text, TemplateModel Model)> Versions,
    ILookup<string, string> Sentences);
