namespace ReportCompiler.Schema.Text;

/// <summary>Characters of a text that stand side by side in its file too.</summary>
/// <param name="Start">Where the first of them stands in the text, in characters from 0; the piece reaches to the next.</param>
/// <param name="Line">The line of the file, counted from 1.</param>
/// <param name="Column">The column of the first character, counted from 1.</param>
public readonly record struct TextPiece(int Start, int Line, int Column);
