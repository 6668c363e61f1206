using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Compares findings by what they are about and not by the line that they stand at, which shifts with every edit above it.</summary>
internal static class FindingComparer
{
    /// <summary>The findings that only one side has.</summary>
    /// <param name="before">Those of the old side.</param>
    /// <param name="after">Those of the new side, about the same report.</param>
    public static FindingChanges Compare(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var (gone, appeared) = (before.ToList(), after.ToList());

        // Of several about one thing, those of the same wording belong together.
        Match(gone, appeared, finding => (KeyOf(finding), finding.Message(Language.English)));
        Match(gone, appeared, KeyOf);
        return gone.Count + appeared.Count == 0 ? FindingChanges.None : new FindingChanges(appeared, gone);
    }

    private static void Match<TKey>(List<Finding> gone, List<Finding> appeared, Func<Finding, TKey> keyOf)
        where TKey : notnull
    {
        var counts = gone.GroupBy(keyOf).ToDictionary(group => group.Key, group => group.Count());
        var taken = new Dictionary<TKey, int>();
        appeared.RemoveAll(finding =>
        {
            var key = keyOf(finding);
            if (counts.GetValueOrDefault(key) <= taken.GetValueOrDefault(key))
            {
                return false;
            }

            taken[key] = taken.GetValueOrDefault(key) + 1;
            return true;
        });
        gone.RemoveAll(finding => taken.TryGetValue(keyOf(finding), out var count) && (taken[keyOf(finding)] = count - 1) >= 0);
    }

    private static (string Id, string? Rule, string? Cell, Severity Severity) KeyOf(Finding finding) =>
        (finding.Definition.Id, finding.Rule, finding.Cell, finding.Severity);
}
