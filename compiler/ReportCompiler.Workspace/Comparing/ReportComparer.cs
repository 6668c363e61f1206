using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Comparing.Prose;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Compares two states of one report.</summary>
internal static class ReportComparer
{
    /// <summary>What differs between them, findings aside.</summary>
    public static ReportDifference Compare(ReportSide before, ReportSide after)
    {
        var difference = new ReportDifference(ChangeKind.Changed, before, after);
        return before.Report is { } old && after.Report is { } current
            ? difference with { Head = HeadComparer.Compare(before, after), Cells = CellComparer.Compare(before, after), Prose = CompareProse(old, current) }
            : difference with { Head = HeadComparer.CompareFiles(before, after) };
    }

    private static List<ProseChange> CompareProse(Report before, Report after)
    {
        var changes = new List<ProseChange>();
        foreach (var section in Sections(before.Form, after.Form))
        {
            var (old, current) = (ProseOf(before, section.Id), ProseOf(after, section.Id));
            if (old != current)
            {
                changes.Add(new ProseChange(section, old, current, ProseDiff.Compare(old ?? string.Empty, current ?? string.Empty)));
            }
        }

        return changes;
    }

    // Those of the new form, and after them those that only the old one has.
    private static IEnumerable<FormSection> Sections(Form before, Form after) =>
        after.Sections.Concat(before.Sections.Where(section => !after.Sections.Any(other => other.Id == section.Id))).Where(section => section.IsFilledIn);

    private static string? ProseOf(Report report, string section) =>
        report.Form.Sections.FirstOrDefault(candidate => candidate.Id == section)?.Narrative is { } slot ? report.Narratives[slot.Index]?.Markdown : null;
}
