namespace ReportCompiler.Publishing.Site;

/// <summary>A file of a published site.</summary>
/// <param name="Path">Where it stands in the site, with forward slashes.</param>
/// <param name="Sha256">What its content is known by: SHA-256 (FIPS 180-4) in 64 hexadecimal digits, lower case.</param>
public sealed record PublishedFile(string Path, string Sha256);
