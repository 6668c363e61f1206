using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds <c>above(limit, group…)</c>, which lets a function over several numbers pass over what is not above a limit.</summary>
internal sealed class AboveBinder(BindingContext context, ScalarText text)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "above";

    private static readonly LocalizedText Expected = Words.Say("above-binder.expected", "a limit and at least one group of cells", "一个界限和至少一个单元格分组");

    /// <summary>Binds an argument if it is such a call.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="bind">Binds a number.</param>
    /// <param name="groupOf">The cells that a name stands for.</param>
    /// <param name="values">The numbers; null, with a finding, where the call has a mistake.</param>
    /// <returns>Whether it is such a call.</returns>
    public bool TryBind(
        ExpressionSyntax argument,
        Func<ExpressionSyntax, bool, BoundValue?> bind,
        Func<ExpressionSyntax, List<string>, IEnumerable<BoundValue>?> groupOf,
        out IReadOnlyList<BoundValue>? values)
    {
        values = null;
        if (argument is not CallSyntax { Function: Name } call)
        {
            return false;
        }

        var groups = call.Arguments.Skip(1).Select(group => groupOf(group, [])).ToList();
        if (groups.Count == 0 || groups.Exists(group => group is null || group.Any(member => member.Expression is not BoundCell)))
        {
            context.Report(RuleDiagnostics.WrongArguments, text.Locate(call.Start, call.Length), call.Function, Expected);
            return true;
        }

        if (bind(call.Arguments[0], false) is { } limit)
        {
            values = [.. groups.SelectMany(group => group!).Select(member => member with
            {
                Expression = new BoundCall(FunctionName.Above, new EquatableArray<BoundExpression>(limit.Expression, member.Expression)),
            })];
        }

        return true;
    }
}
