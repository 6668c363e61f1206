using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportCompiler.Runtime.Rendering;

/// <summary>
/// <c>{{ include "site/table.html" table: section.table }}</c>: renders a partial straight into the page. Inside it the
/// named arguments are the local variables <c>$table</c> and so on. Scriban's own function would build a string for each
/// partial, and that string would then be escaped.
/// </summary>
internal sealed class IncludeFunction(PageTemplates templates) : PageFunction
{
    /// <inheritdoc/>
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        var name = context.ObjectToString(arguments[0]) + ".scriban";
        var template = templates.Find(name) ?? throw new ScriptRuntimeException(span, $"there is no template '{name}'");
        context.EnterRecursive(callerContext);
        var locals = Evaluate(context, callerContext as ScriptFunctionCall);
        context.PushLocal();
        try
        {
            foreach (var (variable, value) in locals)
            {
                context.SetValue(variable, value, asReadOnly: true, force: true);
            }

            template.Render(context);
        }
        finally
        {
            context.PopLocal();
            context.ExitRecursive(callerContext);
        }

        return null;
    }

    // Before the new scope is there: the arguments mean what they mean at the caller.
    private static List<(ScriptVariable Variable, object? Value)> Evaluate(TemplateContext context, ScriptFunctionCall? call)
    {
        var locals = new List<(ScriptVariable, object?)>();
        foreach (var argument in (call?.Arguments ?? []).OfType<ScriptNamedArgument>())
        {
            var name = argument.Name ?? throw new ScriptRuntimeException(argument.Span, "an argument has no name");
            locals.Add((ScriptVariable.Create(name.Name, ScriptVariableScope.Local), argument.Value?.Evaluate(context)));
        }

        return locals;
    }
}
