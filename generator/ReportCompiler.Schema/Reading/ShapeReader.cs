using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Looks through a data file for what of its form only the file can say: the components, how many lines its lists have, and
/// which rows it does without. What is wrong with the file otherwise is found when it is read.
/// </summary>
internal sealed class ShapeReader
{
    private readonly Form _form;
    private readonly ReportShape _shape;

    private ShapeReader(Form form, ReportShape shape)
    {
        _form = form;
        _shape = shape;
    }

    /// <summary>The form of the report in a data file; null, with findings, where the file or its components cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="form">The form without a report.</param>
    /// <param name="findings">Where findings go.</param>
    public static Form? Read(string file, string text, Form form, ICollection<Finding> findings)
    {
        if (form.Extent.IsFixed)
        {
            return form;
        }

        if (YamlTree.ReadLeniently(file, text, findings) is not YamlMapping root
            || new ComponentReader(file, form, findings).Read(root.Find(HeaderReader.ComponentsKey)) is not { } known)
        {
            return null;
        }

        var reader = new ShapeReader(form, new ReportShape(known));
        foreach (var section in form.Sections.Where(section => section.Table is not null))
        {
            reader.ReadTable(section, Find(root, KeyNames.OfReport(form), section.Id) as YamlMapping);
        }

        return form.For(reader._shape);
    }

    private void ReadTable(FormSection section, YamlMapping? data)
    {
        foreach (var block in section.Table!.Blocks.Where(block => block.IsRepeated))
        {
            var inside = block.Id is null ? data : Find(data, KeyNames.OfBlocks(section), block.Id) as YamlMapping;
            ReadRows(block, block.Rows, Enter(inside, block, block.Rows, own: null), -1, null);
        }
    }

    private void ReadRows(FormBlock block, EquatableArray<AxisNode> nodes, Inside inside, int component, LinePlace? line)
    {
        foreach (var node in nodes)
        {
            switch (node.Repeat)
            {
                case RowRepeat.Component:
                    ReadComponents(block, node, inside, line);
                    break;
                case RowRepeat.Line:
                    ReadLines(block, node, inside, component);
                    break;
                default:
                    ReadRows(block, node.Children, node.Id is null ? inside : Enter(inside.Find(node.Id), block, node), component, line);
                    break;
            }
        }
    }

    private void ReadComponents(FormBlock block, AxisNode node, Inside inside, LinePlace? line)
    {
        for (var component = 0; component < _shape.Components.Count; component++)
        {
            var value = inside.Find(_shape.Components[component].Id);
            if (value is null && node.IsOptional)
            {
                foreach (var row in Enumerable.Range(node.FirstLeaf, node.LeafCount))
                {
                    _shape.SetAbsent(block.RowLeaves[row].FirstCell, component, line);
                }
            }

            ReadRows(block, node.Children, Enter(value, block, node), component, line);
        }
    }

    private void ReadLines(FormBlock block, AxisNode node, Inside inside, int component)
    {
        var list = _form.ListOf(block.RowLeaves[node.FirstLeaf].FirstCell);
        var items = (inside.Find(node.Id!) as YamlSequence)?.Items ?? [];
        _shape.SetLines(list, component, items.Count);
        for (var number = 0; number < items.Count; number++)
        {
            ReadRows(block, node.Children, Enter(items[number], block, node), component, new LinePlace(list, component, number, 0));
        }
    }

    private Inside Enter(YamlNode? value, FormBlock block, AxisNode node) =>
        Enter(value, block, node.Children, node.HasCells ? block.RowLeaves[node.FirstLeaf] : null);

    // The same names as when the values are read: those of rows and components, and of a group's own columns.
    private Inside Enter(YamlNode? value, FormBlock block, EquatableArray<AxisNode> nodes, RowLeaf? own)
    {
        if (value is not YamlMapping mapping)
        {
            return new Inside(null, KeyNames.None);
        }

        var columns = own is null ? [] : AxisNaming.Columns(block, own);
        return new Inside(mapping, KeyNames.Of(Rows(nodes).Concat(columns)));
    }

    private IEnumerable<AxisNode> Rows(EquatableArray<AxisNode> nodes) => nodes.SelectMany(node =>
        node.Repeat == RowRepeat.Component ? _shape.Components.Select(component => node with { Id = component.Id })
        : node.Id is null ? Rows(node.Children)
        : [node]);

    private static YamlNode? Find(YamlMapping? data, KeyNames names, string id) => data is null ? null : new Inside(data, names).Find(id);

    /// <summary>A mapping of the data file, and what its keys may be called.</summary>
    private readonly record struct Inside(YamlMapping? Data, KeyNames Names)
    {
        // Of a thing that stands there twice, the first counts, as when its values are read.
        public YamlNode? Find(string id)
        {
            var names = Names;
            return Data?.Entries.Where(entry => names.Find(entry.Key.Value) == id).Select(entry => entry.Value).FirstOrDefault();
        }
    }
}
