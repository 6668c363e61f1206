using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Manifests;

/// <summary>A file of a site, with what it was made from.</summary>
/// <param name="Key">What everything it was made from is known by; null where that is not known, so that it is made anew each time.</param>
/// <param name="IsOfSite">Whether, while it was made, the other agencies of the site were asked for.</param>
/// <param name="Stamp">Time and length of the file.</param>
internal sealed record MadeFile(Fingerprint? Key, bool IsOfSite, FileStamp Stamp)
{
    /// <summary>What its content is known by.</summary>
    public FileDigest Digest { get; init; }

    /// <summary>The parts of a long file, each with its key and how many bytes it has; none of one that is made as a whole.</summary>
    public IReadOnlyList<(Fingerprint Key, long Length)> Parts { get; init; } = [];
}
