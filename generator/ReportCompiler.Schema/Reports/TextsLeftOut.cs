using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Reports;

/// <summary>What a report that is published with its figures only does without.</summary>
public static class TextsLeftOut
{
    /// <summary>Whether a report leaves out a section that its form asks for, and says so.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">A section of its form.</param>
    public static bool Has(Report report, FormSection section) => report.Header.IsFiguresOnly
        && (section.Table is { } table
            ? table.Blocks.All(block => MayLack(report, block) && !block.Cells.Any(cell => report[cell].HasValue))
            : section.Narrative is { IsRequired: true } slot && string.IsNullOrWhiteSpace(report.Narratives[slot.Index]?.Markdown));

    /// <summary>The sections that a report leaves out, in the order of its form.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<FormSection> Of(Report report) => report.Form.Sections.Where(section => Has(report, section));

    /// <summary>
    /// Whether a report may do without the cells of a block: it has figures only, and the block asks for none. A text beside figures belongs to
    /// them, as what a count is of.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="block">A block of its form.</param>
    public static bool MayLack(Report report, FormBlock block) =>
        report.Header.IsFiguresOnly && block.Cells.All(cell => report.Form.Cells[cell].Type.Kind == CellKind.Text);
}
