using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>What became of a data file that was to be formatted.</summary>
/// <param name="Text">The text that it should have; null where it is left alone.</param>
/// <param name="Findings">Why it is left alone.</param>
public sealed record FormattedReport(string? Text, IReadOnlyList<Finding> Findings);
