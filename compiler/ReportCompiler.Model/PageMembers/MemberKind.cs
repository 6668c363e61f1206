namespace ReportCompiler.Model.PageMembers;

/// <summary>What a name in a page template leads to.</summary>
public enum MemberKind : byte
{
    /// <summary>Nothing: the form has no such name there.</summary>
    None,

    /// <summary>A part of the form with names of its own: a section, a block, a group or a row.</summary>
    Node,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>The prose of a section.</summary>
    Narrative,

    /// <summary>A section whose names the report decides.</summary>
    Section,
}
