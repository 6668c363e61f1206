using ReportCompiler.Schema.DataLayout;
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
        var top = PlaceTree.Of(report.Form);
        foreach (var section in report.Form.Sections)
        {
            if (section.Table is { } table)
            {
                CheckTable(section, table, top[section.Id]!);
            }
            else if (section.Narrative is { } slot)
            {
                CheckNarrative(section, slot);
            }
        }

        if (report.Header.IsFiguresOnly && !TextsLeftOut.Of(report).Any())
        {
            findings.Add(new Finding(ConsistencyDiagnostics.NothingLeftOut, report.Header.File, report.Header.FiguresOnlySpan, report.Form.DisplayName));
        }
    }

    private void CheckNarrative(FormSection section, NarrativeSlot slot)
    {
        if (!slot.IsRequired || TextsLeftOut.Has(report, section))
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

    private void CheckTable(FormSection section, FormTable table, DataPlace place)
    {
        var missing = table.Blocks.Where(block => !block.Cells.Any(IsRead) && block.Cells.Any(IsWanted) && !TextsLeftOut.MayLack(report, block)).ToList();
        if (!table.Blocks.Any(block => block.Cells.Any(IsRead)))
        {
            if (missing.Count > 0 && !place.Children.Any(child => reported.Contains(section.Heading, child.Id, child.Words)))
            {
                AddMissingSection(section);
            }

            return;
        }

        foreach (var block in table.Blocks.Where(block => !TextsLeftOut.MayLack(report, block)))
        {
            var inside = place.Kind == PlaceKind.Blocks ? place[block.Id!]! : place;
            if (!missing.Contains(block) || reported.UnknownIn(inside.Words) > 0)
            {
                new BlockCompleteness(report, reported, findings, block).Check(inside, block.Title ?? section.Heading);
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
        if (!reported.Contains(report.Form.DisplayName, section.Id, section.Heading) && !reported.TakeLost(report.Form.DisplayName))
        {
            findings.Add(new Finding(ShapeDiagnostics.MissingSection, report.Header.File, SourceSpan.FileStart, section.Id, section.Heading));
        }
    }

    private SourceSpan Neighbour(FormTable table) =>
        table.Blocks.SelectMany(block => block.Cells).Select(index => report[index].Span).First(span => span.IsKnown);

    // What the report does without, and what follows from other figures, is not missing.
    private bool IsWanted(int index) => report.Form.Cells[index] is { IsDerived: false, Row.IsAbsent: false };

    private bool IsRead(int index) => report[index].Span.IsKnown;
}
