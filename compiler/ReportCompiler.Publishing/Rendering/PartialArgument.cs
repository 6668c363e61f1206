using Scriban.Syntax;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>An argument of a partial: inside, it is the local variable with its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal readonly record struct PartialArgument(string Name, object? Value)
{
    /// <summary>The variable that the partial finds it in.</summary>
    public ScriptVariable Variable => ScriptVariable.Create(Name, ScriptVariableScope.Local);
}
