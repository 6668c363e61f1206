using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Finds which report of the new state each report of the old one has become.</summary>
internal static class ReportPairing
{
    /// <summary>The reports of both states, each once: in pairs, and alone where the other state has none.</summary>
    public static IReadOnlyList<(ReportSide? Old, ReportSide? New)> Pair(
        IReadOnlyList<ReportSide> before, IReadOnlyList<ReportSide> after, AgencyComparer agencies)
    {
        var pairs = new List<(ReportSide? Old, ReportSide? New)>();
        var (old, current) = (before.ToList(), after.ToList());

        // A report is whose and of which year it says; where two say the same, or one says nothing, the file decides; and an agency
        // may have got another id.
        Match(old, current, side => side.Report is null ? null : (side.Path, KeyOf(side.Report, id => id)), null, pairs);
        Match(old, current, side => KeyOf(side.Report, id => id), null, pairs);
        Match(old, current, side => side.Path, null, pairs);
        Match(old, current, side => KeyOf(side.Report, agencies.NewId), side => KeyOf(side.Report, id => id), pairs);
        pairs.AddRange(old.Select(side => ((ReportSide?)side, (ReportSide?)null)));
        pairs.AddRange(current.Select(side => ((ReportSide?)null, (ReportSide?)side)));
        return pairs;
    }

    private static void Match(
        List<ReportSide> old, List<ReportSide> current, Func<ReportSide, object?> oldKey, Func<ReportSide, object?>? newKey,
            List<(ReportSide? Old, ReportSide? New)> pairs)
    {
        var waiting = new Dictionary<object, Queue<ReportSide>>();
        foreach (var side in current)
        {
            if ((newKey ?? oldKey)(side) is { } key)
            {
                (waiting.TryGetValue(key, out var queue) ? queue : waiting[key] = new Queue<ReportSide>()).Enqueue(side);
            }
        }

        var matched = new HashSet<ReportSide>(ReferenceEqualityComparer.Instance);
        foreach (var side in old)
        {
            if (oldKey(side) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var other))
            {
                pairs.Add((side, other));
                matched.Add(side);
                matched.Add(other);
            }
        }

        old.RemoveAll(matched.Contains);
        current.RemoveAll(matched.Contains);
    }

    private static (string Family, string Agency, int Year)? KeyOf(Report? report, Func<string, string> idOf) =>
        report is null ? null : (report.Header.Family, idOf(report.Header.Agency), report.Header.Year);
}
