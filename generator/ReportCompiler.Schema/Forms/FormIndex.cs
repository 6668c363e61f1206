namespace ReportCompiler.Schema.Forms;

/// <summary>The cells of a form by index and by path; computed once per form.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly List<FormCell> _cells = [];

    public FormIndex(Form form)
    {
        foreach (var section in form.Sections)
        {
            foreach (var block in section.Table?.Blocks ?? default)
            {
                AddBlock(form, section, block);
            }
        }
    }

    public IReadOnlyList<FormCell> Cells => _cells;

    public int IndexOf(string path) => _byPath.TryGetValue(path, out var index) ? index : -1;

    private void AddBlock(Form form, FormSection section, FormBlock block)
    {
        foreach (var row in block.RowLeaves)
        {
            foreach (var column in block.ColumnLeaves)
            {
                var path = CellPath.Join(section.Id, block.Id, row.Path, column.Path);
                var type = form.Types[block.CellTypes[_cells.Count - block.FirstCell]];
                _byPath[path] = _cells.Count;
                _cells.Add(new FormCell(_cells.Count, path, section, block, row, column, type));
            }
        }
    }
}
