using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>A discrepancy that stands because the report was published with it; it stays visible, and is a warning once it no longer applies.</summary>
/// <param name="Rule">The id of the rule that is broken, or of the diagnostic.</param>
/// <param name="Cell">The path of the cell that the finding names; null for every cell of the rule.</param>
/// <param name="Reason">Why it stands.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Acceptance(string Rule, string? Cell, string Reason, SourceSpan Span);
