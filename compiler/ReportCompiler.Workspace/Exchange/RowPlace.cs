using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>A row of a report, and the row of the form that it is one of.</summary>
/// <param name="Path">Its path in the report.</param>
/// <param name="Prototype">Its path where one component and one line stand for all.</param>
internal readonly record struct RowPlace(string Path, string Prototype)
{
    /// <summary>The id of the component; empty where the row is not one's.</summary>
    public string Component { get; init; } = string.Empty;

    /// <summary>A place in a section.</summary>
    public static RowPlace Of(string section) => new(section, section);

    /// <summary>Further in.</summary>
    public RowPlace In(string id) => this with { Path = CellPath.Join(Path, id), Prototype = CellPath.Join(Prototype, id) };

    /// <summary>The row of a component.</summary>
    public RowPlace InComponent(string id) =>
        this with { Path = CellPath.Join(Path, id), Prototype = CellPath.Join(Prototype, FormExtent.AnyComponent), Component = id };

    /// <summary>A line of a list.</summary>
    public RowPlace InLine(string list, int number) => this with
    {
        Path = ImportedCells.LineOf(CellPath.Join(Path, list), number),
        Prototype = ImportedCells.LineOf(CellPath.Join(Prototype, list), 1),
    };
}
