using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What to say of a file with a syntax error.</summary>
internal static class BrokenYaml
{
    /// <summary>
    /// The findings in order; only the syntax error where there is one. What the parser makes of the lines before it,
    /// a row without values, a key in the wrong place, mostly comes from the same slip.
    /// </summary>
    public static List<Finding> Settle(List<Finding> findings)
    {
        if (findings.Find(finding => finding.Definition == ShapeDiagnostics.BrokenYaml) is { } broken)
        {
            return [broken];
        }

        findings.Sort(FindingOrder.Instance);
        return findings;
    }
}
