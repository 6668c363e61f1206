using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>A report in an exchange format.</summary>
/// <param name="Text">The document; null where an error keeps it from being written.</param>
/// <param name="Findings">What was found, in order.</param>
public sealed record ExportResult(string? Text, IReadOnlyList<Finding> Findings);
