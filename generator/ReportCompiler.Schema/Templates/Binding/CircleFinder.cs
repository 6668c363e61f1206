using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Finds derived cells that depend on themselves.</summary>
internal sealed class CircleFinder
{
    private readonly Dictionary<int, List<int>> _parts = [];
    private readonly HashSet<int> _settled = [];
    private readonly List<int> _path = [];

    public CircleFinder(IReadOnlyList<BoundDerivation> derivations)
    {
        foreach (var derivation in derivations)
        {
            Add(derivation);
        }
    }

    /// <summary>A circle of cells, from the cell that closes it; null where there is none.</summary>
    public IReadOnlyList<int>? Find()
    {
        foreach (var cell in _parts.Keys.OrderBy(cell => cell))
        {
            if (Visit(cell) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }

    private void Add(BoundDerivation derivation)
    {
        for (var element = 0; element < derivation.Scope.Count; element++)
        {
            var offset = element * derivation.Scope.Step;
            var target = derivation.Target.Cell + offset;
            if (!_parts.TryGetValue(target, out var parts))
            {
                _parts.Add(target, parts = []);
            }

            parts.AddRange(BoundWalk.Leaves(derivation.Value).Select(part => CellOf(part, offset)).Where(cell => cell >= 0));
        }
    }

    private static int CellOf(BoundExpression part, int offset) => part switch
    {
        BoundCell { Source: CellSource.Current } cell => cell.Cell + (cell.IsScoped ? offset : 0),
        BoundComponents components => components.Cell,
        BoundLines lines => lines.Cell,
        _ => -1,
    };

    // As deep as totals are nested, which the nesting of headings limits.
    private List<int>? Visit(int cell)
    {
        var start = _path.IndexOf(cell);
        if (start >= 0)
        {
            return _path.Skip(start).Append(cell).ToList();
        }

        if (_settled.Contains(cell) || !_parts.TryGetValue(cell, out var parts))
        {
            return null;
        }

        _path.Add(cell);
        foreach (var part in parts)
        {
            if (Visit(part) is { } circle)
            {
                return circle;
            }
        }

        _path.RemoveAt(_path.Count - 1);
        _settled.Add(cell);
        return null;
    }

    /// <summary>The rows or columns of a circle in the form's words.</summary>
    public static string Describe(Form form, IReadOnlyList<int> circle) => string.Join(" → ", circle.Select(cell => form.Cells[cell].Label));
}
