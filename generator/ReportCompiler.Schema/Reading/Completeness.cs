using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Finds what a data file leaves out: sections, blocks, rows, single cells. The largest missing part is reported, not each cell of it.</summary>
internal sealed class Completeness(Report report, ReportedParts reported, ICollection<Finding> findings)
{
    public void Check()
    {
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot)
            {
                CheckNarrative(section, slot);
            }
            else if (section.Table is { } table)
            {
                CheckTable(section, table);
            }
        }
    }

    private void CheckNarrative(FormSection section, NarrativeSlot slot)
    {
        if (!slot.IsRequired)
        {
            return;
        }

        if (report.Narratives[slot.Index] is not { } narrative)
        {
            AddMissingSection(section);
        }
        else if (string.IsNullOrWhiteSpace(narrative.Markdown))
        {
            findings.Add(new Finding(ValueDiagnostics.EmptyNarrative, report.Header.File, narrative.Span, section.Id, section.Heading));
        }
    }

    private void CheckTable(FormSection section, FormTable table)
    {
        var missing = table.Blocks.Where(block => !IsRead(block.FirstCell, block.CellCount)).ToList();
        if (missing.Count == table.Blocks.Count)
        {
            AddMissingSection(section);
            return;
        }

        foreach (var block in table.Blocks)
        {
            if (!missing.Contains(block))
            {
                CheckBlock(section, block);
            }
            else if (!reported.Contains(section.Heading, block.Id, block.Title ?? section.Heading))
            {
                var key = CellPath.Join(section.Id, block.Id);
                findings.Add(new Finding(ShapeDiagnostics.MissingSection, report.Header.File, Neighbour(table), key, block.Title ?? section.Heading));
            }
        }
    }

    private void AddMissingSection(FormSection section)
    {
        if (!reported.Contains(report.Form.DisplayName, section.Id, section.Heading))
        {
            findings.Add(new Finding(ShapeDiagnostics.MissingSection, report.Header.File, SourceSpan.FileStart, section.Id, section.Heading));
        }
    }

    private void CheckBlock(FormSection section, FormBlock block)
    {
        if (block.HasRowHeadings)
        {
            CheckRows(block, AxisNaming.Named(block.Rows), block.Title ?? section.Heading);
        }
        else
        {
            CheckColumns(block, AxisNaming.Named(block.Columns), block.FirstCell, section.Heading);
        }
    }

    private void CheckRows(FormBlock block, List<AxisNode> nodes, string where)
    {
        var columns = block.ColumnLeaves.Count;
        foreach (var node in nodes)
        {
            var first = block.FirstCell + (node.FirstLeaf * columns);
            if (!IsRead(first, node.LeafCount * columns))
            {
                var isDerived = Enumerable.Range(node.FirstLeaf, node.LeafCount).All(row => block.RowLeaves[row].IsDerived);
                AddMissingRow(block, node, first, where, isDerived, node.IsLeaf ? block.RowLeaves[node.FirstLeaf].Words : node.Label);
            }
            else if (node.IsLeaf)
            {
                CheckColumns(block, AxisNaming.Named(block.Columns), first, block.RowLeaves[node.FirstLeaf].Words);
            }
            else
            {
                CheckRows(block, AxisNaming.Named(node.Children), node.Label);
            }
        }
    }

    // A row written as a mapping may name some of its columns only.
    private void CheckColumns(FormBlock block, List<AxisNode> nodes, int row, string where)
    {
        foreach (var node in nodes)
        {
            var first = row + node.FirstLeaf;
            if (!node.IsLeaf && IsRead(first, node.LeafCount))
            {
                CheckColumns(block, AxisNaming.Named(node.Children), row, node.Label);
            }
            else if (!node.IsLeaf)
            {
                AddMissingRow(block, node, first, where, isDerived: false, Place(report.Form.Cells[first].Row.Words, node.Label));
            }
            else if (!IsRead(first, 1) && !report.Form.Cells[first].IsDerived && !reported.Contains(where, node.Id, node.Label))
            {
                var cell = report.Form.Cells[first];
                findings.Add(new Finding(ValueDiagnostics.BlankCell, report.Header.File, report.SpanOf(first), cell.Place) { Cell = cell.Path });
            }
        }
    }

    private void AddMissingRow(FormBlock block, AxisNode node, int first, string where, bool isDerived, string words)
    {
        if (isDerived || reported.Contains(where, node.Id, node.Label))
        {
            return;
        }

        var place = Place(report.Form.Cells[first].Section.Heading, block.Title, words);
        findings.Add(new Finding(ShapeDiagnostics.MissingRow, report.Header.File, Before(block, first), place));
    }

    private static string Place(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    // A missing row is pointed at where it belongs: at the row before it, else at the block's first.
    private SourceSpan Before(FormBlock block, int first)
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

    private SourceSpan Neighbour(FormTable table)
    {
        var read = table.Blocks.First(block => IsRead(block.FirstCell, block.CellCount));
        return Enumerable.Range(read.FirstCell, read.CellCount).Select(index => report[index].Span).First(span => span.IsKnown);
    }

    private bool IsRead(int start, int count) => Enumerable.Range(start, count).Any(index => report[index].Span.IsKnown);
}
