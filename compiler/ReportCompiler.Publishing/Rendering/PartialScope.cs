using Scriban;
using Scriban.Syntax;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>
/// What the names in a partial lead to. Scriban lets a partial see the loop variables of whatever includes it; one that
/// makes no use of that writes the same wherever it is included with the same arguments.
/// </summary>
internal static class PartialScope
{
    // In a loop, what there is to know of it: for.first, for.index.
    private const string LoopState = "for";

    /// <summary>Whether a partial speaks of nothing but its arguments, its own loop variables and what every page has.</summary>
    public static bool StandsAlone(Template partial) => IsClosed(partial.Page, []);

    private static bool IsClosed(ScriptNode? node, IReadOnlyList<string> loopVariables) => node switch
    {
        null => true,
        ScriptVariableGlobal variable => PageContext.HasName(variable.Name) || loopVariables.Contains(variable.Name, StringComparer.Ordinal),
        ScriptMemberExpression member => IsClosed(member.Target, loopVariables),
        ScriptNamedArgument argument => IsClosed(argument.Value, loopVariables),
        ScriptForStatement { Variable: ScriptVariable variable } loop => IsClosed(loop.Iterator, loopVariables)
            && (loop.NamedArguments ?? []).All(argument => IsClosed(argument, loopVariables))
            && IsClosed(loop.Body, [.. loopVariables, variable.Name, LoopState])
            && IsClosed(loop.Else, loopVariables),
        ScriptThisExpression => false,
        _ => Enumerable.Range(0, node.ChildrenCount).All(index => IsClosed(node.GetChildren(index), loopVariables)),
    };
}
