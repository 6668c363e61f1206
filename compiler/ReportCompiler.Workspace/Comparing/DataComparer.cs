using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Compares two states of a folder of reports.</summary>
public static class DataComparer
{
    /// <summary>What differs.</summary>
    /// <param name="before">The old state.</param>
    /// <param name="after">The new state.</param>
    /// <param name="isWanted">Whether a file, by its path from the folder of reports, is to be compared.</param>
    public static DataDifference Compare(ComparedState before, ComparedState after, Func<string, bool> isWanted)
    {
        var agencies = new AgencyComparer(before.Library.Registry, after.Library.Registry);
        var pairs = ReportPairing.Pair(before.Sides, after.Sides, agencies)
            .Where(pair => (pair.Old is { } old && isWanted(old.Path)) || (pair.New is { } current && isWanted(current.Path)));
        var reports = pairs.Select(Compare).Where(difference => !difference.IsEmpty).ToList();
        var comparesRegister = isWanted(SourceFolder.RegistryName);
        return new DataDifference(
            before.Name,
            after.Name,
            comparesRegister ? agencies.Differences : [],
            [.. reports.Order(new DifferenceOrder(before.Library.Registry, after.Library.Registry))],
            FindingComparer.Compare(before.OtherFindings(isWanted), after.OtherFindings(isWanted)),
            isWanted(SiteSettings.FileName) && before.Library.SettingsText != after.Library.SettingsText ? [SiteSettings.FileName] : []);
    }

    /// <summary>What differs between two files, whatever they are called and whosever reports they are.</summary>
    /// <param name="before">The old state: the file, and the register if there is one.</param>
    /// <param name="after">The new state: likewise.</param>
    public static DataDifference CompareFiles(ComparedState before, ComparedState after)
    {
        var difference = Compare((before.Sides.Count > 0 ? before.Sides[0] : null, after.Sides.Count > 0 ? after.Sides[0] : null));

        // That a copy does not lie where its report belongs is no news.
        difference = difference with
        {
            Head = [.. difference.Head.Where(change => change.Field != HeadField.File)],
            Findings = new FindingChanges([.. difference.Findings.Appeared.Where(IsAboutContent)], [.. difference.Findings.Gone.Where(IsAboutContent)]),
        };
        return new DataDifference(before.Name, after.Name, [], difference.IsEmpty ? [] : [difference], FindingChanges.None, []);
    }

    private static ReportDifference Compare((ReportSide? Old, ReportSide? New) pair)
    {
        var difference = (pair.Old, pair.New) switch
        {
            ({ } old, { } current) => ReportComparer.Compare(old, current),
            (null, _) => new ReportDifference(ChangeKind.Added, null, pair.New),
            _ => new ReportDifference(ChangeKind.Removed, pair.Old, null),
        };
        return difference with { Findings = FindingComparer.Compare(pair.Old?.Checked.Findings ?? [], pair.New?.Checked.Findings ?? []) };
    }

    private static bool IsAboutContent(Finding finding) => finding.Definition != ShapeDiagnostics.WrongPlace;
}
