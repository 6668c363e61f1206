using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>One cell of one report.</summary>
/// <param name="Value">The value in the unit of the cell's type; 0 unless <see cref="HasValue"/>.</param>
/// <param name="State">How it came by the value.</param>
/// <param name="Span">Where it stands in the data file; unknown where the file leaves it out.</param>
/// <param name="Text">The word or text that stands there, where it is more than a number; else null.</param>
public readonly record struct Cell(decimal Value, CellState State, SourceSpan Span, string? Text = null)
{
    /// <summary>Whether there is a value, stated or derived.</summary>
    public bool HasValue => State is CellState.Given or CellState.Derived;
}
