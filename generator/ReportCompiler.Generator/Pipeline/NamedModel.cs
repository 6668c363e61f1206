using ReportCompiler.Generator.Emission;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>All that the code of a template depends on.</summary>
/// <param name="Model">The template.</param>
/// <param name="Place">Where its code goes.</param>
internal sealed record NamedModel(TemplateModel Model, GenerationPlace Place);
