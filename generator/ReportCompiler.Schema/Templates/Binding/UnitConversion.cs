using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Brings numbers into another unit, by a conversion that the template declares.</summary>
internal sealed class UnitConversion(BindingContext context, ScalarText text)
{
    /// <summary>The number in the unit; null, with a finding, where nothing says how it converts.</summary>
    /// <param name="call">Where that is asked for.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit.</param>
    public BoundValue? Convert(CallSyntax call, BoundValue number, string unit)
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

    private static BoundValue Converted(BoundValue number, BinaryOperator how, decimal factor, string unit) =>
        new(new BoundUnit(new BoundBinary(how, number.Expression, new BoundNumber(factor)), unit), ValueType.In(unit));
}
