using ReportCompiler.Runtime.Writing;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Runtime.Exchange;

/// <summary>A report that was read from an exchange format.</summary>
/// <param name="Content">What it says; null where an error keeps it from being read.</param>
/// <param name="Findings">What was found, in order.</param>
public sealed record ImportResult(ReportContent? Content, IReadOnlyList<Finding> Findings);
