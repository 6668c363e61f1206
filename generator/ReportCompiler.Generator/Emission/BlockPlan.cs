using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Generator.Emission;

/// <summary>What the generated code calls a block, its rows and its columns.</summary>
internal sealed class BlockPlan
{
    private const string OnlyRow = "Only";
    private const string HeadingColumn = "Heading";

    /// <summary>Names a block.</summary>
    /// <param name="section">The section that it stands in.</param>
    /// <param name="block">The block.</param>
    /// <param name="types">The names of types that are taken.</param>
    public BlockPlan(FormSection section, FormBlock block, MemberNameScope types)
    {
        Section = section;
        Block = block;
        Name = Identifiers.Pascal(CellPath.Join(section.Id, block.Id));
        RowClass = types.Take(Name + "Row");
        ColumnClass = types.Take(Name + "Column");
        var rows = MemberNameScope.ForMembersOf(RowClass);
        Rows = block.RowLeaves.Select(leaf => rows.Take(leaf.Path.Length == 0 ? OnlyRow : Identifiers.Pascal(leaf.Path))).ToList();
        var columns = MemberNameScope.ForMembersOf(ColumnClass, "Count");
        Columns = block.ColumnLeaves.Select(leaf => columns.Take(leaf.HoldsHeadings ? HeadingColumn : Identifiers.Pascal(leaf.Path))).ToList();
    }

    /// <summary>The section that the block stands in.</summary>
    public FormSection Section { get; }

    /// <summary>The block.</summary>
    public FormBlock Block { get; }

    /// <summary>The path of the block in PascalCase: the beginning of every name that has to do with it.</summary>
    public string Name { get; }

    /// <summary>The title in the form's words.</summary>
    public string Title => Block.Title ?? Section.Heading;

    /// <summary>The class that holds the indexes of the rows' first cells.</summary>
    public string RowClass { get; }

    /// <summary>The class that holds the places of the columns in a row.</summary>
    public string ColumnClass { get; }

    /// <summary>The names of the rows.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many columns of cells there are, as C#.</summary>
    public string ColumnCount => $"{ColumnClass}.Count";

    /// <summary>The index of a row's first cell, as C#.</summary>
    public string Row(int row) => $"{RowClass}.{Rows[row]}";

    /// <summary>The place of a column in its row, as C#.</summary>
    public string Column(int column) => $"{ColumnClass}.{Columns[column]}";

    /// <summary>The index of a cell, as C#.</summary>
    /// <param name="cell">The index itself.</param>
    public string Cell(int cell) => $"{Row(RowOf(cell))} + {Column(ColumnOf(cell))}";

    /// <summary>Whether a cell stands in the block.</summary>
    public bool Holds(int cell) => RowOf(cell) >= 0;

    /// <summary>The number of the row that a cell stands in; -1 for a cell of another block.</summary>
    public int RowOf(int cell)
    {
        for (var row = 0; row < Block.RowLeaves.Count; row++)
        {
            if (cell >= Block.RowLeaves[row].FirstCell && cell < Block.RowLeaves[row].FirstCell + Block.ColumnLeaves.Count)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The number of the column that a cell stands in.</summary>
    public int ColumnOf(int cell) => cell - Block.RowLeaves[RowOf(cell)].FirstCell;
}
