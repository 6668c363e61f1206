namespace ReportCompiler.Published.Importing;

/// <summary>What is said about a document beforehand.</summary>
/// <param name="Template">The family of its form; null to find out.</param>
/// <param name="Agency">The id of the agency; null to find out.</param>
/// <param name="Year">The report year; null to find out.</param>
public sealed record ImportRequest(string? Template, string? Agency, int? Year);
