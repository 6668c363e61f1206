using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds <c>to(number, "unit")</c>: a number in another unit, by a conversion that the template declares.</summary>
internal sealed class ConversionBinder(BindingContext context, ScalarText text)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "to";

    private static readonly LocalizedText Expected = Words.Say("conversion-binder.expected", "a number and a unit in quotes", "一个数值和一个带引号的单位");

    /// <summary>Binds a call if it is one of this function.</summary>
    /// <param name="call">The call.</param>
    /// <param name="bind">Binds a number.</param>
    /// <param name="value">The converted number; null, with a finding, where the call has a mistake.</param>
    /// <returns>Whether it is one of this function.</returns>
    public bool TryBind(CallSyntax call, Func<ExpressionSyntax, bool, BoundValue?> bind, out BoundValue? value)
    {
        value = null;
        if (call.Function != Name)
        {
            return false;
        }

        if (call.Arguments.Count != 2 || call.Arguments[1] is not TextSyntax unit)
        {
            context.Report(RuleDiagnostics.WrongArguments, text.Locate(call.Start, call.Length), call.Function, Expected);
        }
        else if (bind(call.Arguments[0], false) is { } number)
        {
            value = Convert(call, number, unit.Text);
        }

        return true;
    }

    private BoundValue? Convert(CallSyntax call, BoundValue number, string unit)
    {
        var from = number.Type.Unit ?? string.Empty;
        if (context.Conversions.TryGetValue((from, unit), out var factor))
        {
            return Converted(number, BinaryOperator.Multiply, factor, unit);
        }

        if (context.Conversions.TryGetValue((unit, from), out factor))
        {
            return Converted(number, BinaryOperator.Divide, factor, unit);
        }

        context.Report(RuleDiagnostics.UnitMismatch, text.Locate(call.Start, call.Length), TypeWords.UnitOf(number.Type), TypeWords.UnitOf(ValueType.In(unit)));
        return null;
    }

    private static BoundValue Converted(BoundValue number, BinaryOperator how, decimal factor, string unit) => number with
    {
        Expression = new BoundUnit(new BoundBinary(how, number.Expression, new BoundNumber(factor)), unit),
        Type = ValueType.In(unit),
        Words = $"{number.Words} ({unit})",
    };
}
