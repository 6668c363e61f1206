namespace ReportCompiler.Testing;

/// <summary>What prose is published as: the cases of tests/fixtures/prose/published.txt.</summary>
public static class PublishedCases
{
    private const char Parts = '\t';
    private const string LineEnd = "⏎";

    /// <summary>The cases: the text as it is typed, and the lines that are shown.</summary>
    public static IReadOnlyList<(string Typed, string Shown)> All { get; } =
        [.. File.ReadLines(Path.Combine(RepositoryTree.Root, "tests/fixtures/prose/published.txt"))
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split(Parts))
            .Select(parts => (Lines(parts[1]), Shown: Lines(parts[^1])))];

    private static string Lines(string text) => text.Replace(LineEnd, "\n", StringComparison.Ordinal);
}
