namespace ReportCompiler.Workspace.Narratives;

/// <summary>How text of prose is set; styles add up.</summary>
[Flags]
public enum ProseStyle
{
    /// <summary>Plainly.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,
}
