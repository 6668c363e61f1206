using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Findings that one side has and the other has not.</summary>
/// <param name="Appeared">Those of the new side alone, in order.</param>
/// <param name="Gone">Those of the old side alone, in order.</param>
public sealed record FindingChanges(IReadOnlyList<Finding> Appeared, IReadOnlyList<Finding> Gone)
{
    /// <summary>No change.</summary>
    public static readonly FindingChanges None = new([], []);

    /// <summary>Whether both sides have the same findings.</summary>
    public bool IsEmpty => Appeared.Count == 0 && Gone.Count == 0;
}
