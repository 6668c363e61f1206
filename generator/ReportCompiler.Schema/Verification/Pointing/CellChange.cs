namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>A change of one cell that would mend something.</summary>
/// <param name="Cell">The index of the cell.</param>
/// <param name="From">What it states; null where it has no value.</param>
/// <param name="To">What it should be.</param>
public sealed record CellChange(int Cell, decimal? From, decimal To);
