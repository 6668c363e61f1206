namespace ReportCompiler.Published.Readers;

/// <summary>A straight line on a printed page; lengths are in points, from the lower left.</summary>
/// <param name="IsHorizontal">Whether it runs from left to right; else from below.</param>
/// <param name="At">Its height where it is horizontal, else its distance from the left.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PdfRule(bool IsHorizontal, double At, double Start, double End);
