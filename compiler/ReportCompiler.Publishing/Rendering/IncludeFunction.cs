using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>
/// <c>{{ include "site/table.html" table: section.table }}</c>: renders a partial straight into the page. Inside it the
/// named arguments are the local variables <c>$table</c> and so on. Scriban's own function would build a string for each
/// partial, and that string would then be escaped. A partial in which nothing but figures differs from report to report
/// is rendered once and then filled in.
/// </summary>
internal sealed class IncludeFunction(PageTemplates templates) : PageFunction
{
    /// <inheritdoc/>
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        var name = context.ObjectToString(arguments[0]) + ".scriban";
        var template = templates.Find(name) ?? throw new ScriptRuntimeException(span, $"there is no template '{name}'");
        var page = (PageContext)context;
        var locals = Evaluate(context, callerContext as ScriptFunctionCall);
        if (page.Stencils.Find(template, page, locals) is { } stencil)
        {
            stencil.Fill(page);
        }
        else
        {
            var recording = page.BeginRecording(template);
            Render(page, callerContext, template, locals);
            page.EndRecording(recording, template, locals);
        }

        return null;
    }

    private static void Render(PageContext page, ScriptNode? callerContext, Template template, List<PartialArgument> locals)
    {
        page.EnterRecursive(callerContext);
        page.PushLocal();
        try
        {
            foreach (var local in locals)
            {
                page.SetValue(local.Variable, local.Value, asReadOnly: true, force: true);
            }

            template.Render(page);
        }
        finally
        {
            page.PopLocal();
            page.ExitRecursive(callerContext);
        }
    }

    // Before the new scope is there: the arguments mean what they mean at the caller.
    private static List<PartialArgument> Evaluate(TemplateContext context, ScriptFunctionCall? call)
    {
        var locals = new List<PartialArgument>();
        foreach (var argument in (call?.Arguments ?? []).OfType<ScriptNamedArgument>())
        {
            var name = argument.Name ?? throw new ScriptRuntimeException(argument.Span, "an argument has no name");
            locals.Add(new PartialArgument(name.Name!, argument.Value?.Evaluate(context)));
        }

        return locals;
    }
}
