using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Finds the totals that count cells which a region added, directly or by way of other totals.</summary>
internal sealed class CountFinder
{
    private readonly Form _form;
    private readonly Dictionary<int, IReadOnlyList<int>> _parts = [];
    private readonly Dictionary<int, IReadOnlyList<int>> _known = [];

    private CountFinder(Form form, IEnumerable<BoundDerivation> derivations)
    {
        _form = form;
        foreach (var derivation in derivations.Where(derivation => derivation.Value is BoundCall { Function: FunctionName.Sum }))
        {
            Add(derivation, (BoundCall)derivation.Value);
        }
    }

    /// <summary>The totals, in the order of the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="derivations">The definitions of its derived cells, without circles.</param>
    public static IEnumerable<CountedCells> Find(Form form, IReadOnlyList<BoundDerivation> derivations)
    {
        if (form.Additions.Count == 0)
        {
            return [];
        }

        var finder = new CountFinder(form, derivations);
        return finder._parts.Keys
            .Where(total => !form.Cells[total].IsAdded)
            .OrderBy(total => total)
            .Select(total => new CountedCells(total, new(finder.Of(total))))
            .Where(count => count.Cells.Count > 0);
    }

    // A total that a row and a column define comes to the same by either: the row's is taken.
    private void Add(BoundDerivation derivation, BoundCall sum)
    {
        for (var element = 0; element < derivation.Scope.Count; element++)
        {
            var offset = element * derivation.Scope.Step;
            var total = IndexOf(derivation.Target, offset);
            if (!_parts.ContainsKey(total))
            {
                _parts.Add(total, [.. sum.Arguments.OfType<BoundCell>().Select(part => IndexOf(part, offset))]);
            }
        }
    }

    private IReadOnlyList<int> Of(int total)
    {
        if (_known.TryGetValue(total, out var known))
        {
            return known;
        }

        List<int> counted = [];
        foreach (var part in _parts[total])
        {
            counted.AddRange(_form.Cells[part].IsAdded ? [part] : _parts.ContainsKey(part) ? Of(part) : []);
        }

        return _known[total] = counted;
    }

    private static int IndexOf(BoundCell cell, int offset) => cell.Cell + (cell.IsScoped ? offset : 0);
}
