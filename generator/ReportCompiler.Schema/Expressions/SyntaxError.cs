using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>Where an expression cannot be read.</summary>
/// <param name="Start">Where reading stopped, in characters from 0.</param>
/// <param name="Found">What stands there; empty at the end.</param>
/// <param name="Expected">What could stand there.</param>
public sealed record SyntaxError(int Start, string Found, LocalizedText Expected);
