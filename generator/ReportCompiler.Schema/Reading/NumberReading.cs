using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>What became of the text of a cell.</summary>
/// <param name="Value">The number, where there is one.</param>
/// <param name="State">Whether it counts as the cell's value.</param>
/// <param name="Problem">What there is to say about it, if anything.</param>
/// <param name="Canonical">How the number should be written, where it is written otherwise.</param>
internal readonly record struct NumberReading(decimal Value, CellState State, DiagnosticDefinition? Problem, string? Canonical);
