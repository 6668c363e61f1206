namespace ReportCompiler.Publishing.Formats;

/// <summary>A part of a file that holds more than one report.</summary>
/// <param name="Report">The report that it holds; null where it holds none.</param>
/// <param name="Write">Writes its bytes; the same report gives the same bytes.</param>
public sealed record SiteFilePart(PublishedReport? Report, Action<Stream> Write);
