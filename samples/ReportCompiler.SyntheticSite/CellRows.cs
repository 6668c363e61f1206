using ReportCompiler.Schema.Forms;

namespace ReportCompiler.SyntheticSite;

/// <summary>The cells of a form as a data file groups them: those whose paths differ in the last segment only make one list.</summary>
internal sealed class CellRows
{
    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);

    /// <summary>Groups the cells of a form.</summary>
    public CellRows(Form form)
    {
        Form = form;
        foreach (var cell in form.Cells)
        {
            var key = RowOf(cell.Path);
            (_rows.TryGetValue(key, out var row) ? row : _rows[key] = []).Add(cell.Index);
        }
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The cells of a row, in order.</summary>
    /// <param name="row">The path that they have in common.</param>
    public IReadOnlyList<int> this[string row] => _rows[row];

    /// <summary>The path without its last segment.</summary>
    public static string RowOf(string path) => path[..path.LastIndexOf('.')];
}
