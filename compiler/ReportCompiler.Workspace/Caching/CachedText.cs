using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Workspace.Caching;

/// <summary>What is kept of the prose of a section.</summary>
/// <param name="Section">The id of the section.</param>
/// <param name="Runs">What its runs of characters are known by.</param>
/// <param name="Twin">The text that it repeats most; null where it repeats none.</param>
internal sealed record CachedText(string Section, Fingerprint Runs, ProseTwin? Twin)
{
    /// <summary>Whether this is the same text as another, whatever repeats it.</summary>
    public bool IsText(CachedText other) => Runs == other.Runs && Section == other.Section;
}
