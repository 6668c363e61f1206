using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Generator.Emission;

/// <summary>One name in a part of the form: prose, a cell, or another part.</summary>
/// <param name="Id">The id.</param>
/// <param name="Property">The property of the view.</param>
/// <param name="Summary">What it is, in the form's words.</param>
internal sealed record PartMember(string Id, string Property, string Summary)
{
    /// <summary>For prose, its place among the prose of the report.</summary>
    public int Narrative { get; init; }

    /// <summary>For a part, the part.</summary>
    public Part? Part { get; init; }

    /// <summary>For a part, the index of its first cell, as C#; null for a part of the same row.</summary>
    public string? Start { get; init; }

    /// <summary>For a section whose names a report decides, its place in the form; else -1.</summary>
    public int Section { get; init; } = -1;

    /// <summary>For a cell, the place of its column in the row.</summary>
    public int Column { get; init; }

    /// <summary>For a cell, the place of its column in the row, as C#.</summary>
    public string ColumnName { get; init; } = string.Empty;

    /// <summary>Whether it is a cell.</summary>
    public bool IsCell { get; init; }

    /// <summary>For a cell, what may stand in it; null where that differs from row to row.</summary>
    public CellType? Type { get; init; }
}
