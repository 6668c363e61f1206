using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.FilledForms;

/// <summary>A cell, or prose, that two workbooks say differently.</summary>
/// <param name="Path">The path of the cell, or the id of the section; empty for the day of publication.</param>
/// <param name="First">What the first says.</param>
/// <param name="Second">What the second says.</param>
internal sealed record FilledConflict(string Path, (string File, PlacedText Item) First, (string File, PlacedText Item) Second);
