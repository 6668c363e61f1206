using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Builds a block: its axes, the types of its cells and its layout on the page.</summary>
internal sealed class BlockBuilder
{
    private readonly BlockSyntax _syntax;
    private readonly EquatableArray<ColumnLeaf> _columnLeaves;
    private readonly CellTypeResolver _types;

    public BlockBuilder(TemplateContext context, BlockSyntax syntax, IReadOnlyList<CellType> types)
    {
        _syntax = syntax;
        Columns = AxisBuilder.Build(syntax.Columns);
        Rows = AxisBuilder.Build(syntax.Rows);
        _types = new CellTypeResolver(context, syntax.Cells, types);
        CellColumns = new RowColumns(context, Columns.Leaves, Rows.Leaves);
        _columnLeaves = BuildColumns(types);
        StubDepth = PageRows.StubDepth(Rows.Nodes, _columnLeaves);
    }

    /// <summary>The declaration.</summary>
    public BlockSyntax Syntax => _syntax;

    public AxisBuilder Columns { get; }

    public AxisBuilder Rows { get; }

    /// <summary>Which rows have cells in which columns.</summary>
    public RowColumns CellColumns { get; }

    public int StubDepth { get; }

    public int ColumnCount => Columns.Leaves.Count;

    /// <summary>How many columns the block needs, row headings included.</summary>
    public int Width => StubDepth + (_syntax.Pairs > 0 ? (2 * _syntax.Pairs) - 1 : ColumnCount);

    /// <summary>The declarations of the rows; a single null for the only row of a block without row headings.</summary>
    public IReadOnlyList<LeafSyntax?> RowSyntax => Rows.Leaves.Count == 0 ? [null] : [.. Rows.Leaves];

    /// <summary>How many places some of the rows take.</summary>
    /// <param name="isMeant">Which rows.</param>
    public int SizeOf(Func<LeafSyntax?, bool> isMeant) => ColumnCount * RowSyntax.Count(isMeant);

    /// <summary>Builds the block.</summary>
    /// <param name="places">The first place of each row.</param>
    /// <param name="tableWidth">How many columns the table has.</param>
    public FormBlock Build(IReadOnlyList<int> places, int tableWidth)
    {
        var lastColumnSpan = tableWidth - Width + 1;
        var rows = BuildRows(places);
        return new FormBlock(
            _syntax.Id,
            _syntax.Title,
            _syntax.Stub,
            places[0],
            StubDepth,
            lastColumnSpan,
            Columns.Nodes,
            _columnLeaves,
            Rows.Nodes,
            rows,
            new EquatableArray<int>(CellTypes()),
            _syntax.Pairs > 0 ? default : HeaderBuilder.Build(Columns.Nodes, _syntax.Stub, StubDepth, lastColumnSpan),
            PairRows.Of(PageRows.Of(Rows.Nodes, rows, _columnLeaves, StubDepth), _syntax.Pairs))
        {
            Pairs = _syntax.Pairs,
            IsRepeated = Rows.Leaves.Any(leaf => leaf.List is not null || leaf.IsOfComponent),
        };
    }

    private EquatableArray<ColumnLeaf> BuildColumns(IReadOnlyList<CellType> types)
    {
        var words = Columns.Words();
        var hasOverall = Rows.Leaves.Any(row => row.IsOverall);
        return new(Columns.Leaves.Select((leaf, column) => new ColumnLeaf(leaf.Path, leaf.Syntax.Label, words[column], leaf.Syntax.IsDerived)
        {
            Overall = hasOverall ? leaf.Overall ?? _syntax.Overall ?? UsualAggregate(leaf, types) : Aggregate.Own,
            HoldsHeadings = leaf.Syntax.HoldsHeadings,
        }));
    }

    // What is no number cannot be added up.
    private Aggregate UsualAggregate(LeafSyntax column, IReadOnlyList<CellType> types) =>
        types.FirstOrDefault(type => type.Name == (column.Cells ?? _syntax.Cells)?.Value)?.IsNumber == false ? Aggregate.Own : Aggregate.Sum;

    private EquatableArray<RowLeaf> BuildRows(IReadOnlyList<int> places)
    {
        if (Rows.Leaves.Count == 0)
        {
            return new(new RowLeaf(string.Empty, string.Empty, string.Empty, IsDerived: false, places[0]));
        }

        var words = Rows.Words();
        return new(Rows.Leaves.Select((leaf, row) => new RowLeaf(leaf.Path, leaf.Syntax.Label, words[row], leaf.Syntax.IsDerived, places[row])
        {
            Columns = CellColumns.Of(leaf),
            IsOverall = leaf.IsOverall,
            AddedBy = leaf.Syntax.AddedBy,
        }));
    }

    // The innermost declaration counts; a column's before a row's, since a unit stands in the column heading.
    private IEnumerable<int> CellTypes() =>
        from row in RowSyntax
        from column in Enumerable.Range(0, ColumnCount)
        select row is null || CellColumns.Has(row, column) ? _types.Resolve(row, Columns.Leaves[column]) : 0;
}
