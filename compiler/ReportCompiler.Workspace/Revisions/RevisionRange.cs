namespace ReportCompiler.Workspace.Revisions;

/// <summary>Two states of a repository, as git writes them: <c>BASE</c>, <c>BASE..HEAD</c> or <c>BASE...HEAD</c>.</summary>
/// <param name="Base">The revision that is compared with.</param>
/// <param name="Head">The revision that is compared; null for the files as they are on the disk.</param>
/// <param name="FromMergeBase">Whether the old state is where the two branches parted rather than the base itself: what a pull request changes.</param>
public sealed record RevisionRange(string Base, string? Head, bool FromMergeBase)
{
    private const string Current = "HEAD";

    /// <summary>Reads a range; a side that is left out of one with dots is HEAD, as git has it.</summary>
    public static RevisionRange Parse(string text)
    {
        var dots = text.Contains("...", StringComparison.Ordinal) ? "..." : "..";
        var at = text.IndexOf(dots, StringComparison.Ordinal);
        return at < 0
            ? new RevisionRange(text, null, FromMergeBase: false)
            : new RevisionRange(OrCurrent(text[..at]), OrCurrent(text[(at + dots.Length)..]), dots.Length == 3);
    }

    private static string OrCurrent(string revision) => revision.Length == 0 ? Current : revision;
}
