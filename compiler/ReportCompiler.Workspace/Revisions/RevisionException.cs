using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Revisions;

/// <summary>A state of a repository cannot be had.</summary>
/// <param name="problem">Why.</param>
public sealed class RevisionException(LocalizedText problem) : Exception(problem.In(Language.English))
{
    /// <summary>Why, in a sentence.</summary>
    public LocalizedText Problem { get; } = problem;
}
