using System.Globalization;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Compares the heads of two states of one report.</summary>
internal static class HeadComparer
{
    /// <summary>The parts that differ, in the order of <see cref="HeadField"/>.</summary>
    public static IReadOnlyList<HeadChange> Compare(ReportSide before, ReportSide after)
    {
        var (old, current) = (before.Report!, after.Report!);
        var changes = new List<HeadChange>(CompareFiles(before, after));
        Add(changes, HeadField.Form, old.Form.DisplayName, current.Form.DisplayName);
        Add(changes, HeadField.Agency, old.Header.Agency, current.Header.Agency);
        Add(changes, HeadField.Year, old.Header.Year.ToString(CultureInfo.InvariantCulture), current.Header.Year.ToString(CultureInfo.InvariantCulture));
        Add(changes, HeadField.Published, old.Header.Published, current.Header.Published);
        Add(changes, HeadField.Content, Content(old), Content(current));
        Add(changes, HeadField.CollectedWithout, Without(old), Without(current));
        AddSets(changes, HeadField.Component, Components(old), Components(current));
        AddSets(changes, HeadField.Accepted, Accepted(old), Accepted(current));
        return changes;
    }

    /// <summary>Whether the report stands in another file.</summary>
    public static IReadOnlyList<HeadChange> CompareFiles(ReportSide before, ReportSide after) =>
        before.Path == after.Path ? [] : [new HeadChange(HeadField.File, before.Path, after.Path)];

    private static void Add(List<HeadChange> changes, HeadField field, string? old, string? current)
    {
        if (old != current)
        {
            changes.Add(new HeadChange(field, old, current));
        }
    }

    // What has the same key is one thing that changed.
    private static void AddSets(List<HeadChange> changes, HeadField field, List<(string Key, string Text)> old, List<(string Key, string Text)> current)
    {
        foreach (var (key, text) in old)
        {
            var index = current.FindIndex(other => other.Key == key);
            Add(changes, field, text, index < 0 ? null : current[index].Text);
            if (index >= 0)
            {
                current.RemoveAt(index);
            }
        }

        changes.AddRange(current.Select(added => new HeadChange(field, null, added.Text)));
    }

    private static string? Without(Report report) =>
        report.Header.CollectedWithout.Count == 0 ? null : string.Join(", ", report.Header.CollectedWithout);

    private static string? Content(Report report) => report.Header.IsFiguresOnly ? HeadKeys.FiguresOnly.In(report.Form.WordLanguage) : null;

    private static List<(string Key, string Text)> Components(Report report) =>
        report.Form.Lines is null ? [] : [.. report.Form.Components.Select(component => (component.Id, $"{component.Id}: {component.Name}"))];

    private static List<(string Key, string Text)> Accepted(Report report) =>
        [.. report.Acceptances.Select(
            accepted => ($"{accepted.Rule} {accepted.Cell}",
                $"{accepted.Rule}{(accepted.Cell is null ? string.Empty : $" {accepted.Cell}")}: {accepted.Reason}"))];
}
