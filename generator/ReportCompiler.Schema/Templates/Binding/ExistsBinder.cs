using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds <c>exists(table)</c>: whether the component at hand has a row in a table.</summary>
internal sealed class ExistsBinder(BindingContext context, ScalarText text, NameScope scope)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "exists";

    private static readonly LocalizedText Expected = Words.Say(
        "exists-binder.expected",
        "a table with rows for components, in a rule over each component",
        "按组成单位列行的表，且规则须写明 each: component");

    /// <summary>Binds a call if it is one of this function.</summary>
    /// <param name="call">The call.</param>
    /// <param name="value">The condition; null, with a finding, where the call has a mistake.</param>
    /// <returns>Whether it is one of this function.</returns>
    public bool TryBind(CallSyntax call, out BoundValue? value)
    {
        value = null;
        if (call.Function != Name)
        {
            return false;
        }

        if (call.Arguments.Count == 1 && call.Arguments[0] is NameSyntax table && scope.FindRow(table.Name) is { } row)
        {
            value = new BoundValue(new BoundExists(row), ValueType.Condition, text.Value.Substring(call.Start, call.Length));
        }
        else
        {
            context.Report(RuleDiagnostics.WrongArguments, text.Locate(call.Start, call.Length), call.Function, Expected);
        }

        return true;
    }
}
