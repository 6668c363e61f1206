using ReportCompiler.Publishing.Manifests;

namespace ReportCompiler.Publishing.Planning;

/// <summary>A file of a site, which is made when it is asked for.</summary>
/// <param name="Path">Where it stands, from the root of the site, with forward slashes.</param>
/// <param name="Sources">What it is made from; null where that is not known, so that it is made anew each time.</param>
/// <param name="Write">Writes it; what it needs to do so it keeps for the next file of the same thread.</param>
internal sealed record PlannedFile(string Path, FileSources? Sources, Action<FileMaker, Stream> Write)
{
    /// <summary>The parts that it is made of, one after the other; none where it is made as a whole.</summary>
    public IReadOnlyList<PlannedPart> Parts { get; init; } = [];
}
