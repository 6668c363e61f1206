using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the static description of one block, an axis to a method.</summary>
/// <param name="plan">The block.</param>
/// <param name="members">The names of members that are taken.</param>
/// <param name="source">Where it is written.</param>
internal sealed class BlockLayoutEmitter(BlockPlan plan, MemberNameScope members, SourceWriter source)
{
    private readonly List<Action> _pending = [];

    /// <summary>Writes the method that makes the block, and those that it calls.</summary>
    /// <param name="method">Its name.</param>
    public void Emit(string method)
    {
        var block = plan.Block;
        var extras = Initializer.Of((block.IsRepeated, "IsRepeated = true"), (block.Pairs > 0, $"Pairs = {Literal.Of(block.Pairs)}"));
        source.Gap();
        source.Line($"private static FormBlock {method}() => new(");
        using (source.Indented())
        {
            source.Line($"Id: {Literal.OfNullable(block.Id)},");
            source.Line($"Title: {Literal.OfNullable(block.Title)},");
            source.Line($"Stub: {Literal.Of(block.Stub)},");
            source.Line($"FirstCell: {Literal.Of(block.FirstCell)},");
            source.Line($"StubDepth: {Literal.Of(block.StubDepth)},");
            source.Line($"LastColumnSpan: {Literal.Of(block.LastColumnSpan)},");
            source.Line($"Columns: {Array("AxisNode", "Columns", block.Columns.Select(Node))},");
            source.Line($"ColumnLeaves: {Array("ColumnLeaf", "ColumnLeaves", block.ColumnLeaves.Select(Leaf))},");
            source.Line($"Rows: {Array("AxisNode", "Rows", block.Rows.Select(Node))},");
            source.Line($"RowLeaves: {Array("RowLeaf", "RowLeaves", block.RowLeaves.Select(Leaf))},");
            source.Line($"CellTypes: {CellTypes()},");
            source.Line($"Header: {Array("EquatableArray<HeaderCell>", "Header", block.Header.Select(HeaderRow))},");
            source.Line($"Body: {Array("BodyRow", "Body", block.Body.Select(BodyRow))}){extras};");
        }

        _pending.ForEach(emit => emit());
    }

    // Returns the call of a method that is written after the block's own.
    private string Array(string type, string role, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return "default";
        }

        var method = members.Take(plan.Name + role);
        _pending.Add(() =>
        {
            source.Gap();
            source.Line($"private static EquatableArray<{type}> {method}() => new(");
            using (source.Indented())
            {
                source.List(all, end: ");");
            }
        });
        return $"{method}()";
    }

    private string CellTypes()
    {
        var types = plan.Block.CellTypes;
        if (types.Count == 0)
        {
            return "default";
        }

        if (types.All(type => type == types[0]))
        {
            return $"new(Enumerable.Repeat({Literal.Of(types[0])}, {Literal.Of(types.Count)}))";
        }

        var width = plan.Block.ColumnLeaves.Count;
        return Array("int", "CellTypes", plan.Block.RowLeaves.Select((_, row) =>
            string.Join(", ", types.Skip(row * width).Take(width).Select(Literal.Of))));
    }

    private static string Node(AxisNode node)
    {
        var head = $"{Literal.OfNullable(node.Id)}, {Literal.Of(node.Label)}, {Literal.Of(node.FirstLeaf)}";
        var properties = Initializer.With(
            (node.Repeat != RowRepeat.None, $"Repeat = RowRepeat.{node.Repeat}"),
            (node.IsOptional, "IsOptional = true"),
            (node.HasCells, "HasCells = true"));
        if (node.Children.Count == 0)
        {
            return $"Leaf({head}){properties}";
        }

        var children = string.Join(",\n", node.Children.Select(Node)).Replace("\n", "\n    ");
        return $"Group({head}, {Literal.Of(node.LeafCount)},\n    {children}){properties}";
    }

    private static string Leaf(ColumnLeaf leaf) =>
        $"new ColumnLeaf({Literal.Of(leaf.Path)}, {Literal.Of(leaf.Label)}, {Literal.Of(leaf.Words)}, IsDerived: {Literal.Of(leaf.IsDerived)})"
        + Initializer.Of((leaf.Overall != Aggregate.Own, $"Overall = Aggregate.{leaf.Overall}"), (leaf.HoldsHeadings, "HoldsHeadings = true"));

    private string Leaf(RowLeaf leaf, int row) =>
        $"new RowLeaf({Literal.Of(leaf.Path)}, {Literal.Of(leaf.Label)}, {Literal.Of(leaf.Words)}, IsDerived: {Literal.Of(leaf.IsDerived)}, {plan.Row(row)})"
        + Initializer.Of(
            (leaf.Columns.Count > 0, $"Columns = new({string.Join(", ", leaf.Columns.Select(Literal.Of))})"),
            (leaf.IsOverall, "IsOverall = true"),
            (leaf.AddedBy > 0, $"AddedBy = {Literal.Of(leaf.AddedBy)}"));

    private static string HeaderRow(EquatableArray<HeaderCell> cells) => cells.Count == 0
        ? "HeadRow()"
        : $"HeadRow(\n    {string.Join(",\n    ", cells.Select(Head))})";

    private string BodyRow(BodyRow row)
    {
        var cells = string.Join(",\n        ", row.Cells.Select(BodyCell));
        return $"Row({string.Join(", ", new[] { plan.Row(plan.RowOf(row.FirstCell)) }.Concat(row.Stubs.Select(Head)))})"
            + Initializer.With((row.Cells.Count > 0, $"Cells = new(\n        {cells})"));
    }

    private static string BodyCell(BodyCell cell) =>
        $"new BodyCell({Literal.Of(cell.Column)}, {Literal.Of(cell.Cell)}, {Literal.Of(cell.Heading)}, {Literal.Of(cell.RowSpan)})";

    private static string Head(HeaderCell cell) => (cell.ColumnSpan, cell.RowSpan) switch
    {
        (1, 1) => $"Head({Literal.Of(cell.Text)})",
        (_, 1) => $"Head({Literal.Of(cell.Text)}, columns: {Literal.Of(cell.ColumnSpan)})",
        (1, _) => $"Head({Literal.Of(cell.Text)}, rows: {Literal.Of(cell.RowSpan)})",
        _ => $"Head({Literal.Of(cell.Text)}, columns: {Literal.Of(cell.ColumnSpan)}, rows: {Literal.Of(cell.RowSpan)})",
    };
}
