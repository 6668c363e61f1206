using System.Globalization;
using ReportCompiler.Schema.Forms;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>
/// What a condition says of the version of the form: <c>form.version &gt;= 2021</c>, <c>year &lt; 2021</c>. A condition that
/// says nothing of it may hold on every version.
/// </summary>
internal static class VersionCondition
{
    /// <summary>On which versions a condition may come out in a way.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="outcome">Whether it is to hold or not to.</param>
    public static Func<Form, bool> Of(ScriptExpression? condition, bool outcome) => condition switch
    {
        ScriptNestedExpression nested => Of(nested.Expression, outcome),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Of(not.Right, !outcome),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } and => Join(and, outcome, isBoth: outcome),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } or => Join(or, outcome, isBoth: !outcome),
        ScriptBinaryExpression comparison => Compare(comparison, outcome),
        _ => static _ => true,
    };

    private static Func<Form, bool> Join(ScriptBinaryExpression binary, bool outcome, bool isBoth)
    {
        var left = Of(binary.Left, outcome);
        var right = Of(binary.Right, outcome);
        return isBoth ? form => left(form) && right(form) : form => left(form) || right(form);
    }

    private static Func<Form, bool> Compare(ScriptBinaryExpression comparison, bool outcome)
    {
        if (Number(comparison.Right) is not { } number || Test(comparison.Operator, number) is not { } test)
        {
            return static _ => true;
        }

        return comparison.Left switch
        {
            ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "form" }, Member.Name: "version" } => form => test(form.Version) == outcome,
            ScriptVariableGlobal { Name: "year" } => form => YearsToTry(form.Years, number).Any(year => test(year) == outcome),
            _ => static _ => true,
        };
    }

    private static int? Number(ScriptExpression? expression) => expression is ScriptLiteral { Value: int or long } literal
        && Convert.ToInt64(literal.Value, CultureInfo.InvariantCulture) is >= 0 and < int.MaxValue and var number
        ? (int)number
        : null;

    private static Func<int, bool>? Test(ScriptBinaryOperator comparison, int number) => comparison switch
    {
        ScriptBinaryOperator.CompareEqual => value => value == number,
        ScriptBinaryOperator.CompareNotEqual => value => value != number,
        ScriptBinaryOperator.CompareLess => value => value < number,
        ScriptBinaryOperator.CompareLessOrEqual => value => value <= number,
        ScriptBinaryOperator.CompareGreater => value => value > number,
        ScriptBinaryOperator.CompareGreaterOrEqual => value => value >= number,
        _ => null,
    };

    // A comparison changes its outcome at the number and nowhere else.
    private static IEnumerable<int> YearsToTry(YearRange years, int number) =>
        new[] { years.First, years.Last ?? int.MaxValue, number - 1, number, number + 1 }.Where(years.Contains);
}
