using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds the arguments of a call, each as the table of functions says; groups become their members.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="text">The expression.</param>
/// <param name="scope">What names mean.</param>
/// <param name="bind">Binds an expression that must or must not be a condition.</param>
internal sealed class ArgumentBinder(BindingContext context, ScalarText text, NameScope scope, Func<ExpressionSyntax, bool, BoundValue?> bind)
{
    /// <summary>Whether the arguments are as many, and written, as the function asks; with a finding where they are not.</summary>
    public bool Fit(CallSyntax call, FunctionDefinition function) =>
        (function.Accepts(call.Arguments.Count)
            && call.Arguments.Select((argument, place) => IsWrittenAs(function.ParameterAt(place), argument)).All(fits => fits))
        || Reject(call, function);

    /// <summary>Reports that the arguments are not what the function takes.</summary>
    /// <returns>Never true.</returns>
    public bool Reject(CallSyntax call, FunctionDefinition function)
    {
        context.Report(RuleDiagnostics.WrongArguments, Locate(call), call.Function, function.Takes);
        return false;
    }

    /// <summary>Binds the arguments of a call that fit, what may be left out and was included; null, with findings, where one has a mistake.</summary>
    public IReadOnlyList<BoundValue>? Bind(CallSyntax call, FunctionDefinition function)
    {
        var bound = call.Arguments.Select((argument, place) => (Parameter: function.ParameterAt(place), Values: Bind(call, function, place))).ToList();
        if (bound.Exists(part => part.Values is null) || !UnitsAgree(call, [.. bound.Where(part => part.Parameter.HasUnit).SelectMany(part => part.Values!)]))
        {
            return null;
        }

        var left = function.Parameters.Skip(call.Arguments.Count).Select(parameter => parameter.Default).OfType<int>();
        return [.. bound.SelectMany(part => part.Values!), .. left.Select(value => new BoundValue(new BoundNumber(value), ValueType.Bare))];
    }

    /// <summary>Binds the name of a cell in which something is chosen or listed; null, with a finding, where it is none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="function">The function.</param>
    /// <param name="name">The name.</param>
    public NamedCell? BindChoice(CallSyntax call, FunctionDefinition function, NameSyntax name)
    {
        if (BindCell(name) is null)
        {
            return null;
        }

        var source = NameScope.SourceOf(name.Name, out var rest);
        var takes = function.Node == FunctionNode.Items;
        if (scope.FindCell(rest, source) is { } cell
            && (takes ? cell.Type.TakesItems && source == CellSource.Current : cell.Type.IsList && source != CellSource.Members))
        {
            return cell;
        }

        Reject(call, function);
        return null;
    }

    private static bool IsWrittenAs(ParameterDefinition parameter, ExpressionSyntax argument) => parameter.Kind switch
    {
        ParameterKind.Cell or ParameterKind.Choice or ParameterKind.Cells or ParameterKind.Places or ParameterKind.Section or ParameterKind.Table =>
            argument is NameSyntax,
        ParameterKind.Text => argument is TextSyntax,
        ParameterKind.WholeNumber =>
            argument is NumberSyntax number && number.Value >= parameter.Min && number.Value <= parameter.Max
                && number.Value == decimal.Truncate(number.Value),
        _ => true,
    };

    private IReadOnlyList<BoundValue>? Bind(CallSyntax call, FunctionDefinition function, int place)
    {
        var argument = call.Arguments[place];
        return function.ParameterAt(place).Kind switch
        {
            ParameterKind.Condition => OneOrNull(bind(argument, true)),
            ParameterKind.Numbers => BindNumbers(argument),
            ParameterKind.Cells or ParameterKind.Places => BindCells(call, function, (NameSyntax)argument),
            ParameterKind.Cell => BindCell((NameSyntax)argument),
            ParameterKind.Choice => BindChoice(call, function, (NameSyntax)argument) is { } choice ? [new BoundValue(choice.Cell, ValueType.Bare)] : null,
            ParameterKind.Date => BindDate(call, function, argument),
            _ => OneOrNull(bind(argument, false)),
        };
    }

    private IReadOnlyList<BoundValue>? BindNumbers(ExpressionSyntax argument)
    {
        if (argument is CallSyntax call && FunctionTable.Find(call.Function) is { Result: FunctionResult.Numbers } function)
        {
            return Fit(call, function) ? BindChoice(call, function) : null;
        }

        return (argument is NameSyntax name ? GroupOf(name) : null) ?? OneOrNull(bind(argument, false));
    }

    // above(limit, cells…) becomes the same function of each cell.
    private IReadOnlyList<BoundValue>? BindChoice(CallSyntax call, FunctionDefinition function) => Bind(call, function) is { } arguments
        ? [.. arguments.Skip(1)
            .Select(
                cell => cell with { Expression = new BoundCall(
                    function.Name, new EquatableArray<BoundExpression>(arguments[0].Expression, cell.Expression)) })]
        : null;

    private IReadOnlyList<BoundValue>? BindCells(CallSyntax call, FunctionDefinition function, NameSyntax name)
    {
        var cells = GroupOf(name) ?? BindCell(name);
        if (cells is not null && cells.Any(cell => cell.Expression is not BoundCell))
        {
            Reject(call, function);
            return null;
        }

        return cells;
    }

    // Whatever a cell holds, it can be asked about.
    private IReadOnlyList<BoundValue>? BindCell(NameSyntax name)
    {
        var source = NameScope.SourceOf(name.Name, out var rest);
        if (scope.FindCell(rest, source) is { } cell)
        {
            return [new BoundValue(cell.Cell, cell.ValueType)];
        }

        context.Report(RuleDiagnostics.UnknownName, Locate(name), name.Name, scope.Where, DidYouMean.For(name.Name, scope.Names));
        return null;
    }

    private IReadOnlyList<BoundValue>? BindDate(CallSyntax call, FunctionDefinition function, ExpressionSyntax argument)
    {
        var value = bind(argument, false);
        if (value is { Type.IsDay: false })
        {
            Reject(call, function);
            return null;
        }

        return OneOrNull(value);
    }

    private IReadOnlyList<BoundValue>? GroupOf(NameSyntax syntax)
    {
        var source = NameScope.SourceOf(syntax.Name, out var name);
        return scope.FindCell(name, source) is null ? scope.FindGroup(name, source) : null;
    }

    private bool UnitsAgree(CallSyntax call, List<BoundValue> numbers)
    {
        var first = numbers.Find(number => number.Type.Unit is not null);
        var other = first is null ? null : numbers.Find(number => !number.Type.AgreesWith(first.Type));
        if (other is not null)
        {
            context.Report(RuleDiagnostics.UnitMismatch, Locate(call), TypeWords.UnitOf(first!.Type), TypeWords.UnitOf(other.Type));
        }

        return other is null;
    }

    private static IReadOnlyList<BoundValue>? OneOrNull(BoundValue? value) => value is null ? null : [value];

    private SourceSpan Locate(ExpressionSyntax syntax) => text.Locate(syntax.Start, syntax.Length);
}
