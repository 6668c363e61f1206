namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>What the rules ask for in a cell without a value.</summary>
/// <param name="Proposal">The value.</param>
/// <param name="IsCertain">Whether two equations of the report itself ask for it that have nothing else in common.</param>
internal sealed record Filling(Proposal Proposal, bool IsCertain);
