using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the reader: a method for each mapping of a data file, with a switch over the keys that the form knows there.</summary>
internal sealed class ReaderEmitter
{
    private readonly FormPlan _plan;
    private readonly MemberNameScope _methods;
    private readonly MethodQueue _queue = new();
    private readonly SourceWriter _source;

    private ReaderEmitter(FormPlan plan)
    {
        _plan = plan;
        _methods = MemberNameScope.ForMembersOf("Reader", ["ReadSection", .. plan.PlaceClasses]);
        _source = FileFrame.Begin(plan, Namespaces.Reading);
    }

    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan) => new ReaderEmitter(plan).Emit();

    private string Emit()
    {
        _source.Summary("Reads the sections of a data file into the cells of a report.");
        _source.Line(FileFrame.GeneratedCode);
        using (_source.Block("internal static class Reader"))
        {
            EmitSections();
            _queue.Run();
        }

        return _source.ToString();
    }

    private void EmitSections()
    {
        _source.Summary("Reads the value of a section, named by its id; false where none is named.");
        using (_source.Block("public static bool ReadSection(ReportReader reader, string key)"))
        {
            using (_source.Block("switch (key)"))
            {
                var cases = _plan.Form.Sections.Where(section => section.IsFilledIn).Select(section => new KeyedCase(section.Id, () => SectionAction(section)));
                new SwitchEmitter(_source).Emit(cases, "return true;");
                _source.Line("default:");
                using (_source.Indented())
                {
                    _source.Line("return false;");
                }
            }
        }
    }

    // Which rows a table with repeated rows has, the report says: the kit walks through it.
    private string SectionAction(FormSection section)
    {
        if (section.HasFootnote || section.Table?.Blocks.Any(block => block.IsRepeated) == true)
        {
            return $"reader.ReadSection({Literal.Of(_plan.Form.Sections.ToList().IndexOf(section))});";
        }

        if (section.Narrative is { } slot)
        {
            return $"reader.ReadNarrative({Literal.Of(slot.Index)});";
        }

        var blocks = section.Table!.Blocks;
        if (blocks.Count == 1 && blocks[0].Id is null)
        {
            return BlockAction(_plan.PlanOf(blocks[0]));
        }

        var method = Method(Identifiers.Pascal(section.Id));
        _queue.Add(() => EmitMapping(
            method,
            section.Heading,
            blocks.Select(block => new KeyedCase(block.Id!, () => BlockAction(_plan.PlanOf(block)))),
            KeyNames.OfBlocks(section)));
        return $"{method}(reader);";
    }

    private string BlockAction(BlockPlan block) => block.Block.HasRowHeadings
        ? RowsAction(block, block.Name, block.Title, block.Block.Rows)
        : ColumnsAction(block, 0, block.Section.Heading);

    private string RowsAction(BlockPlan block, string name, string where, EquatableArray<AxisNode> nodes)
    {
        var method = Method(name);
        var named = AxisNaming.Named(nodes);
        _queue.Add(() => EmitMapping(
            method,
            where,
            named.Select(node => new KeyedCase(node.Id!, () => RowAction(block, name, node))),
            KeyNames.Of(named)));
        return $"{method}(reader);";
    }

    private string RowAction(BlockPlan block, string name, AxisNode node) => node.IsLeaf
        ? ColumnsAction(block, node.FirstLeaf, block.Block.RowLeaves[node.FirstLeaf].Words)
        : RowsAction(block, name + Identifiers.Pascal(node.Id!), node.Label, node.Children);

    // All rows of a block are read by one method: which row, and what messages call it, is given.
    private string ColumnsAction(BlockPlan block, int row, string where)
    {
        var method = _queue.Once(block, () =>
        {
            var name = Method(block.Name + "Columns");
            var body = new ColumnReader(block.Block.Columns, 0, block.Block.ColumnLeaves.Count, "where");
            return (name, () => EmitColumns(name, block, block.Name, body));
        });
        return $"{method}(reader, {block.Row(row)}, {Literal.Of(where)});";
    }

    private void EmitMapping(string method, string where, IEnumerable<KeyedCase> cases, KeyNames names)
    {
        var field = EmitNames(method, names);
        using (_source.Block($"private static void {method}(ReportReader reader)"))
        {
            _source.Line($"reader.OpenMapping({Literal.Of(where)});");
            EmitLoop(Literal.Of(where), cases, field);
        }
    }

    // What a key may be called is looked up each time it is read: the table of it is made once.
    private string EmitNames(string method, KeyNames names)
    {
        var field = _methods.Take(method + "Names");
        _source.Gap();
        _source.Line($"private static readonly KeyNames {field} = new(");
        using (_source.Indented())
        {
            var lines = names.All.Select(name => $"({Literal.Of(name.Id)}, {(name.Label is { } label ? Literal.Of(label) : "null")})").ToList();
            for (var index = 0; index < lines.Count; index++)
            {
                _source.Line(lines[index] + (index < lines.Count - 1 ? "," : ");"));
            }
        }

        _source.Gap();
        return field;
    }

    private void EmitColumns(string method, BlockPlan block, string name, ColumnReader columns)
    {
        var isWhole = columns.Where == "where";
        var start = columns.FirstLeaf == 0 ? "row" : $"row + {block.Column(columns.FirstLeaf)}";
        var count = isWhole ? block.ColumnCount : Literal.Of(columns.Count);
        var named = AxisNaming.Named(columns.Nodes);
        var names = EmitNames(method, KeyNames.Of(named));
        using (_source.Block($"private static void {method}(ReportReader reader, int row{(isWhole ? ", string where" : string.Empty)})"))
        {
            using (_source.Block($"if (reader.ReadRow({start}, {count}))"))
            {
                _source.Line("return;");
            }

            _source.Gap();
            EmitLoop(
                columns.Where,
                named.Select(node => new KeyedCase(node.Id!, () => ColumnAction(block, name, node))),
                names);
        }
    }

    private string ColumnAction(BlockPlan block, string name, AxisNode node)
    {
        if (node.IsLeaf)
        {
            return $"reader.ReadCell(row + {block.Column(node.FirstLeaf)});";
        }

        var groupName = name + Identifiers.Pascal(node.Id!);
        var method = Method(groupName + "Columns");
        _queue.Add(() => EmitColumns(method, block, groupName, new ColumnReader(node.Children, node.FirstLeaf, node.LeafCount, Literal.Of(node.Label))));
        return $"{method}(reader, row);";
    }

    private void EmitLoop(string where, IEnumerable<KeyedCase> cases, string names)
    {
        using (_source.Block($"while (reader.NextKey({where}, {names}, out var key))"))
        using (_source.Block("switch (key)"))
        {
            new SwitchEmitter(_source).Emit(cases, "break;");
        }
    }

    private string Method(string name) => _methods.Take("Read" + name);

    /// <summary>The columns that one method reads.</summary>
    /// <param name="Nodes">Their headings.</param>
    /// <param name="FirstLeaf">The first of them.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="Where">What messages call the place, as C#.</param>
    private sealed record ColumnReader(EquatableArray<AxisNode> Nodes, int FirstLeaf, int Count, string Where);
}
