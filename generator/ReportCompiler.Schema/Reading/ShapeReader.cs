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
            reader.ReadTable(section, (root.Find(section.Id) ?? root.Find(section.Heading)) as YamlMapping);
        }

        return form.For(reader._shape);
    }

    private void ReadTable(FormSection section, YamlMapping? data)
    {
        foreach (var block in section.Table!.Blocks.Where(block => block.IsRepeated))
        {
            var inside = block.Id is null ? data : (data?.Find(block.Id) ?? data?.Find(block.Title ?? block.Id)) as YamlMapping;
            ReadRows(block, block.Rows, inside, -1, null);
        }
    }

    private void ReadRows(FormBlock block, EquatableArray<AxisNode> nodes, YamlMapping? data, int component, LinePlace? line)
    {
        foreach (var node in nodes)
        {
            switch (node.Repeat)
            {
                case RowRepeat.Component:
                    ReadComponents(block, node, data, line);
                    break;
                case RowRepeat.Line:
                    ReadLines(block, node, data, component);
                    break;
                default:
                    var inside = node.Id is null ? data : (data?.Find(node.Id) ?? data?.Find(node.Label)) as YamlMapping;
                    ReadRows(block, node.Children, inside, component, line);
                    break;
            }
        }
    }

    private void ReadComponents(FormBlock block, AxisNode node, YamlMapping? data, LinePlace? line)
    {
        for (var component = 0; component < _shape.Components.Count; component++)
        {
            var value = data?.Find(_shape.Components[component].Id);
            if (value is null && node.IsOptional)
            {
                foreach (var row in Enumerable.Range(node.FirstLeaf, node.LeafCount))
                {
                    _shape.SetAbsent(block.RowLeaves[row].FirstCell, component, line);
                }
            }

            ReadRows(block, node.Children, value as YamlMapping, component, line);
        }
    }

    private void ReadLines(FormBlock block, AxisNode node, YamlMapping? data, int component)
    {
        var list = _form.ListOf(block.RowLeaves[node.FirstLeaf].FirstCell);
        var items = (data?.Find(node.Id!) as YamlSequence)?.Items ?? [];
        _shape.SetLines(list, component, items.Count);
        for (var number = 0; number < items.Count; number++)
        {
            ReadRows(block, node.Children, items[number] as YamlMapping, component, new LinePlace(list, component, number, 0));
        }
    }
}
