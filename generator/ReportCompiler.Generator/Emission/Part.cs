using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Generator.Emission;

/// <summary>A part of the form that has names of its own: a section, a block, a group of rows, a row, a group of columns.</summary>
/// <param name="number">Its number among the parts; the root is 0.</param>
/// <param name="typeName">The type of its view.</param>
/// <param name="summary">What it is, in the form's words.</param>
/// <param name="isInRow">Whether the part repeats in every row, so that a row must be given to say which cells are meant.</param>
/// <param name="firstColumn">For a part of a row, the first of its columns.</param>
/// <param name="reserved">Names that no property may have.</param>
internal sealed class Part(int number, string typeName, string summary, bool isInRow, int firstColumn, string[] reserved)
{
    private readonly MemberNameScope _properties = MemberNameScope.ForMembersOf(typeName, reserved);

    /// <summary>Its number among the parts; the root is 0.</summary>
    public int Number { get; } = number;

    /// <summary>The type of its view.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>What it is, in the form's words.</summary>
    public string Summary { get; } = summary;

    /// <summary>Whether the part repeats in every row.</summary>
    public bool IsInRow { get; } = isInRow;

    /// <summary>For a part of a row, the first of its columns.</summary>
    public int FirstColumn { get; } = firstColumn;

    /// <summary>For a block whose rows are repeated, the view of one of its rows; else null.</summary>
    public Part? RepeatedRow { get; init; }

    /// <summary>For a block whose rows are repeated, its place in the form, as C#: section and block.</summary>
    public string RepeatedBlock { get; init; } = string.Empty;

    /// <summary>What it holds, in order.</summary>
    public List<PartMember> Members { get; } = [];

    /// <summary>Adds prose.</summary>
    public void AddNarrative(string id, string summary, int narrative) =>
        Members.Add(new PartMember(id, Property(id), summary) { Narrative = narrative });

    /// <summary>Adds a part.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="summary">What it is, in the form's words.</param>
    /// <param name="part">The part.</param>
    /// <param name="start">The index of its first cell, as C#; null for a part of the same row.</param>
    public void AddPart(string id, string summary, Part part, string? start) =>
        Members.Add(new PartMember(id, Property(id), summary) { Part = part, Start = start });

    /// <summary>Adds a cell of a row.</summary>
    /// <param name="id">The id of its column.</param>
    /// <param name="summary">What it is, in the form's words.</param>
    /// <param name="column">The place of its column in the row.</param>
    /// <param name="columnName">The same, as C#.</param>
    /// <param name="type">What may stand in it; null where that differs from row to row.</param>
    public void AddCell(string id, string summary, int column, string columnName, CellType? type) =>
        Members.Add(new PartMember(id, Property(id), summary) { Column = column, ColumnName = columnName, Type = type, IsCell = true });

    /// <summary>Adds a section whose names a report decides.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="summary">What it is, in the form's words.</param>
    /// <param name="part">The part.</param>
    /// <param name="section">Its place in the form.</param>
    public void AddRepeated(string id, string summary, Part part, int section) =>
        Members.Add(new PartMember(id, Property(id), summary) { Part = part, Section = section });

    private string Property(string id) => _properties.Take(Identifiers.Pascal(id));
}
