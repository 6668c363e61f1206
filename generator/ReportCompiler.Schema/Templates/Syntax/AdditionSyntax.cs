using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A row that an extension adds, as declared.</summary>
/// <param name="Table">The table or block that it goes into.</param>
/// <param name="Anchor">The row or group that it stands beside, by its path in the table.</param>
/// <param name="IsAfter">Whether it stands after that, not before.</param>
/// <param name="CountsIn">The totals that it counts in, by their paths in the table.</param>
/// <param name="Row">The row.</param>
internal sealed record AdditionSyntax(YamlScalar Table, YamlScalar Anchor, bool IsAfter, IReadOnlyList<YamlScalar> CountsIn, AxisSyntax Row);
