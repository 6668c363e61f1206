namespace ReportCompiler.Schema.Evaluation;

/// <summary>What a walk came to in which some cells count with another value than the one they state.</summary>
/// <param name="Corrections">Those cells.</param>
/// <param name="Recomputed">What the totals that the data leaves out came to.</param>
/// <param name="Outcomes">The outcomes of the checks.</param>
/// <param name="IsStable">Whether no total came to anything else than without the corrections.</param>
internal sealed record WalkState(
    IReadOnlyDictionary<int, decimal> Corrections, IReadOnlyDictionary<int, Operand> Recomputed, IReadOnlyList<CheckOutcome> Outcomes, bool IsStable);
