using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>What became of the text of a cell.</summary>
/// <param name="Value">The number, where there is one.</param>
/// <param name="State">Whether it counts as the cell's value.</param>
/// <param name="Problem">What there is to say about it, if anything.</param>
/// <param name="Canonical">How the value should be written, where it is written otherwise.</param>
/// <param name="Text">The word or text that stands there, where it is more than a number.</param>
internal readonly record struct ValueReading(decimal Value, CellState State, DiagnosticDefinition? Problem, string? Canonical, string? Text = null);
