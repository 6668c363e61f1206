using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Checking;

/// <summary>What names mean at a place in a template.</summary>
internal sealed class TemplateScope
{
    private readonly List<TemplateVariable> _loops;
    private readonly Dictionary<string, TemplateValue> _assigned = new(StringComparer.Ordinal);

    /// <summary>Begins a template.</summary>
    /// <param name="page">The template.</param>
    /// <param name="arguments">What it is included with; null where nobody is known to include it.</param>
    /// <param name="loops">The variables of loops around that call.</param>
    /// <param name="versions">The versions of the form that it may meet.</param>
    /// <param name="depth">How many templates include it.</param>
    public TemplateScope(ParsedPage page, IReadOnlyList<TemplateVariable>? arguments, IEnumerable<TemplateVariable> loops, FormVersions versions, int depth)
    {
        Page = page;
        Arguments = arguments;
        _loops = [.. loops];
        Versions = versions;
        Depth = depth;
    }

    /// <summary>The template.</summary>
    public ParsedPage Page { get; }

    /// <summary>What it is included with; null where nobody is known to include it.</summary>
    public IReadOnlyList<TemplateVariable>? Arguments { get; }

    /// <summary>How many templates include it, each the next.</summary>
    public int Depth { get; }

    /// <summary>The versions of the form that this place may meet.</summary>
    public FormVersions Versions { get; set; }

    /// <summary>How many objects around this place give names that are not known.</summary>
    public int OpenObjects { get; set; }

    /// <summary>The variables of the loops around this place, the outermost first.</summary>
    public EquatableArray<TemplateVariable> Loops => new(_loops.AsEnumerable());

    /// <summary>Enters a loop.</summary>
    public void Enter(TemplateVariable variable) => _loops.Add(variable);

    /// <summary>Leaves the loop that was entered last.</summary>
    public void Leave() => _loops.RemoveAt(_loops.Count - 1);

    /// <summary>The value of a loop's variable, or null.</summary>
    public TemplateValue? FindLoop(string name) => _loops.FindLast(variable => variable.Name == name)?.Value;

    /// <summary>The value of a variable of the template's own, without its dollar sign; null where it has none.</summary>
    public TemplateValue? FindLocal(string name)
    {
        if (_assigned.TryGetValue(name, out var assigned))
        {
            return assigned;
        }

        return FindArgument(name) ?? (Arguments is null ? TemplateValue.Unknown : null);
    }

    /// <summary>The value of an argument; null where it is not given.</summary>
    public TemplateValue? FindArgument(string name) => Arguments?.FirstOrDefault(argument => argument.Name == name)?.Value;

    /// <summary>Gives a variable a value; one that had another may now have either.</summary>
    public void Assign(string name, TemplateValue value) =>
        _assigned[name] = _assigned.TryGetValue(name, out var before) ? before.Or(value) : value;
}
