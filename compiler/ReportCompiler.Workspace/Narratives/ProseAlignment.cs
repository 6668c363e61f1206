namespace ReportCompiler.Workspace.Narratives;

/// <summary>How a column of a table in prose is aligned.</summary>
public enum ProseAlignment
{
    /// <summary>To the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}
