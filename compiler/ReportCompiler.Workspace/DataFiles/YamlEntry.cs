namespace ReportCompiler.Workspace.DataFiles;

/// <summary>A line of a table in a data file.</summary>
/// <param name="Indent">How far it is indented.</param>
/// <param name="Lead">What it begins with: a key and its colon, or the mark of an item.</param>
internal sealed record YamlEntry(int Indent, string Lead)
{
    /// <summary>The columns that it has values in, by their places; empty where it is no row of values.</summary>
    public IReadOnlyList<int> Columns { get; init; } = [];

    /// <summary>Its values; none for a line that only opens what is below it.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether its values stand below those of its neighbours.</summary>
    public bool IsAligned { get; init; }

    /// <summary>Whether its only value is set to the left of its column.</summary>
    public bool IsAtLeft { get; init; }

    /// <summary>Whether its values stand in brackets.</summary>
    public bool IsList { get; init; }

    /// <summary>Its heading in the form's words; empty where the lead says it.</summary>
    public string Comment { get; init; } = string.Empty;

    /// <summary>Whether it needs a line over it that names the columns.</summary>
    public bool IsRowOfColumns => IsAligned && IsList;

    /// <summary>Whether it only opens what is below it.</summary>
    public bool IsOpening => Values.Count == 0 && !IsRemark;

    /// <summary>Whether it is a comment on a line of its own.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Of a comment, whether it belongs to the line below it, so that names of columns stand before it.</summary>
    public bool IsOfNext { get; init; }

    /// <summary>Whether the names of the columns may stand between this line and what follows it.</summary>
    public bool LeadsOn => IsOpening || (IsRemark && IsOfNext);
}
