namespace ReportCompiler.Schema.Prose;

/// <summary>A figure that prose states.</summary>
/// <param name="Start">Where its digits begin in the text, in characters from 0.</param>
/// <param name="Length">How many characters they take.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct StatedFigure(int Start, int Length, decimal Value);
