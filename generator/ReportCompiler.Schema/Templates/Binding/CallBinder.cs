using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds calls of functions, by what the table of functions says of each.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="text">The expression.</param>
/// <param name="scope">What names mean.</param>
/// <param name="bind">Binds an expression that must or must not be a condition.</param>
internal sealed class CallBinder(BindingContext context, ScalarText text, NameScope scope, Func<ExpressionSyntax, bool, BoundValue?> bind)
{
    // A leap year: whether another year has the day is known when a report is checked.
    private const int LeapYear = 2000;

    private static readonly LocalizedText OneNumber = Words.Say("call-binder.one-number", "a single number", "单个数值");
    private static readonly LocalizedText SeveralNumbers =
        Words.Say("call-binder.several-numbers", "several, which only a function over several numbers takes", "多个数值，只能用在取多个数值的函数中");

    private readonly ArgumentBinder _arguments = new(context, text, scope, bind);
    private readonly UnitConversion _conversion = new(context, text);

    /// <summary>Binds a call; null, with findings, where it has a mistake.</summary>
    public BoundValue? Bind(CallSyntax call)
    {
        if (FunctionTable.Find(call.Function) is not { } function)
        {
            var suggestion = DidYouMean.For(call.Function, FunctionTable.All.Select(known => known.Text));
            context.Report(RuleDiagnostics.UnknownFunction, text.Locate(call.Start, call.Function.Length), call.Function, suggestion);
            return null;
        }

        if (function.Result == FunctionResult.Numbers)
        {
            context.Report(RuleDiagnostics.TypeMismatch, Locate(call), OneNumber, SeveralNumbers);
            return null;
        }

        return !_arguments.Fit(call, function) ? null : function.Node switch
        {
            FunctionNode.Prose => BindProse(call, function),
            FunctionNode.Row => BindRow(call, function),
            FunctionNode.Items => BindItems(call, function),
            FunctionNode.Unit => bind(call.Arguments[0], false) is { } number ? _conversion.Convert(call, number, ((TextSyntax)call.Arguments[1]).Text) : null,
            _ => BindCall(call, function),
        };
    }

    private BoundValue? BindCall(CallSyntax call, FunctionDefinition function)
    {
        if (_arguments.Bind(call, function) is not { } arguments)
        {
            return null;
        }

        var expressions = new EquatableArray<BoundExpression>(arguments.Select(argument => argument.Expression));
        if (function.Name == FunctionName.Day && !IsDay(expressions))
        {
            _arguments.Reject(call, function);
            return null;
        }

        var type = function.Result switch
        {
            FunctionResult.Condition => ValueType.Condition,
            FunctionResult.PlainNumber => ValueType.Bare,
            FunctionResult.Date => ValueType.Day,
            _ => arguments.Where(argument => !argument.Type.IsCondition).Select(argument => argument.Type).Aggregate(ValueType.In),
        };
        return new BoundValue(new BoundCall(function.Name, expressions), type);
    }

    private BoundValue? BindProse(CallSyntax call, FunctionDefinition function)
    {
        var section = (NameSyntax)call.Arguments[0];
        if (scope.FindNarrative(section.Name) is { } narrative)
        {
            var texts = call.Arguments.Skip(1).Cast<TextSyntax>().Select(argument => argument.Text);
            return new BoundValue(new BoundProse(function.Name, narrative, new EquatableArray<string>(texts)), ValueType.Condition);
        }

        context.Report(RuleDiagnostics.UnknownName, Locate(section), section.Name, scope.Where, DidYouMean.For(section.Name, scope.Narratives));
        return null;
    }

    private BoundValue? BindItems(CallSyntax call, FunctionDefinition function)
    {
        if (_arguments.BindChoice(call, function, (NameSyntax)call.Arguments[0]) is not { } cell)
        {
            return null;
        }

        var texts = call.Arguments.Skip(1).Cast<TextSyntax>().ToList();
        var words = cell.Type.Other.Length > 0 ? [.. cell.Type.Codes, CellItems.Other] : cell.Type.Codes.ToList();
        if (cell.Type.Kind != CellKind.Names && texts.Find(word => !words.Contains(word.Text)) is { } wrong)
        {
            context.Report(RuleDiagnostics.UnknownName, Locate(wrong), wrong.Text, cell.Type.Name, DidYouMean.For(wrong.Text, words));
            return null;
        }

        return new BoundValue(new BoundItems(cell.Cell, new EquatableArray<string>(texts.Select(word => word.Text))), ValueType.Condition);
    }

    private BoundValue? BindRow(CallSyntax call, FunctionDefinition function)
    {
        if (scope.FindRow(((NameSyntax)call.Arguments[0]).Name) is { } row)
        {
            return new BoundValue(new BoundExists(row), ValueType.Condition);
        }

        _arguments.Reject(call, function);
        return null;
    }

    private static bool IsDay(EquatableArray<BoundExpression> monthAndDay) =>
        DayNumber.Of(LeapYear, (int)((BoundNumber)monthAndDay[0]).Value, (int)((BoundNumber)monthAndDay[1]).Value) is not null;

    private SourceSpan Locate(ExpressionSyntax syntax) => text.Locate(syntax.Start, syntax.Length);
}
