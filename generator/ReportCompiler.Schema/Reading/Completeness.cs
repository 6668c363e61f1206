using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Finds what a data file leaves out: sections, blocks, rows, single cells. The largest missing part is reported, not each cell of it.</summary>
internal static class Completeness
{
    public static void Check(Report report, ICollection<Finding> findings)
    {
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot)
            {
                CheckNarrative(report, section, slot, findings);
            }
            else if (section.Table is { } table)
            {
                CheckTable(report, section, table, findings);
            }
        }
    }

    private static void CheckNarrative(Report report, FormSection section, NarrativeSlot slot, ICollection<Finding> findings)
    {
        if (!slot.IsRequired)
        {
            return;
        }

        var narrative = report.Narratives[slot.Index];
        if (narrative is null)
        {
            findings.Add(new Finding(ShapeDiagnostics.MissingSection, report.Header.File, SourceSpan.FileStart, section.Id, section.Heading));
        }
        else if (string.IsNullOrWhiteSpace(narrative.Markdown))
        {
            findings.Add(new Finding(ValueDiagnostics.EmptyNarrative, report.Header.File, narrative.Span, section.Id, section.Heading));
        }
    }

    private static void CheckTable(Report report, FormSection section, FormTable table, ICollection<Finding> findings)
    {
        var missing = table.Blocks.Where(block => FirstRead(report, block.FirstCell, block.CellCount) < 0).ToList();
        if (missing.Count == table.Blocks.Count)
        {
            findings.Add(new Finding(ShapeDiagnostics.MissingSection, report.Header.File, SourceSpan.FileStart, section.Id, section.Heading));
            return;
        }

        foreach (var block in table.Blocks)
        {
            if (missing.Contains(block))
            {
                var key = CellPath.Join(section.Id, block.Id);
                findings.Add(new Finding(ShapeDiagnostics.MissingSection, report.Header.File, Neighbour(report, table), key, block.Title ?? section.Heading));
            }
            else
            {
                CheckRows(report, block, findings);
            }
        }
    }

    private static void CheckRows(Report report, FormBlock block, ICollection<Finding> findings)
    {
        var columns = block.ColumnLeaves.Count;
        for (var row = 0; row < block.RowLeaves.Count; row++)
        {
            var first = block.FirstCell + (row * columns);
            if (FirstRead(report, first, columns) >= 0)
            {
                CheckCells(report, first, columns, findings);
            }
            else if (!block.RowLeaves[row].IsDerived)
            {
                var cell = report.Form.Cells[first];
                var place = string.Join(" · ", new[] { cell.Section.Heading, block.Title, cell.Row.Words }.Where(part => !string.IsNullOrEmpty(part)));
                findings.Add(new Finding(ShapeDiagnostics.MissingRow, report.Header.File, Before(report, block, first), place));
            }
        }
    }

    // A row written as a mapping may name some of its columns only.
    private static void CheckCells(Report report, int first, int count, ICollection<Finding> findings)
    {
        for (var index = first; index < first + count; index++)
        {
            var cell = report.Form.Cells[index];
            if (!report[index].Span.IsKnown && !cell.IsDerived)
            {
                findings.Add(new Finding(ValueDiagnostics.BlankCell, report.Header.File, report.SpanOf(index), cell.Place) { Cell = cell.Path });
            }
        }
    }

    // A missing row is pointed at where it belongs: at the row before it, else at the block's first.
    private static SourceSpan Before(Report report, FormBlock block, int first)
    {
        for (var index = first - 1; index >= block.FirstCell; index--)
        {
            if (report[index].Span.IsKnown)
            {
                return report.SpanOf(index);
            }
        }

        return report.SpanOf(block.FirstCell);
    }

    private static SourceSpan Neighbour(Report report, FormTable table)
    {
        var read = table.Blocks.Select(block => FirstRead(report, block.FirstCell, block.CellCount)).First(index => index >= 0);
        return report[read].Span;
    }

    private static int FirstRead(Report report, int start, int count)
    {
        for (var index = start; index < start + count; index++)
        {
            if (report[index].Span.IsKnown)
            {
                return index;
            }
        }

        return -1;
    }
}
