namespace ReportCompiler.Hygiene.Tests;

/// <summary>What a look over the repository found.</summary>
internal static class Findings
{
    /// <summary>Fails with every finding, and also if there was nothing to look at.</summary>
    /// <param name="lookedAt">What was looked at.</param>
    /// <param name="findings">What is wrong with one of them.</param>
    public static void AssertNone<T>(IEnumerable<T> lookedAt, Func<T, IEnumerable<string>> findings)
    {
        var items = lookedAt.ToList();
        Assert.NotEmpty(items);
        var found = items.SelectMany(findings).ToList();
        Assert.True(found.Count == 0, $"{found.Count} found in {items.Count} looked at:\n{string.Join('\n', found)}");
    }
}
