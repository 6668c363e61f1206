using ReportCompiler.Generator.Analysis;
using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Analysis;

/// <summary>
/// AnalyzerReleases.*.md: what a user of the generator may be told of, release by release. The compiler's own check does not
/// see descriptors that are made of a catalogue.
/// </summary>
public class AnalyzerReleaseTests
{
    private const string New = "New Rules";
    private const string Removed = "Removed Rules";
    private const string Changed = "Changed Rules";

    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "generator", "ReportCompiler.Generator");

    [Fact]
    public void ReleasesComeToWhatIsReported()
    {
        var descriptors = new ReportCompilerAnalyzer().SupportedDiagnostics;

        Assert.NotEmpty(descriptors);
        var reported = descriptors.Select(descriptor => (descriptor.Id, descriptor.Category, descriptor.DefaultSeverity.ToString())).ToList();
        var released = After(Entries()).ToList();
        AssertNone(reported.Except(released), "stands in no release");
        AssertNone(released.Except(reported), "is released, but not reported");
    }

    [Fact]
    public void RuleIsNewOnlyOnce() => Assert.Distinct(Entries().Where(entry => entry.Kind == New).Select(entry => entry.Id));

    [Fact]
    public void LaterReleaseChangesAndRemoves()
    {
        const string Shipped = "### New Rules\nA|x|Error|\nB|x|Error|\nC|x|Info|\n"
            + "### Changed Rules\nRule ID | New Category\n---|---\nA | y | Info | x | Error |\n### Removed Rules\nB|x|Error|\n";

        Assert.Equal([("A", "y", "Info"), ("C", "x", "Info")], After(EntriesIn(Shipped)));
    }

    private static void AssertNone(IEnumerable<(string Id, string Category, string Severity)> rules, string problem)
    {
        var lines = rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} {problem}").ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    private static IEnumerable<(string Id, string Category, string Severity)> After(
        IEnumerable<(string Kind, string Id, string Category, string Severity)> entries)
    {
        var rules = new SortedDictionary<string, (string Category, string Severity)>(StringComparer.Ordinal);
        foreach (var (kind, id, category, severity) in entries)
        {
            Assert.Equal(kind == New, !rules.ContainsKey(id));
            if (kind == Removed)
            {
                rules.Remove(id);
            }
            else
            {
                rules[id] = (category, severity);
            }
        }

        return rules.Select(rule => (rule.Key, rule.Value.Category, rule.Value.Severity));
    }

    private static IEnumerable<(string Kind, string Id, string Category, string Severity)> Entries() =>
        ((string[])["Shipped", "Unshipped"]).SelectMany(state => EntriesIn(File.ReadAllText(Path.Combine(Folder, $"AnalyzerReleases.{state}.md"))));

    // A changed rule's new category and severity come before its old ones, so the first columns mean the same everywhere.
    private static IEnumerable<(string Kind, string Id, string Category, string Severity)> EntriesIn(string text)
    {
        var kind = string.Empty;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                kind = line[4..];
                Assert.Contains(kind, (string[])[New, Removed, Changed]);
            }
            else if (line.Split('|', StringSplitOptions.TrimEntries) is [not "Rule ID" and [not '-', ..] id, var category, var severity, _, ..])
            {
                yield return (kind, id, category, severity);
            }
        }
    }
}
