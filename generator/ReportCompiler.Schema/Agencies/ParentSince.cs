namespace ReportCompiler.Schema.Agencies;

/// <summary>The body that another answers to from a report year on, until the next entry.</summary>
/// <param name="Year">The first report year of which it holds.</param>
/// <param name="Parent">The id of the body above; null where there is none.</param>
public sealed record ParentSince(int Year, string? Parent);
