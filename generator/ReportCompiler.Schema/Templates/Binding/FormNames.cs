using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>
/// The cells of a form by the names that rules have for them where rows are repeated: without the component, without the
/// row over all components, and in the lines of lists.
/// </summary>
internal sealed class FormNames
{
    private readonly Dictionary<string, int> _ofComponent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _overall = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _componentRows = new(StringComparer.Ordinal);

    public FormNames(Form form)
    {
        Form = form;
        foreach (var cell in form.Cells.Where(cell => cell.Path.Length > 0))
        {
            Add(cell);
        }
    }

    public Form Form { get; }

    /// <summary>Whose names they are: 0 for those of the form itself, else the place of an extension, from 1. Rows that come later have none.</summary>
    public int Layer { get; private set; }

    /// <summary>The cells of each component, by name without it.</summary>
    public IReadOnlyDictionary<string, int> OfComponent => _ofComponent;

    /// <summary>The cells over all components, by name without their row.</summary>
    public IReadOnlyDictionary<string, int> Overall => _overall;

    /// <summary>The cells of lines, by the name of the list and their own.</summary>
    public IReadOnlyDictionary<string, int> InLines => _inLines;

    /// <summary>The first row of a component in each table, by the name of the table.</summary>
    public IReadOnlyDictionary<string, int> ComponentRows => _componentRows;

    /// <summary>The same names as an extension has them.</summary>
    /// <param name="layer">Its place, from 1; 0 for the form itself.</param>
    public FormNames At(int layer)
    {
        if (layer == Layer)
        {
            return this;
        }

        var names = (FormNames)MemberwiseClone();
        names.Layer = layer;
        return names;
    }

    /// <summary>Whether a row or column is known to whoever has these names.</summary>
    public bool Knows(AxisLeaf leaf) => leaf is not RowLeaf { AddedBy: > 0 } row || row.AddedBy <= Layer;

    /// <summary>Whether a cell stands once in every report.</summary>
    public bool IsFixed(int cell) => Form.Extent.IsFixed || cell < Form.Extent.FixedSize;

    /// <summary>How rules name the table or block that a cell stands in.</summary>
    public static string TableOf(FormCell cell) => CellPath.Join(cell.Section.Id, cell.Block.Id);

    private void Add(FormCell cell)
    {
        if (Form.ListOf(cell.Index) >= 0)
        {
            _inLines[WithoutComponent(cell.Path)] = cell.Index;
        }
        else if (!IsFixed(cell.Index))
        {
            _ofComponent[WithoutComponent(cell.Path)] = cell.Index;
            if (!_componentRows.ContainsKey(TableOf(cell)))
            {
                _componentRows.Add(TableOf(cell), cell.Row.FirstCell);
            }
        }
        else if (cell.Row.IsOverall)
        {
            var cut = cell.Row.Path.IndexOf('.');
            var row = cut < 0 ? string.Empty : cell.Row.Path.Substring(cut + 1);
            _overall[CellPath.Join(TableOf(cell), row, cell.Column.Path)] = cell.Index;
        }
    }

    private static string WithoutComponent(string path) => string.Join(".", path.Split('.').Where(segment => segment != FormExtent.AnyComponent));
}
