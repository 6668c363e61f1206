namespace ReportCompiler.Publishing.Planning;

/// <summary>A file of a site, which is made when it is asked for.</summary>
/// <param name="Path">Where it stands, from the root of the site, with forward slashes.</param>
/// <param name="Write">Writes it; what it needs to do so it keeps for the next file of the same thread.</param>
internal sealed record PlannedFile(string Path, Action<FileMaker, Stream> Write);
