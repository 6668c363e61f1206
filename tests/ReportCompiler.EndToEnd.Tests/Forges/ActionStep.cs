namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>A step of the action.</summary>
/// <param name="Keys">What it says on a line: name, id, if, uses, shell.</param>
/// <param name="Env">The variables that its script is given.</param>
/// <param name="With">What another action is given.</param>
/// <param name="Script">Its script; empty where another action does the work.</param>
internal sealed record ActionStep(
    IReadOnlyDictionary<string, string> Keys, IReadOnlyDictionary<string, string> Env, IReadOnlyDictionary<string, string> With, string Script)
{
    /// <summary>What a key says; empty where the step lacks it.</summary>
    public string this[string key] => Keys.GetValueOrDefault(key, string.Empty);

    /// <summary>Reads a step.</summary>
    /// <param name="lines">Its lines, from the one after which the dash stands.</param>
    public static ActionStep Read(IEnumerable<string> lines)
    {
        const int Depth = 6;
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var nested = new Dictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal) { ["env"] = [], ["with"] = [] };
        var script = new List<string>();
        var within = string.Empty;
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (line.Length > Depth && line[Depth] != ' ')
            {
                var (key, value) = Pair(text);
                within = key;
                if (value.Length > 0 && key != "run")
                {
                    keys.Add(key, value);
                }
            }
            else if (within == "run")
            {
                script.Add(line.Length > Depth + 2 ? line[(Depth + 2)..] : string.Empty);
            }
            else if (text.Length > 0)
            {
                var (key, value) = Pair(text);
                nested[within].Add(key, value);
            }
        }

        return new ActionStep(keys, nested["env"], nested["with"], string.Join('\n', script).TrimEnd() is { Length: > 0 } body ? body + "\n" : string.Empty);
    }

    private static (string Key, string Value) Pair(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return (text[..colon], text[(colon + 1)..].Trim());
    }
}
