namespace ReportCompiler.Workspace.Comparing;

/// <summary>A part of a report's head that differs.</summary>
/// <param name="Field">Which.</param>
/// <param name="Old">What it was; null where there was none.</param>
/// <param name="New">What it is; null where there is none.</param>
public sealed record HeadChange(HeadField Field, string? Old, string? New);
