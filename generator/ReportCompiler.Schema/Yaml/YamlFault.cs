using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What is wrong with a stretch of YAML.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Line">The line of the stretch where it is, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record YamlFault(LocalizedText Problem, int Line, int Column);
