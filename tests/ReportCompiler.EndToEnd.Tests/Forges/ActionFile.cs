using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>The action of this repository, as far as its tests read it: names of two columns' indentation, keys of four, steps of four.</summary>
internal sealed partial class ActionFile
{
    /// <summary>Reads it.</summary>
    public ActionFile()
    {
        Text = File.ReadAllText(Path.Combine(RepositoryTree.Root, "action.yml"));
        Inputs = Named("inputs", "default");
        Outputs = Named("outputs", "value");
        var steps = StepStart().Split(StepText).Skip(1);
        Steps = [.. steps.Select(step => ActionStep.Read(("      " + step).Split('\n').Where(line => !line.StartsWith("    #", StringComparison.Ordinal))))];
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The inputs, with what they are where they are not given.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; }

    /// <summary>The outputs, with what they are.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ActionStep> Steps { get; }

    /// <summary>
    /// The action as a workflow that is called with the same inputs, for a linter of workflows: it reads steps, expressions, shells and what other actions
    /// are given.
    /// </summary>
    public string AsWorkflow() => string.Concat(
        "on:\n  pull_request:\n  workflow_call:\n    inputs:\n",
        string.Concat(Inputs.Keys.Select(name => $"      {name}: {{type: string}}\n")),
        "permissions: {}\njobs:\n  action:\n    runs-on: ubuntu-latest\n    outputs:\n",
        string.Concat(Outputs.Select(output => $"      {output.Key}: {output.Value}\n")),
        string.Join('\n', StepText.Split('\n').Select(line => line.Length > 0 ? "  " + line : line)));

    private string StepText => Text[(Text.IndexOf("\n  steps:\n", StringComparison.Ordinal) + 1)..];

    private SortedDictionary<string, string> Named(string part, string key)
    {
        var start = Text.IndexOf($"\n{part}:\n", StringComparison.Ordinal) + part.Length + 3;
        var end = TopLevel().Match(Text, start).Index;
        var lead = $"    {key}: ";
        var entries = Entry().Matches(Text[start..end]).ToDictionary(
            entry => entry.Groups["name"].Value,
            entry => entry.Groups["body"].Value.Split('\n').Single(line => line.StartsWith(lead, StringComparison.Ordinal))[lead.Length..].Trim('\''),
            StringComparer.Ordinal);
        return new SortedDictionary<string, string>(entries, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\n    - (?=[a-z]+:)")]
    private static partial Regex StepStart();

    [GeneratedRegex(@"^[a-z]+:$", RegexOptions.Multiline)]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"^  (?<name>[a-z-]+):\n(?<body>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
