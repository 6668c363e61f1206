using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What a name in a rule leads to.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Words">Its row or column in the form's words.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record NamedCell(BoundCell Cell, string Words, string Unit);
