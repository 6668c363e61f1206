using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Documents.Formulas;

/// <summary>
/// What functions over several numbers take. Cells have their places already; an argument that has to be reckoned gets one, so that it can be
/// told from one that does not apply.
/// </summary>
internal sealed class FunctionArguments
{
    private const int MostRanges = 200;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<string> _formulas = [];

    /// <summary>The formulas of the arguments that have to be reckoned, by their numbers.</summary>
    public IReadOnlyList<string> Formulas => _formulas;

    /// <summary>Finds places for the arguments of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="number">Writes a number.</param>
    public ArgumentList Of(BoundCall call, Func<BoundExpression, string> number)
    {
        var (direct, spread, reckoned, constants) = (new List<int>(), new List<int>(), new List<string>(), new List<string>());
        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case LocatedCells located:
                    spread.AddRange(located.Cells);
                    break;
                case BoundCell { Source: CellSource.Current } cell:
                    direct.Add(cell.Cell);
                    break;
                case BoundNumber constant:
                    constants.Add(FormulaText.Of(constant.Value));
                    break;
                default:
                    reckoned.Add(number(argument));
                    break;
            }
        }

        var list = new ArgumentList(direct, spread, Place(reckoned), constants);
        return list.Ranges.Count <= MostRanges ? list : throw new UntranslatableException();
    }

    /// <summary>Finds places for numbers one after the other.</summary>
    /// <param name="formulas">What they are.</param>
    public IReadOnlyList<int> Place(IReadOnlyList<string> formulas)
    {
        if (formulas.Count == 0)
        {
            return [];
        }

        var key = string.Join('\n', formulas);
        if (!_known.TryGetValue(key, out var first))
        {
            _known[key] = first = _formulas.Count;
            _formulas.AddRange(formulas);
        }

        return [.. Enumerable.Range(first, formulas.Count)];
    }
}
