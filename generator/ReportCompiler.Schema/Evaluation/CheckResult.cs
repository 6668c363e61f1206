using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>What the rules of a form say of one report.</summary>
/// <param name="Findings">The rules that are broken.</param>
/// <param name="Assessed">How many single checks were made, held or broken.</param>
/// <param name="NotAssessed">The checks that could not be made.</param>
/// <param name="Fillings">For cells without a value, the value that the rules ask for, where rules of the report itself that do not depend on
/// one another agree on one.</param>
public sealed record CheckResult(
    IReadOnlyList<Finding> Findings,
    int Assessed,
    IReadOnlyList<NotAssessed> NotAssessed,
    IReadOnlyList<Suggestion> Fillings)
{
    /// <summary>For other cells without a value, the value that a rule asks for, of which the figures around it may be wrong.</summary>
    public IReadOnlyList<Suggestion> PossibleFillings { get; init; } = [];

    /// <summary>The paths of the blank cells that can only be 0, in the order of the form: parts of a total of 0, none of which may be less.</summary>
    public IReadOnlyList<string> ProvenZeros { get; init; } = [];
}
