namespace ReportCompiler.Model.PageMembers;

/// <summary>Where a name in a page template leads.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Node">For a part of the form, its number in the generated form.</param>
/// <param name="At">For a part, the index of its first cell; for a cell or prose, its index in the report; for a section, its place in the form.</param>
public readonly record struct MemberReference(MemberKind Kind, int Node, int At)
{
    /// <summary>A part of the form.</summary>
    /// <param name="node">Its number in the generated form.</param>
    /// <param name="at">The index of its first cell.</param>
    public static MemberReference ToNode(int node, int at) => new(MemberKind.Node, node, at);

    /// <summary>A cell.</summary>
    /// <param name="index">Its index in the report.</param>
    public static MemberReference ToCell(int index) => new(MemberKind.Cell, 0, index);

    /// <summary>The prose of a section.</summary>
    /// <param name="index">Its place among the prose of the report.</param>
    public static MemberReference ToNarrative(int index) => new(MemberKind.Narrative, 0, index);

    /// <summary>A section whose names the report decides.</summary>
    /// <param name="index">Its place in the form.</param>
    public static MemberReference ToSection(int index) => new(MemberKind.Section, 0, index);
}
