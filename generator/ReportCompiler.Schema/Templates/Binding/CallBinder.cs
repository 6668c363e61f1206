using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds functions: their names, their arguments, and groups that stand for their members.</summary>
internal sealed class CallBinder(BindingContext context, ScalarText text, NameScope scope)
{
    private const int MaxPlaces = 10;

    private readonly DayBinder _days = new(context, text);
    private readonly AboveBinder _above = new(context, text);

    private static readonly Dictionary<string, FunctionName> Functions = new(StringComparer.Ordinal)
    {
        ["sum"] = FunctionName.Sum,
        ["min"] = FunctionName.Min,
        ["max"] = FunctionName.Max,
        ["count"] = FunctionName.Count,
        ["average"] = FunctionName.Average,
        ["median"] = FunctionName.Median,
        ["abs"] = FunctionName.Abs,
        ["round"] = FunctionName.Round,
        ["if"] = FunctionName.If,
        ["blank"] = FunctionName.Blank,
        ["na"] = FunctionName.NotApplicable,
        ["descending"] = FunctionName.Descending,
        ["ascending"] = FunctionName.Ascending,
        ["day"] = FunctionName.Day,
        ["workdays"] = FunctionName.WorkingDays,
        ["unchanged"] = FunctionName.Unchanged,
    };

    /// <summary>Binds a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="bind">Binds an argument that must or must not be a condition.</param>
    public BoundValue? Bind(CallSyntax call, Func<ExpressionSyntax, bool, BoundValue?> bind)
    {
        if (!Functions.TryGetValue(call.Function, out var function))
        {
            context.Report(RuleDiagnostics.UnknownFunction, text.Locate(call.Start, call.Function.Length), call.Function, DidYouMean.For(call.Function, Functions.Keys.Concat(ProseBinder.Names).Append(AboveBinder.Name).Append(ExistsBinder.Name).Append(ConversionBinder.Name)));
            return null;
        }

        return function switch
        {
            FunctionName.If => BindIf(call, bind),
            FunctionName.Round => BindRound(call, bind),
            FunctionName.Abs => BindSingle(call, function, bind),
            FunctionName.Blank or FunctionName.NotApplicable => BindCellTest(call, function),
            FunctionName.Day => _days.BindDay(call),
            FunctionName.WorkingDays => _days.BindWorkingDays(call, bind),
            FunctionName.Unchanged => BindUnchanged(call),
            _ => BindMany(call, function, bind),
        };
    }

    private BoundValue? BindIf(CallSyntax call, Func<ExpressionSyntax, bool, BoundValue?> bind)
    {
        if (!Takes(call, 3, 3, Words.Say("call-binder.bind-if", "a condition and two numbers", "一个条件和两个数值")))
        {
            return null;
        }

        var condition = bind(call.Arguments[0], true);
        var whenTrue = bind(call.Arguments[1], false);
        var whenFalse = bind(call.Arguments[2], false);
        if (condition is null || whenTrue is null || whenFalse is null || !Agree(call, [whenTrue, whenFalse]))
        {
            return null;
        }

        return Call(call, FunctionName.If, [condition, whenTrue, whenFalse], ValueType.In(whenTrue.Type, whenFalse.Type));
    }

    // Without a number of places, to the whole number.
    private BoundValue? BindRound(CallSyntax call, Func<ExpressionSyntax, bool, BoundValue?> bind)
    {
        var expected = Words.Say("call-binder.bind-round", "a number and, if wanted, how many decimal places (0 to 10)", "一个数值，可另加小数位数（0 到 10）");
        if (!Takes(call, 1, 2, expected))
        {
            return null;
        }

        var places = call.Arguments.Count == 1 ? new NumberSyntax(call.Start, call.Length, 0) : call.Arguments[1] as NumberSyntax;
        if (places is null || places.Value > MaxPlaces || places.Value != decimal.Truncate(places.Value))
        {
            context.Report(RuleDiagnostics.WrongArguments, Locate(call), call.Function, expected);
            return null;
        }

        var number = bind(call.Arguments[0], false);
        var digits = new BoundValue(new BoundNumber(places.Value), ValueType.Bare, places.Value.ToString(CultureInfo.InvariantCulture));
        return number is null ? null : Call(call, FunctionName.Round, [number, digits], number.Type);
    }

    // Whatever a cell holds, it can be asked whether it holds anything.
    private BoundValue? BindCellTest(CallSyntax call, FunctionName function)
    {
        var expected = Words.Say("call-binder.bind-cell-test", "one cell", "一个单元格");
        if (!Takes(call, 1, 1, expected))
        {
            return null;
        }

        var source = CellSource.Current;
        var cell = call.Arguments[0] is NameSyntax name ? scope.FindCell(Rest(name, out source), source) : null;
        if (cell is not null)
        {
            return Call(call, function, [new BoundValue(cell.Cell, cell.ValueType, context.Words(cell.Words, source))], ValueType.Condition);
        }

        if (call.Arguments[0] is NameSyntax unknown)
        {
            context.Report(RuleDiagnostics.UnknownName, text.Locate(unknown.Start, unknown.Length), unknown.Name, scope.Where, DidYouMean.For(unknown.Name, scope.Names));
        }
        else
        {
            context.Report(RuleDiagnostics.WrongArguments, Locate(call), call.Function, expected);
        }

        return null;
    }

    private BoundValue? BindUnchanged(CallSyntax call)
    {
        var words = new List<string>();
        var cells = call.Arguments.Select(argument => GroupOf(argument, words)).ToList();
        if (cells.Count > 0 && cells.TrueForAll(group => group is not null && group.All(cell => cell.Expression is BoundCell)))
        {
            return Call(call, FunctionName.Unchanged, [.. cells.SelectMany(group => group!)], ValueType.Condition) with { Words = $"{call.Function}({string.Join(", ", words)})" };
        }

        context.Report(RuleDiagnostics.WrongArguments, Locate(call), call.Function, Words.Say("call-binder.bind-unchanged", "groups of cells", "单元格分组"));
        return null;
    }

    private static string Rest(NameSyntax name, out CellSource source)
    {
        source = NameScope.SourceOf(name.Name, out var rest);
        return rest;
    }

    private BoundValue? BindSingle(CallSyntax call, FunctionName function, Func<ExpressionSyntax, bool, BoundValue?> bind)
    {
        if (!Takes(call, 1, 1, Words.Say("call-binder.bind-single", "one number", "一个数值")))
        {
            return null;
        }

        var argument = bind(call.Arguments[0], false);
        return argument is null ? null : Call(call, function, [argument], argument.Type);
    }

    private BoundValue? BindMany(CallSyntax call, FunctionName function, Func<ExpressionSyntax, bool, BoundValue?> bind)
    {
        if (!Takes(call, 1, int.MaxValue, Words.Say("call-binder.bind-many", "at least one number or group", "至少一个数值或分组")))
        {
            return null;
        }

        var arguments = new List<BoundValue>();
        var words = new List<string>();
        foreach (var argument in call.Arguments)
        {
            if (BindArgument(argument, bind, words) is not { } values)
            {
                return null;
            }

            arguments.AddRange(values);
        }

        if (!Agree(call, arguments))
        {
            return null;
        }

        var type = function switch
        {
            FunctionName.Count => ValueType.Bare,
            FunctionName.Descending or FunctionName.Ascending => ValueType.Condition,
            _ => arguments.Select(argument => argument.Type).Aggregate(ValueType.In),
        };
        return Call(call, function, arguments, type) with { Words = $"{call.Function}({string.Join(", ", words)})" };
    }

    // What stands for several numbers, or a single one.
    private IEnumerable<BoundValue>? BindArgument(ExpressionSyntax argument, Func<ExpressionSyntax, bool, BoundValue?> bind, List<string> words)
    {
        if (_above.TryBind(argument, bind, GroupOf, out var filtered))
        {
            words.Add(text.Value.Substring(argument.Start, argument.Length));
            return filtered;
        }

        if (GroupOf(argument, words) is { } members)
        {
            return members;
        }

        if (bind(argument, false) is not { } value)
        {
            return null;
        }

        words.Add(value.Words);
        return [value];
    }

    private IEnumerable<BoundValue>? GroupOf(ExpressionSyntax argument, List<string> words)
    {
        if (argument is not NameSyntax syntax)
        {
            return null;
        }

        var source = NameScope.SourceOf(syntax.Name, out var name);
        var members = scope.FindCell(name, source) is null ? scope.FindGroup(name, source) : null;
        if (members is not null)
        {
            words.Add(context.Words(scope.WordsOfGroup(name), source));
        }

        return members;
    }

    private bool Takes(CallSyntax call, int least, int most, LocalizedText expected)
    {
        if (call.Arguments.Count >= least && call.Arguments.Count <= most)
        {
            return true;
        }

        context.Report(RuleDiagnostics.WrongArguments, Locate(call), call.Function, expected);
        return false;
    }

    private bool Agree(CallSyntax call, IReadOnlyList<BoundValue> arguments)
    {
        var first = arguments.FirstOrDefault(argument => argument.Type.Unit is not null);
        var other = first is null ? null : arguments.FirstOrDefault(argument => !argument.Type.AgreesWith(first.Type));
        if (other is not null)
        {
            context.Report(RuleDiagnostics.UnitMismatch, Locate(call), TypeWords.UnitOf(first!.Type), TypeWords.UnitOf(other.Type));
        }

        return other is null;
    }

    private SourceSpan Locate(CallSyntax call) => text.Locate(call.Start, call.Length);

    private static BoundValue Call(CallSyntax call, FunctionName function, IReadOnlyList<BoundValue> arguments, ValueType type) => new(
        new BoundCall(function, new EquatableArray<BoundExpression>(arguments.Select(argument => argument.Expression))),
        type,
        $"{call.Function}({string.Join(", ", arguments.Select(argument => argument.Words))})");
}
