using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>What became of a data file that was to be carried over to another version of its form.</summary>
/// <param name="Text">The text that it should have; null where it is left alone.</param>
/// <param name="Left">What has no place there, in the order of the form that the file was filled in on.</param>
/// <param name="Findings">Why it is left alone.</param>
public sealed record CarriedReport(string? Text, IReadOnlyList<LeftBehind> Left, IReadOnlyList<Finding> Findings);
