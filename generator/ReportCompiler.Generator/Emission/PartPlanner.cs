using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Divides a form into the parts that have names: for views and for page templates alike.</summary>
internal sealed class PartPlanner
{
    private readonly FormPlan _plan;
    private readonly string[] _reserved;
    private readonly List<Part> _parts = [];
    private readonly Dictionary<(BlockPlan Block, EquatableArray<int> Types), Part> _rows = [];

    private PartPlanner(FormPlan plan)
    {
        _plan = plan;
        _reserved = [.. plan.PlaceClasses, ViewEmitter.UntypedProperty, ReportFormEmitter.TypeName];
    }

    /// <summary>The parts of a form, the root first; each is numbered by its place in the list.</summary>
    public static IReadOnlyList<Part> Divide(FormPlan plan)
    {
        var planner = new PartPlanner(plan);
        planner.AddRoot();
        return planner._parts;
    }

    private void AddRoot()
    {
        var root = Create(FormPlan.ViewType, _plan.Form.DisplayName);
        foreach (var section in _plan.Form.Sections)
        {
            if (section.Table?.Blocks.Any(block => block.IsRepeated) == true)
            {
                var place = _plan.Form.Sections.ToList().IndexOf(section);
                root.AddRepeated(section.Id, section.Heading, AddRepeatedSection(section, place), place);
            }
            else if (section is { Narrative: { } slot, Table: null })
            {
                root.AddNarrative(section.Id, section.Heading, slot.Index);
            }
            else if (section.Table is { Blocks.Count: > 0 } table)
            {
                root.AddPart(section.Id, section.Heading, AddSection(section, table), _plan.PlanOf(table.Blocks[0]).Row(0));
            }
        }
    }

    private Part AddSection(FormSection section, FormTable table)
    {
        if (table.Blocks.Count == 1 && table.Blocks[0].Id is null)
        {
            return AddBlock(_plan.PlanOf(table.Blocks[0]));
        }

        var part = Create(_plan.Types.Take(Identifiers.Pascal(section.Id) + "View"), section.Heading);
        foreach (var block in table.Blocks.Select(_plan.PlanOf))
        {
            part.AddPart(block.Block.Id ?? string.Empty, block.Title, AddBlock(block), block.Row(0));
        }

        return part;
    }

    private Part AddRepeatedSection(FormSection section, int place)
    {
        var blocks = section.Table!.Blocks;
        if (blocks.Count == 1 && blocks[0].Id is null)
        {
            return AddRepeatedBlock(_plan.PlanOf(blocks[0]), $"{Literal.Of(place)}, 0");
        }

        var part = Create(_plan.Types.Take(Identifiers.Pascal(section.Id) + "View"), section.Heading);
        for (var index = 0; index < blocks.Count; index++)
        {
            part.AddPart(
                blocks[index].Id ?? string.Empty, blocks[index].Title ?? string.Empty,
                AddRepeatedBlock(_plan.PlanOf(blocks[index]), $"{Literal.Of(place)}, {Literal.Of(index)}"), Literal.Of(0));
        }

        return part;
    }

    // Which rows there are, the report says; what a column holds may differ from row to row.
    private Part AddRepeatedBlock(BlockPlan block, string place)
    {
        var width = block.Block.ColumnLeaves.Count;
        var row = Create(_plan.Types.Take(block.Name + "RowView"), $"{block.Title}: one row", isInRow: true);
        for (var column = 0; column < width; column++)
        {
            var leaf = block.Block.ColumnLeaves[column];
            var types = block.Block.CellTypes.Where((_, index) => index % width == column && block.Block.RowLeaves[index / width].Has(column))
                .Distinct().ToList();
            if (!leaf.HoldsHeadings)
            {
                row.AddCell(leaf.Path, leaf.Label, column, block.Column(column), types.Count == 1 ? _plan.Form.Types[types[0]] : null);
            }
        }

        var part = new Part(
            _parts.Count, _plan.Types.Take(block.Name + "View"), block.Title, isInRow: false, 0, _reserved) { RepeatedRow = row, RepeatedBlock = place };
        _parts.Add(part);
        return part;
    }

    private Part AddBlock(BlockPlan block) => block.Block.HasRowHeadings
        ? AddRowGroup(block, block.Name, block.Title, block.Block.Rows)
        : AddRow(block, 0);

    private Part AddRowGroup(BlockPlan block, string name, string summary, EquatableArray<AxisNode> nodes)
    {
        var part = Create(_plan.Types.Take(name + "View"), summary);
        foreach (var node in AxisNaming.Named(nodes))
        {
            var child = node.IsLeaf
                ? AddRow(block, node.FirstLeaf)
                : AddRowGroup(block, name + Identifiers.Pascal(node.Id!), node.Label, node.Children);
            part.AddPart(node.Id!, node.Label, child, block.Row(node.FirstLeaf));
        }

        return part;
    }

    // Rows whose cells have the same types share one part.
    private Part AddRow(BlockPlan block, int row)
    {
        var width = block.Block.ColumnLeaves.Count;
        var types = new EquatableArray<int>(block.Block.CellTypes.Skip(row * width).Take(width));
        if (!_rows.TryGetValue((block, types), out var part))
        {
            var name = block.Block.HasRowHeadings ? block.Name + "RowView" : block.Name + "View";
            var summary = block.Block.HasRowHeadings ? $"{block.Title}: one row" : block.Title;
            part = Create(_plan.Types.Take(name), summary, isInRow: true);
            _rows.Add((block, types), part);
            AddColumns(part, block, types, block.Name, block.Block.Columns);
        }

        return part;
    }

    private void AddColumns(Part part, BlockPlan block, EquatableArray<int> types, string name, EquatableArray<AxisNode> nodes)
    {
        foreach (var node in AxisNaming.Named(nodes))
        {
            if (node.IsLeaf)
            {
                var type = _plan.Form.Types[types[node.FirstLeaf]];
                part.AddCell(node.Id!, node.Label, node.FirstLeaf, block.Column(node.FirstLeaf), type);
                continue;
            }

            var groupName = name + Identifiers.Pascal(node.Id!);
            var group = Create(_plan.Types.Take(groupName + "View"), node.Label, isInRow: true, node.FirstLeaf);
            part.AddPart(node.Id!, node.Label, group, start: null);
            AddColumns(group, block, types, groupName, node.Children);
        }
    }

    private Part Create(string typeName, string summary, bool isInRow = false, int firstColumn = 0)
    {
        var part = new Part(_parts.Count, typeName, summary, isInRow, firstColumn, _reserved);
        _parts.Add(part);
        return part;
    }
}
