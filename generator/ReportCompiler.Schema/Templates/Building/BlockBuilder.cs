using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Builds a block: its axes, the types of its cells and its layout on the page.</summary>
internal sealed class BlockBuilder
{
    private static readonly AxisLeaf OnlyRow = new(string.Empty, string.Empty, string.Empty, IsDerived: false);

    private readonly BlockSyntax _syntax;

    public BlockBuilder(BlockSyntax syntax)
    {
        _syntax = syntax;
        Columns = AxisBuilder.Build(syntax.Columns);
        Rows = AxisBuilder.Build(syntax.Rows);
        StubDepth = LayoutBuilder.DepthOf(Rows.Nodes);
    }

    public AxisBuilder Columns { get; }

    public AxisBuilder Rows { get; }

    public int StubDepth { get; }

    /// <summary>How many columns the block needs, row headings included.</summary>
    public int Width => StubDepth + Columns.Leaves.Count;

    public int CellCount => Columns.Leaves.Count * Math.Max(1, Rows.Leaves.Count);

    /// <summary>Builds the block.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="types">The cell types of the form.</param>
    /// <param name="firstCell">The index of its first cell.</param>
    /// <param name="tableWidth">How many columns the table has.</param>
    public FormBlock Build(TemplateContext context, IReadOnlyList<CellType> types, int firstCell, int tableWidth)
    {
        var lastColumnSpan = tableWidth - Width + 1;
        return new FormBlock(
            _syntax.Id,
            _syntax.Title,
            _syntax.Stub,
            firstCell,
            StubDepth,
            lastColumnSpan,
            Columns.Nodes,
            Columns.ToLeaves(),
            Rows.Nodes,
            Rows.Leaves.Count == 0 ? new EquatableArray<AxisLeaf>(OnlyRow) : Rows.ToLeaves(),
            new EquatableArray<int>(CellTypes(context, types)),
            LayoutBuilder.Header(Columns.Nodes, _syntax.Stub, StubDepth, lastColumnSpan),
            LayoutBuilder.Body(Rows.Nodes, firstCell, Columns.Leaves.Count));
    }

    // The innermost declaration counts; a column's before a row's, since a unit stands in the column heading.
    private List<int> CellTypes(TemplateContext context, IReadOnlyList<CellType> types)
    {
        var known = new Dictionary<YamlScalar, int>();
        var cellTypes = new List<int>(CellCount);
        var rows = Rows.Leaves.Count == 0 ? [null] : Rows.Leaves.Cast<LeafSyntax?>();
        foreach (var row in rows)
        {
            foreach (var column in Columns.Leaves)
            {
                var name = column.Cells ?? row?.Cells ?? _syntax.Cells;
                if (name is null)
                {
                    context.Report(TemplateDiagnostics.CellsWithoutType, column.Syntax.Span, Words(row, column));
                    return [.. Enumerable.Repeat(0, CellCount)];
                }

                cellTypes.Add(Resolve(context, types, known, name));
            }
        }

        return cellTypes;
    }

    private static string Words(LeafSyntax? row, LeafSyntax column) => row is null ? column.Syntax.Label : $"{row.Syntax.Label} · {column.Syntax.Label}";

    private static int Resolve(TemplateContext context, IReadOnlyList<CellType> types, Dictionary<YamlScalar, int> known, YamlScalar name)
    {
        if (known.TryGetValue(name, out var index))
        {
            return index;
        }

        index = types.ToList().FindIndex(type => string.Equals(type.Name, name.Value, StringComparison.Ordinal));
        if (index < 0)
        {
            context.Report(TemplateDiagnostics.UnknownType, name.Span, name.Value, DidYouMean.For(name.Value, types.Select(type => type.Name)));
            index = 0;
        }

        known.Add(name, index);
        return index;
    }
}
