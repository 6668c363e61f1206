namespace ReportCompiler.Workspace.Comparing.Prose;

/// <summary>On which side a stretch of prose stands.</summary>
public enum PieceKind
{
    /// <summary>On both.</summary>
    Same,

    /// <summary>On the old one.</summary>
    Removed,

    /// <summary>On the new one.</summary>
    Added,
}
