namespace ReportCompiler.Schema.Forms;

/// <summary>Where the components and the lines of one report lie in its row of cells.</summary>
public sealed class FormLines
{
    private readonly List<LinePlace>[] _lines;
    private readonly FormExtent _extent;

    internal FormLines(FormExtent extent, int components, Func<int, int, int> countLines)
    {
        _extent = extent;
        Components = components;
        _lines = new List<LinePlace>[extent.Lists.Count];
        CellCount = extent.FixedSize + (extent.ComponentSize * components);
        for (var list = 0; list < _lines.Length; list++)
        {
            _lines[list] = [];
            foreach (var owner in extent.Lists[list].IsOwned ? Enumerable.Range(0, components) : [-1])
            {
                AddLines(list, owner, countLines(list, owner));
            }
        }
    }

    /// <summary>How many components the report declares.</summary>
    public int Components { get; }

    /// <summary>How many places the report has.</summary>
    public int CellCount { get; private set; }

    /// <summary>The lines of a list, those of the first component first.</summary>
    /// <param name="list">The list, by its place in the form.</param>
    public IReadOnlyList<LinePlace> Of(int list) => _lines[list];

    /// <summary>The lines of a list that a component owns; all lines of a list that none owns.</summary>
    /// <param name="list">The list, by its place in the form.</param>
    /// <param name="owner">The component, by its place in the report; -1 for all.</param>
    public IEnumerable<LinePlace> Of(int list, int owner) => _lines[list].Where(line => owner < 0 || line.Owner < 0 || line.Owner == owner);

    /// <summary>Where a cell of the form without a report lies in this report.</summary>
    /// <param name="cell">The index of the cell in the form without a report.</param>
    /// <param name="component">The component that is meant, by its place in the report; -1 for none.</param>
    /// <param name="line">The line that is meant; null for none.</param>
    public int Locate(int cell, int component, LinePlace? line)
    {
        if (line is null)
        {
            return cell < _extent.FixedSize ? cell : cell + (Math.Max(0, component) * _extent.ComponentSize);
        }

        var list = _extent.Lists[line.List];
        var within = cell - list.FirstCell;
        return line.FirstCell + within + (within < list.OwnSize ? 0 : Math.Max(0, component) * list.ComponentSize);
    }

    private void AddLines(int list, int owner, int count)
    {
        for (var number = 0; number < count; number++)
        {
            _lines[list].Add(new LinePlace(list, owner, number, CellCount));
            CellCount += _extent.Lists[list].SizeOf(Components);
        }
    }
}
