using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>What a document says of the cells of a report, by their paths, and which rows it has.</summary>
internal sealed class ImportedCells
{
    private readonly Dictionary<string, string?> _cells = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);

    /// <summary>What stands in a cell; null where nothing does.</summary>
    public string? this[string path]
    {
        get => _cells.GetValueOrDefault(path);
        set => _cells[path] = value;
    }

    /// <summary>Notes that a row of a component or a line is there; false where it was noted already.</summary>
    public bool AddRow(string path) => _rows.Add(path);

    /// <summary>Whether a row of a component or a line is there.</summary>
    public bool HasRow(string path) => _rows.Contains(path);

    /// <summary>What of a form only the report can say.</summary>
    /// <param name="form">The form without a report.</param>
    /// <param name="components">The components.</param>
    public ReportShape ShapeFor(Form form, IReadOnlyList<Component> components)
    {
        var shape = new ReportShape(new(components));
        foreach (var section in form.Sections)
        {
            foreach (var block in (section.Table?.Blocks ?? default).Where(block => block.IsRepeated))
            {
                new ShapeFinder(this, form, block, shape).Find(block.Rows, CellPath.Join(section.Id, block.Id), -1, null);
            }
        }

        return shape;
    }

    private sealed class ShapeFinder(ImportedCells cells, Form form, FormBlock block, ReportShape shape)
    {
        public void Find(IEnumerable<AxisNode> nodes, string path, int component, LinePlace? line)
        {
            foreach (var node in nodes)
            {
                switch (node.Repeat)
                {
                    case RowRepeat.Component:
                        FindComponents(node, path, line);
                        break;
                    case RowRepeat.Line:
                        FindLines(node, CellPath.Join(path, node.Id), component);
                        break;
                    default:
                        Find(node.Children, CellPath.Join(path, node.Id), component, line);
                        break;
                }
            }
        }

        private void FindComponents(AxisNode node, string path, LinePlace? line)
        {
            for (var index = 0; index < shape.Components.Count; index++)
            {
                var row = CellPath.Join(path, shape.Components[index].Id);
                if (node.IsOptional && !cells.HasRow(row))
                {
                    foreach (var leaf in block.RowLeaves.Skip(node.FirstLeaf).Take(node.LeafCount))
                    {
                        shape.SetAbsent(leaf.FirstCell, index, line);
                    }
                }

                Find(node.Children, row, index, line);
            }
        }

        private void FindLines(AxisNode node, string path, int component)
        {
            var list = form.ListOf(block.RowLeaves[node.FirstLeaf].FirstCell);
            var count = 0;
            while (cells.HasRow(LineOf(path, count + 1)))
            {
                count++;
            }

            shape.SetLines(list, component, count);
            for (var number = 0; number < count; number++)
            {
                Find(node.Children, LineOf(path, number + 1), component, new LinePlace(list, component, number, 0));
            }
        }
    }

    /// <summary>The path of a line.</summary>
    /// <param name="list">The path of its list.</param>
    /// <param name="number">Its number, from 1.</param>
    public static string LineOf(string list, int number) => FormattableString.Invariant($"{list}.{number}");
}
