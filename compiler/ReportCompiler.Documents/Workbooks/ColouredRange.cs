namespace ReportCompiler.Documents.Workbooks;

/// <summary>Cells that are coloured as long as a formula holds.</summary>
/// <param name="Range">The cells.</param>
/// <param name="Formula">The formula, for the first of them.</param>
/// <param name="Colour">The colour.</param>
internal sealed record ColouredRange(string Range, string Formula, CellColour Colour);
