using ReportCompiler.Documents.Formulas;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The totals and rules of a form as formulas. What formulas cannot say is left to the check of the report.</summary>
internal sealed class FormReckoning
{
    private readonly Form _form;
    private readonly ConditionFormula _formula;
    private readonly FunctionArguments _arguments = new();
    private readonly List<FormStatement> _statements = [];
    private readonly Dictionary<int, string> _derived = [];
    private readonly Dictionary<int, BoundExpression> _derivations = [];

    /// <summary>Writes the totals and rules of a form.</summary>
    /// <param name="order">The form.</param>
    /// <param name="places">Where its cells stand.</param>
    /// <param name="values">Writes what stands in its cells.</param>
    public FormReckoning(FormOrder order, WorkbookPlaces places, FormCellValues values)
    {
        _form = order.Form;
        _formula = new ConditionFormula(
            _form, order.Content.Year, new LastYearFigures(_form, order.Before), _arguments, narrative => places.Prose(narrative)?.Foreign, values.EntriesOf);
        if (order.Model is not { } model)
        {
            return;
        }

        var derivations = LocatedRules.Derivations(model, _form).Where(statement => _form.Cells[statement.Cell].IsDerived).ToList();
        foreach (var derivation in derivations.Where(derivation => !_derivations.ContainsKey(derivation.Cell)))
        {
            Derive(derivation, places, values);
        }

        foreach (var requirement in LocatedRules.Requirements(model, _form))
        {
            Require(requirement);
        }
    }

    /// <summary>What the rules state, by their numbers.</summary>
    public IReadOnlyList<FormStatement> Statements => _statements;

    /// <summary>The formulas of arguments, by their numbers.</summary>
    public IReadOnlyList<string> Arguments => _arguments.Formulas;

    /// <summary>The formula of a derived cell, as a number of the sheet of values; null where there is none.</summary>
    /// <param name="cell">The index of the cell.</param>
    public string? NumberOf(int cell) => _derived.GetValueOrDefault(cell);

    /// <summary>The cells that a derived cell is the plain sum of; none where it is something else.</summary>
    /// <param name="cell">The index of the cell.</param>
    public IReadOnlyList<int> SummandsOf(int cell) =>
        _derivations.GetValueOrDefault(cell) is BoundCall { Function: FunctionName.Sum } sum
            && sum.Arguments.All(argument => argument is BoundCell or LocatedCells)
            ? [.. sum.Arguments.SelectMany(CellsIn)] : [];

    private void Derive(LocatedStatement statement, WorkbookPlaces places, FormCellValues values)
    {
        if (Write(() => _formula.Number(statement.Expression)) is not { } number || places[statement.Cell] is not { } place)
        {
            return;
        }

        _derivations[statement.Cell] = statement.Expression;
        _derived[statement.Cell] = values.EntriesOf(_form.Cells[statement.Cell].Row.FirstCell) is null ? OnceEntered(statement.Expression, number) : number;
        var row = ValueColumns.RowOf(_statements.Count);
        var (left, right) = (Workbooks.SheetWriter.NameOf(row, ValueColumns.Lefts), Workbooks.SheetWriter.NameOf(row, ValueColumns.Rights));
        var isSame = $"IF(AND(ISNUMBER({left}),ISNUMBER({right})),ROUND({left}-{right},8)=0,{left}={right})";
        var outcome = $"IF(OR({left}=\"\",{right}=\"\"),IF({right}={FormulaText.Of(ValueColumns.Absent)},1,0.5),IF({isSame},1,0))";
        _statements.Add(new FormStatement(statement, _form.Rules[statement.Rule], IsDerivation: true, outcome, [statement.Cell])
        {
            Left = values.OfText(place.Foreign, _form.Cells[statement.Cell].Type),
            Right = ValueColumns.At(ValueColumns.Values, statement.Cell),
        });
    }

    // A total over all components is not 0 because nobody has begun to fill them in.
    private static string OnceEntered(BoundExpression expression, string number)
    {
        var spread = SpreadIn(expression).Distinct().ToList();
        var absent = FormulaText.Ranges(ValueColumns.Values, spread).Select(range => $"COUNTIF({range},{FormulaText.Of(ValueColumns.Absent)})");
        return spread.Count == 0 ? number : FormattableString.Invariant($"IF({string.Join('+', absent)}={spread.Count},NA(),{number})");
    }

    private static IEnumerable<int> SpreadIn(BoundExpression expression) => expression switch
    {
        LocatedCells cells => cells.Cells,
        BoundUnary unary => SpreadIn(unary.Operand),
        BoundUnit unit => SpreadIn(unit.Value),
        BoundBinary binary => SpreadIn(binary.Left).Concat(SpreadIn(binary.Right)),
        BoundCall call => call.Arguments.SelectMany(SpreadIn),
        _ => [],
    };

    private void Require(LocatedStatement statement)
    {
        var rule = _form.Rules[statement.Rule];
        var row = ValueColumns.RowOf(_statements.Count);
        var cells = CellsIn(statement.Expression).Distinct().ToList();
        if (statement.Expression is BoundBinary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison)
        {
            var (left, right) = (Write(() => _formula.Number(comparison.Left)), Write(() => _formula.Number(comparison.Right)));
            if (left is not null && right is not null)
            {
                var outcome = ConditionFormula.Compare(
                    comparison.Operator, Workbooks.SheetWriter.NameOf(row, ValueColumns.Lefts),
                    Workbooks.SheetWriter.NameOf(row, ValueColumns.Rights), rule.Tolerance);
                _statements.Add(new FormStatement(statement, rule, IsDerivation: false, outcome, cells) { Left = left, Right = right });
            }
        }
        else if (Write(() => _formula.Of(statement.Expression)) is { } outcome)
        {
            _statements.Add(new FormStatement(statement, rule, IsDerivation: false, outcome, cells));
        }
    }

    private static string? Write(Func<string> write)
    {
        try
        {
            return write() is { Length: <= FormulaText.Longest } formula ? formula : null;
        }
        catch (UntranslatableException)
        {
            return null;
        }
    }

    private static IEnumerable<int> CellsIn(BoundExpression expression) => expression switch
    {
        BoundCell { Source: CellSource.Current } cell => [cell.Cell],
        LocatedCells cells => cells.Cells,
        BoundText text => [text.Cell.Cell],
        BoundItems items => [items.Cell.Cell],
        BoundUnary unary => CellsIn(unary.Operand),
        BoundUnit unit => CellsIn(unit.Value),
        BoundBinary binary => CellsIn(binary.Left).Concat(CellsIn(binary.Right)),
        BoundCall call => call.Arguments.SelectMany(CellsIn),
        _ => [],
    };
}
