using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds the functions of the calendar: <c>day(9, 30)</c> of the report year, and <c>workdays(from, to)</c>.</summary>
internal sealed class DayBinder(BindingContext context, ScalarText text)
{
    // A leap year: whether another year has the day is known when a report is checked.
    private const int LeapYear = 2000;

    private static readonly LocalizedText MonthAndDay = Words.Say(
        "day-binder.month-and-day",
        "a month and a day of the month, such as day(9, 30)",
        "月和日，例如 day(9, 30)");
    private static readonly LocalizedText TwoDays = Words.Say("day-binder.two-days", "two dates", "两个日期");

    /// <summary>Binds <c>day(month, day)</c>.</summary>
    public BoundValue? BindDay(CallSyntax call)
    {
        var numbers = call.Arguments.OfType<NumberSyntax>().Where(number => number.Value == decimal.Truncate(number.Value) && number.Value < 100).ToList();
        if (call.Arguments.Count != 2 || numbers.Count != 2 || DayNumber.Of(LeapYear, (int)numbers[0].Value, (int)numbers[1].Value) is null)
        {
            return Reject(call, MonthAndDay);
        }

        var arguments = numbers.Select(number => (BoundExpression)new BoundNumber(number.Value));
        var words = numbers.Select(number => number.Value.ToString("00", CultureInfo.InvariantCulture));
        return new BoundValue(new BoundCall(FunctionName.Day, new EquatableArray<BoundExpression>(arguments)), ValueType.Day, string.Join("-", words));
    }

    /// <summary>Binds <c>workdays(from, to)</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="bind">Binds an argument that must not be a condition.</param>
    public BoundValue? BindWorkingDays(CallSyntax call, Func<ExpressionSyntax, bool, BoundValue?> bind)
    {
        if (call.Arguments.Count != 2)
        {
            return Reject(call, TwoDays);
        }

        var days = call.Arguments.Select(argument => bind(argument, false)).ToList();
        if (days.Exists(day => day is null))
        {
            return null;
        }

        if (days.Exists(day => !day!.Type.IsDay))
        {
            return Reject(call, TwoDays);
        }

        var arguments = days.Select(day => day!.Expression);
        var words = $"{call.Function}({days[0]!.Words}, {days[1]!.Words})";
        return new BoundValue(new BoundCall(FunctionName.WorkingDays, new EquatableArray<BoundExpression>(arguments)), ValueType.Bare, words);
    }

    private BoundValue? Reject(CallSyntax call, LocalizedText expected)
    {
        context.Report(RuleDiagnostics.WrongArguments, text.Locate(call.Start, call.Length), call.Function, expected);
        return null;
    }
}
