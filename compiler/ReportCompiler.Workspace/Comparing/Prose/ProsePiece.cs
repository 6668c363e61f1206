namespace ReportCompiler.Workspace.Comparing.Prose;

/// <summary>A stretch of prose that is the same on both sides, or stands on one only.</summary>
/// <param name="Kind">On which side it stands.</param>
/// <param name="Text">The text.</param>
public sealed record ProsePiece(PieceKind Kind, string Text);
