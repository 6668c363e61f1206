namespace ReportCompiler.Schema.Forms;

/// <summary>The cells of a form by index and by path; computed once per form.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly FormCell[] _cells;
    private readonly List<int> _absent = [];

    public FormIndex(Form form)
    {
        Form = form;
        var blocks = form.Sections.SelectMany(section => (section.Table?.Blocks ?? default).Select(block => (section, block))).ToList();
        _cells = new FormCell[form.Lines?.CellCount ?? blocks.Sum(pair => pair.block.CellCount)];
        foreach (var (section, block) in blocks)
        {
            AddBlock(section, block);
        }
    }

    public Form Form { get; }

    public IReadOnlyList<FormCell> Cells => _cells;

    public IReadOnlyList<int> Absent => _absent;

    public int IndexOf(string path) => _byPath.TryGetValue(path, out var index) ? index : -1;

    private void AddBlock(FormSection section, FormBlock block)
    {
        var place = 0;
        foreach (var row in block.RowLeaves)
        {
            for (var column = 0; column < block.ColumnLeaves.Count; column++)
            {
                var leaf = block.ColumnLeaves[column];
                var index = row.FirstCell + column;
                var isThere = row.Has(column) && !leaf.HoldsHeadings;
                var path = isThere ? CellPath.Join(section.Id, block.Id, row.Path, leaf.Path) : string.Empty;
                _cells[index] = new FormCell(index, path, section, block, row, leaf, Form.Types[block.CellTypes[place++]]);
                if (isThere)
                {
                    _byPath[path] = index;
                }

                if (!isThere || row.IsAbsent)
                {
                    _absent.Add(index);
                }
            }
        }
    }
}
