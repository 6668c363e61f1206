using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>The names that a template reads and gives meaning to, whatever they are worth.</summary>
internal sealed class TemplateNames
{
    private readonly Dictionary<string, ScriptNode> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _partials = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loops = new(StringComparer.Ordinal) { "for", "while", "tablerow" };

    /// <summary>Lists the names of a template.</summary>
    public TemplateNames(ScriptNode? page) => Collect(page);

    /// <summary>The variables of its loops.</summary>
    public IReadOnlyCollection<string> Loops => _loops;

    /// <summary>Whether it reads all of its arguments at once, through <c>$</c>.</summary>
    public bool ReadsAll { get; private set; }

    /// <summary>The templates that it includes by their names, as <c>include</c> writes them.</summary>
    public IReadOnlyCollection<string> Partials => _partials;

    /// <summary>The arguments that it reads, in order, each with the first place: not what it gives a value itself.</summary>
    public IEnumerable<(string Name, ScriptNode Place)> Arguments => _read
        .Where(read => !_assigned.Contains(read.Key))
        .OrderBy(read => read.Key, StringComparer.Ordinal)
        .Select(read => (read.Key, read.Value));

    /// <summary>Whether it reads a variable, an argument or one of its own.</summary>
    /// <param name="name">The name without its dollar sign.</param>
    public bool Reads(string name) => ReadsAll || _read.ContainsKey(name);

    private void Collect(ScriptNode? node)
    {
        if (node is null)
        {
            return;
        }

        Note(node);
        for (var index = 0; index < node.ChildrenCount; index++)
        {
            Collect(node.GetChildren(index));
        }
    }

    private void Note(ScriptNode node)
    {
        switch (node)
        {
            case ScriptVariableLocal local when !_read.ContainsKey(local.BaseName):
                ReadsAll |= local.BaseName.Length == 0 || local.BaseName == "$";
                _read.Add(local.BaseName, local);
                break;
            case ScriptForStatement { Variable: ScriptVariableGlobal variable }:
                _loops.Add(variable.Name);
                break;
            case ScriptForStatement { Variable: ScriptVariableLocal variable }:
                _assigned.Add(variable.BaseName);
                break;
            case ScriptAssignExpression { Target: ScriptVariableLocal variable }:
                _assigned.Add(variable.BaseName);
                break;
            case ScriptCaptureStatement { Target: ScriptVariableLocal variable }:
                _assigned.Add(variable.BaseName);
                break;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: PageFunctions.Include } } call when call.Arguments.Count > 0:
                if (call.Arguments[0] is ScriptLiteral { Value: string partial })
                {
                    _partials.Add(partial);
                }

                break;
            default:
                break;
        }
    }
}
