using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A claim as declared.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Section">The id of the section whose prose states the figure.</param>
/// <param name="Says">How the prose says it.</param>
/// <param name="Value">What the figure must equal.</param>
/// <param name="Severity">How much a disagreement weighs.</param>
internal sealed record ClaimSyntax(string Id, YamlScalar Section, IReadOnlyList<YamlScalar> Says, YamlScalar Value, Severity Severity);
