namespace ReportCompiler.Publishing.Formats;

/// <summary>A file of a site.</summary>
/// <param name="Path">Where it stands, from the root of the site, with forward slashes.</param>
/// <param name="Write">Writes its bytes; the same reports give the same bytes.</param>
public sealed record SiteFile(string Path, Action<Stream> Write);
