using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification;

/// <summary>A 0 that cannot stand in a blank cell.</summary>
/// <param name="Change">The change that is not made.</param>
/// <param name="Reason">What speaks against it.</param>
public sealed record ContradictedZero(Suggestion Change, LocalizedText Reason);
