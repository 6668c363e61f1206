using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What to say of a file that cannot be read to its end.</summary>
internal static class BrokenYaml
{
    /// <summary>
    /// The findings in order; only the one that ended the reading where one did. What the parser makes of the lines before it,
    /// a row without values, a key in the wrong place, mostly comes from the same slip.
    /// </summary>
    public static List<Finding> Settle(List<Finding> findings)
    {
        if (findings.Find(EndsReading) is { } end)
        {
            return [end];
        }

        findings.Sort(FindingOrder.Instance);
        return findings;
    }

    /// <summary>Whether nothing behind a finding was read.</summary>
    public static bool EndsReading(Finding finding) => finding.Definition == ShapeDiagnostics.BrokenYaml || finding.Definition == ShapeDiagnostics.TooDeep;
}
