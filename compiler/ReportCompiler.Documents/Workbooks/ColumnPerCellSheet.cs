using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>A table of a year with a row for each agency and a column for each cell: every figure of an agency can be sorted by and filtered.</summary>
internal static class ColumnPerCellSheet
{
    private const double FigureWidth = 13;
    private const double WordsWidth = 28;

    /// <summary>Lays out the sheet.</summary>
    /// <param name="form">The form of the year, with as little as possible that regions add.</param>
    /// <param name="reports">The reports of the year, by agency.</param>
    /// <param name="section">A section with a table of which every report in that form has the same cells.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="language">The language of the words that are not the form's.</param>
    public static Sheet Of(Form form, IReadOnlyList<PublishedReport> reports, FormSection section, string name, Language language)
    {
        var chains = ChainsOf(form, reports, section);
        var depth = Math.Max(1, chains.Max(chain => chain.Headings.Count));
        double[] widths = [.. LeadingColumns.Widths, .. chains.Select(chain => chain.Cell.Type.IsLong ? WordsWidth : FigureWidth)];
        var head = new HeadRows(depth, widths);
        foreach (var leading in LeadingColumns.Head(language))
        {
            head.Put(leading.Text!, 0, leading.Column, depth, 1);
        }

        PutHeadings(head, chains, depth);
        var paths = new SheetRow(
            [.. LeadingColumns.Paths(), .. chains.Select((chain, column) => new SheetCell(LeadingColumns.Count + column, CellStyle.Path, chain.Cell.Path))],
            3 * TextHeight.Line);
        return new Sheet(name, widths, head.ToRows().Append(paths).Concat(reports.Select(report => RowOf(report, chains))), head.Merged)
        {
            HeadRows = depth + 1,
            HeadColumns = LeadingColumns.Count,
            HasFilter = true,
            FitsPage = false,
            IsLandscape = true,
        };
    }

    // The columns of the form, then those that regions add.
    private static List<HeadingChain> ChainsOf(Form form, IReadOnlyList<PublishedReport> reports, FormSection section) =>
    [
        .. reports.Select(report => report.Report.Form)
            .Where(each => each.Additions.Count > 0)
            .Prepend(form)
            .Distinct<Form>(ReferenceEqualityComparer.Instance)
            .SelectMany(each => HeadingChain.Of(each, each.Sections.First(other => other.Id == section.Id).Table!))
            .DistinctBy(chain => chain.Cell.Path),
    ];

    // A heading reaches right as far as cells share it, and the innermost down to the cells.
    private static void PutHeadings(HeadRows head, List<HeadingChain> chains, int depth)
    {
        for (var level = 0; level < depth; level++)
        {
            for (var column = 0; column < chains.Count;)
            {
                var end = column + 1;
                while (end < chains.Count && chains[column].Shares(chains[end], level))
                {
                    end++;
                }

                var headings = chains[column].Headings;
                if (level < headings.Count)
                {
                    head.Put(headings[level].Label, level, LeadingColumns.Count + column, level == headings.Count - 1 ? depth - level : 1, end - column);
                }

                column = end;
            }
        }
    }

    private static SheetRow RowOf(PublishedReport published, List<HeadingChain> chains)
    {
        var form = published.Report.Form;
        return new SheetRow(
        [
            .. LeadingColumns.Of(published),
            .. chains.Select((chain, column) => form.IndexOf(chain.Cell.Path) is var cell && cell >= 0
                ? FigureCells.Of(published.Report, form.Cells[cell], LeadingColumns.Count + column)
                : new SheetCell(LeadingColumns.Count + column, CellStyle.Nothing, null)),
        ]);
    }
}
