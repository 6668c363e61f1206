using ReportCompiler.Publishing.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportCompiler.Publishing.Rendering;

/// <summary><c>{{ raw x }}</c>: writes text of the template's own without escaping. Never for anything that comes from data.</summary>
internal sealed class RawFunction : PageFunction
{
    /// <inheritdoc/>
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new RawText(context.ObjectToString(arguments[0]) ?? string.Empty);
}
