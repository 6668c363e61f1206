namespace ReportCompiler.Schema.Text;

/// <summary>A stretch of a message template.</summary>
/// <param name="Text">The text as it is shown; of a hole, its name.</param>
/// <param name="IsHole">Whether an operand is shown here.</param>
/// <param name="Format">How the operand is written, where the hole says so.</param>
internal readonly record struct WordingPart(string Text, bool IsHole, string? Format);
