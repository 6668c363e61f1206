using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>The smallest change that satisfies every rule that fails and breaks none that holds.</summary>
/// <param name="Changes">The cells to change, in the order of the form.</param>
/// <param name="Kind">How the figures probably came to be wrong.</param>
public sealed record Proposal(EquatableArray<CellChange> Changes, SlipKind Kind);
