namespace ReportCompiler.Pages.Checking;

/// <summary>What kind of thing a name in a form leads to.</summary>
internal enum FormNodeKind
{
    /// <summary>A part with names of its own: a section, a block, a group, a row.</summary>
    Part,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>Prose.</summary>
    Narrative,

    /// <summary>A part whose names the report decides.</summary>
    Open,
}
