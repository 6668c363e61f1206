using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>A report that was read from an exchange format.</summary>
/// <param name="Content">What it says; null where an error keeps it from being read.</param>
/// <param name="Findings">What was found, in order.</param>
public sealed record ImportResult(ReportContent? Content, IReadOnlyList<Finding> Findings);
