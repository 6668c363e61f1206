namespace ReportCompiler.Schema.Diagnostics;

/// <summary>Keeps a file from flooding a list of findings: of each file the first are listed, and how many more there are.</summary>
public static class FindingCap
{
    /// <summary>The findings, of each file no more than a number and one that says how many are left out.</summary>
    /// <param name="findings">What was found, in order.</param>
    /// <param name="most">The most of one file.</param>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, int most)
    {
        if (findings.Count <= most)
        {
            return findings;
        }

        var capped = new List<Finding>();
        foreach (var file in findings.GroupBy(finding => finding.File, StringComparer.Ordinal))
        {
            Add([.. file], most, capped);
        }

        capped.Sort(FindingOrder.Instance);
        return capped;
    }

    private static void Add(List<Finding> file, int most, List<Finding> capped)
    {
        // One that stands in for a single other would save nothing.
        if (file.Count <= most + 1)
        {
            capped.AddRange(file);
            return;
        }

        // What stops a build comes before what does not.
        var byWeight = file.OrderByDescending(finding => finding.Severity).ToList();
        capped.AddRange(byWeight.Take(most));
        var span = file[file.Count - 1].Span;
        capped.Add(new Finding(ShapeDiagnostics.MoreFindings, file[0].File, span, file.Count - most) { Severity = byWeight[most].Severity });
    }
}
