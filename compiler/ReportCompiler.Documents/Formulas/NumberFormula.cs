using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.Formulas;

/// <summary>
/// Writes the numbers of rules as formulas of the sheet of values. Where a number is unknown they come to #N/A, where it does not apply to
/// #DIV/0!, so that what is made of them does so too.
/// </summary>
/// <param name="form">The form.</param>
/// <param name="year">The year reported on.</param>
/// <param name="before">The figures of last year.</param>
/// <param name="arguments">Finds places for arguments.</param>
/// <param name="condition">Writes a condition.</param>
internal sealed class NumberFormula(Form form, int year, LastYearFigures before, FunctionArguments arguments, Func<BoundExpression, string> condition)
{
    private const string Unknown = "NA()";
    private const string DoesNotApply = "1/0";

    /// <summary>The name of the days that are not worked.</summary>
    public const string Holidays = "form.holidays";

    /// <summary>Writes a number.</summary>
    /// <param name="expression">The number.</param>
    /// <exception cref="UntranslatableException">A formula cannot say it.</exception>
    public string Of(BoundExpression expression) => expression switch
    {
        BoundNumber number => FormulaText.Of(number.Value),
        BoundCell { Source: CellSource.Current } cell => ValueColumns.At(ValueColumns.Numbers, cell.Cell),
        BoundCell { Source: CellSource.Previous } cell => FormulaText.Of(before.Of(cell.Cell)),
        BoundForeignCell foreign => FormulaText.Of(before.Of(foreign.Paths[0])),
        BoundUnary { Operator: UnaryOperator.Minus } minus => $"(0-{Of(minus.Operand)})",
        BoundUnit converted => Of(converted.Value),
        BoundBinary { Operator: BinaryOperator.Divide } quotient => $"({Of(quotient.Left)}/IF({Of(quotient.Right)}=0,{Unknown},{Of(quotient.Right)}))",
        BoundBinary arithmetic => $"({Of(arithmetic.Left)}{SignOf(arithmetic.Operator)}{Of(arithmetic.Right)})",
        BoundCall call => Call(call),
        _ => throw new UntranslatableException(),
    };

    private static string SignOf(BinaryOperator name) => name switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => throw new UntranslatableException(),
    };

    private string Call(BoundCall call) => call.Function switch
    {
        // Of a condition 0, 0.5 or 1: not so, not to be said, so.
        FunctionName.If => $"CHOOSE(1+2*{condition(call.Arguments[0])},{Of(call.Arguments[2])},{Unknown},{Of(call.Arguments[1])})",
        FunctionName.Abs => $"ABS({Of(call.Arguments[0])})",
        FunctionName.Round => $"ROUND({Of(call.Arguments[0])},{Of(call.Arguments[1])})",
        FunctionName.Above => $"IF({Of(call.Arguments[1])}<={Of(call.Arguments[0])},{DoesNotApply},{Of(call.Arguments[1])})",
        FunctionName.Day => FormattableString.Invariant($"DATE({year},{Of(call.Arguments[0])},{Of(call.Arguments[1])})"),
        FunctionName.WorkingDays => WorkingDays(Of(call.Arguments[0]), Of(call.Arguments[1])),
        FunctionName.Count => $"COUNT({arguments.Of(call, Of).All})",
        FunctionName.Sum => Over(call, "SUM"),
        FunctionName.Min => Over(call, "MIN"),
        FunctionName.Max => Over(call, "MAX"),
        FunctionName.Average => Over(call, "AVERAGE"),
        FunctionName.Median => Over(call, "MEDIAN"),
        _ => throw new UntranslatableException(),
    };

    // What does not apply is passed over; where nothing does, so does the result. Of no number at all the sum is 0, and anything else unknown.
    private string Over(BoundCall call, string function)
    {
        var list = arguments.Of(call, Of);
        if (list.Ranges.Count == 0 && list.Constants.Count == 0)
        {
            throw new UntranslatableException();
        }

        var none = call.Function == FunctionName.Sum ? "0" : Unknown;
        var empty = list.Direct.Count + list.Reckoned.Count > 0 || list.Spread.Count == 0 ? DoesNotApply
            : $"IF({list.SpreadNotApplicable}>0,{DoesNotApply},{none})";
        return $"IF({list.Unknown}>0,{Unknown},IF(COUNT({list.All})=0,{empty},{function}({list.All})))";
    }

    // Days after the first, up to the last.
    private string WorkingDays(string from, string to)
    {
        var calendar = form.Holidays.Count > 0 ? "," + Holidays : string.Empty;
        return $"IF({from}={to},0,IF({from}<{to},NETWORKDAYS({from}+1,{to}{calendar}),-NETWORKDAYS({to}+1,{from}{calendar})))";
    }
}
