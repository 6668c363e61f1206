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

    /// <summary>Struck through.</summary>
    Struck = 4,

    /// <summary>In a fixed-width font.</summary>
    Code = 8,

    /// <summary>Lowered.</summary>
    Subscript = 16,

    /// <summary>Raised.</summary>
    Superscript = 32,

    /// <summary>Underlined, as something put in.</summary>
    Inserted = 64,

    /// <summary>Marked.</summary>
    Marked = 128,
}
