using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>All reports after checking.</summary>
/// <param name="Reports">The reports, ordered by file.</param>
/// <param name="Findings">Every finding, those of the register included, in order.</param>
public sealed record ReportSetResult(IReadOnlyList<CheckedReport> Reports, IReadOnlyList<Finding> Findings);
