using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.Formulas;

/// <summary>
/// Writes the conditions of rules as formulas of the sheet of values: 1 where one holds, 0 where it does not, 0.5 where that cannot be said. A form is
/// not filled in at one go: of a row or cell in which nothing stands it cannot be said yet whether the report has it, or whether it applies.
/// </summary>
internal sealed class ConditionFormula
{
    // Binary fractions are compared as the decimal places that forms have.
    private const int Places = 8;
    private const string Marks = ",.;:!? ()\"";
    private static readonly int[] WideMarks = [0x3002, 0xFF0C, 0x3001, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0xFF08, 0xFF09, 0x201C, 0x201D];

    private readonly Form _form;
    private readonly LastYearFigures _before;
    private readonly FunctionArguments _arguments;
    private readonly NumberFormula _number;
    private readonly Func<int, string?> _proseAt;
    private readonly Func<int, string?> _entriesOf;

    /// <summary>Prepares to write the conditions of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="before">The figures of last year.</param>
    /// <param name="arguments">Finds places for arguments.</param>
    /// <param name="proseAt">Where prose stands.</param>
    /// <param name="entriesOf">How many entries a row has that a report may do without, by the index of its first place; null for another.</param>
    public ConditionFormula(
        Form form, int year, LastYearFigures before, FunctionArguments arguments, Func<int, string?> proseAt, Func<int, string?> entriesOf)
    {
        (_form, _before, _arguments, _proseAt, _entriesOf) = (form, before, arguments, proseAt, entriesOf);
        _number = new NumberFormula(form, year, before, arguments, Of);
    }

    /// <summary>Writes a number.</summary>
    /// <param name="expression">The number.</param>
    /// <exception cref="UntranslatableException">A formula cannot say it.</exception>
    public string Number(BoundExpression expression) => _number.Of(expression);

    /// <summary>Writes a condition.</summary>
    /// <param name="expression">The condition.</param>
    /// <exception cref="UntranslatableException">A formula cannot say it.</exception>
    public string Of(BoundExpression expression) => expression switch
    {
        BoundUnary unary => $"(1-{Of(unary.Operand)})",
        BoundBinary { Operator: BinaryOperator.And } both => $"MIN({Of(both.Left)},{Of(both.Right)})",
        BoundBinary { Operator: BinaryOperator.Or } either => $"MAX({Of(either.Left)},{Of(either.Right)})",
        BoundBinary { Operator: BinaryOperator.Implies } implies => $"MAX(1-{Of(implies.Left)},{Of(implies.Right)})",
        BoundBinary { Operator: BinaryOperator.Iff } iff => Iff(Of(iff.Left), Of(iff.Right)),
        BoundBinary comparison => Compare(comparison.Operator, Number(comparison.Left), Number(comparison.Right), 0),
        BoundExists exists => _entriesOf(exists.Row) is { } entries ? $"IF({entries}=0,0.5,1)" : "1",
        BoundText text => Words(text.Cell, [text.Text]),
        BoundItems items when !_form.Cells[items.Cell.Cell].Type.IsList => Words(items.Cell, [.. items.Texts]),
        BoundProse prose => Prose(prose),
        BoundCall call => Call(call),
        _ => throw new UntranslatableException(),
    };

    /// <summary>Compares two numbers.</summary>
    /// <param name="name">How.</param>
    /// <param name="left">The left number, as a formula.</param>
    /// <param name="right">The right number, as a formula.</param>
    /// <param name="tolerance">By how much they may differ all the same.</param>
    public static string Compare(BinaryOperator name, string left, string right, decimal tolerance)
    {
        var excess = FormattableString.Invariant($"ROUND(({left})-({right}),{Places})");
        var limit = FormulaText.Of(tolerance);
        var holds = name switch
        {
            BinaryOperator.Equal when tolerance > 0 => $"ABS({excess})<={limit}",
            BinaryOperator.Less or BinaryOperator.LessOrEqual when tolerance > 0 => $"{excess}<={limit}",
            BinaryOperator.Greater or BinaryOperator.GreaterOrEqual when tolerance > 0 => $"{excess}>=-{limit}",
            BinaryOperator.Equal => $"{excess}=0",
            BinaryOperator.NotEqual => $"{excess}<>0",
            BinaryOperator.Less => $"{excess}<0",
            BinaryOperator.LessOrEqual => $"{excess}<=0",
            BinaryOperator.Greater => $"{excess}>0",
            BinaryOperator.GreaterOrEqual => $"{excess}>=0",
            _ => throw new UntranslatableException(),
        };
        return $"IFERROR(IF({holds},1,0),0.5)";
    }

    private static string Iff(string left, string right) => $"MIN(MAX(1-{left},{right}),MAX(1-{right},{left}))";

    private string Call(BoundCall call) => call.Function switch
    {
        FunctionName.Blank => $"IF({IsOpen(ValueOf(call))},1,0)",
        FunctionName.NotApplicable => $"IF({ValueOf(call)}={FormulaText.Of(ValueColumns.NotApplicable)},1,IF({IsOpen(ValueOf(call))},0.5,0))",
        FunctionName.Ascending => Ordered(call, "<", "MAX"),
        FunctionName.Descending => Ordered(call, ">", "MIN"),
        FunctionName.Unchanged => $"MIN({string.Join(',', call.Arguments.Select(Unchanged))})",
        _ => throw new UntranslatableException(),
    };

    private static string IsOpen(string value) => $"OR({value}=\"\",{value}={FormulaText.Of(ValueColumns.Absent)})";

    private static string ValueOf(BoundCall call) => call.Arguments[0] is BoundCell { Source: CellSource.Current } cell
        ? ValueColumns.At(ValueColumns.Values, cell.Cell) : throw new UntranslatableException();

    // Each number that there is against the extreme of those before it.
    private string Ordered(BoundCall call, string sign, string extreme)
    {
        var places = _arguments.Place([.. call.Arguments.Select(Number)]);
        var at = places.Select(place => ValueColumns.At(ValueColumns.ArgumentValues, place)).ToList();
        var breaks = Enumerable.Range(1, at.Count - 1)
            .Select(place => (Own: at[place], Earlier: $"{at[0]}:{at[place - 1]}"))
            .Select(pair => $"IF(ISNUMBER({pair.Own}),IF(COUNT({pair.Earlier})>0,IF({pair.Own}{sign}{extreme}({pair.Earlier}),1,0),0),0)");
        return at.Count < 2 ? "1" : $"IF({string.Join('+', breaks)}>0,0,IF(COUNTBLANK({at[0]}:{at[^1]})>0,0.5,1))";
    }

    private string Unchanged(BoundExpression argument)
    {
        var cell = ((BoundCell)argument).Cell;
        var value = ValueColumns.At(ValueColumns.Values, cell);
        var doesNotApply = FormulaText.Of(ValueColumns.NotApplicable);
        return _before.IsNotApplicable(cell)
            ? $"IF({value}={doesNotApply},1,IF(ISNUMBER({value}),0,0.5))"
            : $"IF(ISNUMBER({value}),IF(ROUND({value}-{FormulaText.Of(_before.Of(cell))},{Places})=0,1,0),IF({value}={doesNotApply},0,0.5))";
    }

    // In the sheet stand the words of the form; rules name those of data files.
    private string Words(BoundCell cell, IReadOnlyList<string> texts)
    {
        var type = _form.Cells[cell.Cell].Type;
        var value = ValueColumns.At(ValueColumns.Values, cell.Cell);
        var words = texts.Select(text => type.Labels.Count > 0 && type.Codes.ToList().IndexOf(text) is >= 0 and var place ? type.Labels[place] : text);
        return type.Other.Length > 0 || cell.Source != CellSource.Current ? throw new UntranslatableException()
            : $"IF({IsOpen(value)},0.5,IF(OR({string.Join(',', words.Select(word => $"EXACT({value},{FormulaText.Of(word)})"))}),1,0))";
    }

    private string Prose(BoundProse prose)
    {
        var text = _proseAt(prose.Narrative) ?? throw new UntranslatableException();
        var bare = Marks.Concat(WideMarks.Select(code => (char)code)).Aggregate($"SUBSTITUTE({text},CHAR(10),\"\")", (inner, mark) =>
            $"SUBSTITUTE({inner},{FormulaText.Of(mark.ToString())},\"\")");
        var tests = prose.Texts.Select(sought => prose.Function == FunctionName.Mentions
            ? $"ISNUMBER(FIND({FormulaText.Of(sought)},{text}))"
            : $"EXACT({bare},{FormulaText.Of(new string([.. sought.Where(char.IsLetterOrDigit)]))})");
        return $"IF({text}=\"\",0.5,IF(OR({string.Join(',', tests)}),1,0))";
    }
}
