namespace ReportCompiler.Publishing.Formats;

/// <summary>A file of a site.</summary>
/// <param name="Path">Where it stands, from the root of the site, with forward slashes.</param>
/// <param name="Write">Writes its bytes; the same reports give the same bytes.</param>
public sealed record SiteFile(string Path, Action<Stream> Write)
{
    /// <summary>
    /// The reports whose cells and prose it holds; null for all. What a report is called, whose it is and of which year it may hold of any.
    /// </summary>
    public IReadOnlyList<PublishedReport>? Reports { get; init; }

    /// <summary>
    /// The parts that it is made of, one after the other, so that those of reports that have not changed can be taken over; none where it is made as
    /// a whole.
    /// </summary>
    public IReadOnlyList<SiteFilePart> Parts { get; init; } = [];

    /// <summary>A file that is made of parts.</summary>
    /// <param name="path">Where it stands, from the root of the site, with forward slashes.</param>
    /// <param name="parts">The parts.</param>
    public static SiteFile Of(string path, IReadOnlyList<SiteFilePart> parts)
    {
        void Write(Stream output)
        {
            foreach (var part in parts)
            {
                part.Write(output);
            }
        }

        return new SiteFile(path, Write) { Parts = parts };
    }
}
