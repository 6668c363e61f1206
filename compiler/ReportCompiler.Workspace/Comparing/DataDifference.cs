using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>What differs between two states of a folder of reports.</summary>
/// <param name="OldName">How the old state is named.</param>
/// <param name="NewName">How the new state is named.</param>
/// <param name="Agencies">The entries of the register that differ, in its order.</param>
/// <param name="Reports">The reports that differ, by agency and year.</param>
/// <param name="Findings">Changes of findings that are about no report: those of the register, the settings, and files that are none.</param>
/// <param name="OtherFiles">Files beside the reports whose content differs and that nothing more is said of, from the folder of reports:
/// the settings of the site.</param>
public sealed record DataDifference(
    string OldName,
    string NewName,
    IReadOnlyList<AgencyDifference> Agencies,
    IReadOnlyList<ReportDifference> Reports,
    FindingChanges Findings,
    IReadOnlyList<string> OtherFiles)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Agencies.Count == 0 && Reports.Count == 0 && Findings.IsEmpty && OtherFiles.Count == 0;

    /// <summary>Every finding that appeared.</summary>
    public IEnumerable<Finding> Appeared => Reports.SelectMany(report => report.Findings.Appeared).Concat(Findings.Appeared);

    /// <summary>Every finding that went away.</summary>
    public IEnumerable<Finding> Gone => Reports.SelectMany(report => report.Findings.Gone).Concat(Findings.Gone);
}
