using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>What is known of a function of the rule language.</summary>
/// <param name="Name">Which it is.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Node">What it becomes when names are resolved.</param>
/// <param name="Result">What it yields.</param>
/// <param name="Parameters">What it takes, in order; what is repeated or may be left out comes last.</param>
public sealed record FunctionDefinition(
    FunctionName Name, string Text, FunctionNode Node, FunctionResult Result, EquatableArray<ParameterDefinition> Parameters)
{
    /// <summary>What it takes, in words that follow "takes".</summary>
    public LocalizedText Takes { get; init; } = LocalizedText.Empty;

    /// <summary>What it means, in words that follow its name in the reference.</summary>
    public LocalizedText Meaning { get; init; } = LocalizedText.Empty;

    /// <summary>How a call is written: <c>round(a[, places])</c>, <c>sum(a, ...)</c>.</summary>
    public string Signature
    {
        get
        {
            var parameters = Parameters.Select((parameter, place) => parameter.Default is not null
                ? $"[, {parameter.Name}]"
                : (place > 0 ? ", " : string.Empty) + parameter.Name + (parameter.IsRepeated ? ", ..." : string.Empty));
            return $"{Text}({string.Concat(parameters)})";
        }
    }

    /// <summary>What it takes at a place, from 0.</summary>
    public ParameterDefinition ParameterAt(int place) => Parameters[Math.Min(place, Parameters.Count - 1)];

    /// <summary>Whether it can be called with so many arguments.</summary>
    public bool Accepts(int count) => count >= Parameters.Count(parameter => parameter.Default is null)
        && (count <= Parameters.Count || Parameters[Parameters.Count - 1].IsRepeated);
}
