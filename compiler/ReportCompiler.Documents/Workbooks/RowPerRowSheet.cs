using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>
/// A table of a year whose rows each report decides: the rows of all agencies below one another, under the columns of the
/// form. What the form draws across several rows stands in the first of them.
/// </summary>
internal sealed class RowPerRowSheet
{
    private const double StubWidth = 20;
    private const double FigureWidth = 12;
    private const double WordsWidth = 28;

    private readonly int _stubs;
    private readonly int _block;
    private readonly string _section;

    private RowPerRowSheet(FormSection section, int block, int stubs) => (_section, _block, _stubs) = (section.Id, block, stubs);

    /// <summary>Lays out the sheet.</summary>
    /// <param name="reports">The reports of the year, by agency.</param>
    /// <param name="section">A section of the form of the first.</param>
    /// <param name="block">The place of a block in its table.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="language">The language of the words that are not the form's.</param>
    public static Sheet Of(IReadOnlyList<PublishedReport> reports, FormSection section, int block, string name, Language language)
    {
        // Where no component has headings of its own in one report, it may in another.
        var stubs = reports.Max(report => report.Report.Form.Sections.First(other => other.Id == section.Id).Table!.Blocks[block].StubDepth);
        return new RowPerRowSheet(section, block, stubs).ToSheet(reports, name, language);
    }

    private Sheet ToSheet(IReadOnlyList<PublishedReport> reports, string name, Language language)
    {
        var block = BlockOf(reports[0].Report.Form);
        double[] widths =
        [
            .. LeadingColumns.Widths,
            .. Enumerable.Repeat(StubWidth, _stubs),
            .. block.ColumnLeaves.Select((_, column) => IsWords(reports[0].Report.Form, block, column) ? WordsWidth : FigureWidth),
        ];
        var head = Head(block, widths, language);
        var paths = new SheetRow(
            [.. LeadingColumns.Paths(), .. block.ColumnLeaves.Select((leaf, column) => new SheetCell(FirstFigure + column, CellStyle.Path, leaf.Path))],
            2 * TextHeight.Line);
        return new Sheet(name, widths, head.ToRows().Append(paths).Concat(reports.SelectMany(RowsOf)), head.Merged)
        {
            HeadRows = block.Header.Count + 1,
            HeadColumns = LeadingColumns.Count + _stubs,
            HasFilter = true,
            FitsPage = false,
            IsLandscape = true,
        };
    }

    private int FirstFigure => LeadingColumns.Count + _stubs;

    private FormBlock BlockOf(Form form) => form.Sections.First(section => section.Id == _section).Table!.Blocks[_block];

    private static bool IsWords(Form form, FormBlock block, int column) =>
        block.ColumnLeaves[column].HoldsHeadings || form.Types[block.CellTypes[column]].IsLong;

    private HeadRows Head(FormBlock block, double[] widths, Language language)
    {
        var depth = Math.Max(1, block.Header.Count);
        var head = new HeadRows(depth, widths);
        foreach (var leading in LeadingColumns.Head(language))
        {
            head.Put(leading.Text!, 0, leading.Column, depth, 1);
        }

        var width = block.StubDepth + block.ColumnLeaves.Count;
        var row = 0;
        foreach (var headings in HeadingPlaces.Of(block.Header, width))
        {
            foreach (var (heading, column) in headings)
            {
                var at = LeadingColumns.Count + column + (column >= block.StubDepth ? _stubs - block.StubDepth : 0);
                head.Put(heading.Text, row, at, heading.RowSpan, Math.Min(heading.ColumnSpan, width - column));
            }

            row++;
        }

        return head;
    }

    private IEnumerable<SheetRow> RowsOf(PublishedReport published)
    {
        var block = BlockOf(published.Report.Form);
        return StubTable.Of(block).Zip(block.Body, (stubs, row) => new SheetRow(
        [
            .. LeadingColumns.Of(published),
            .. Enumerable.Range(0, _stubs).Select(column =>
                new SheetCell(LeadingColumns.Count + column, CellStyle.RowHeading, column < stubs.Length && stubs[column].Length > 0 ? stubs[column] : null)),
            .. CellsOf(block, row).Select(cell => CellOf(published, cell)),
        ]));
    }

    private static IEnumerable<BodyCell> CellsOf(FormBlock block, BodyRow row) => Enumerable.Range(0, block.ColumnLeaves.Count)
        .Select(column => row.Cells.Count == 0
            ? new BodyCell(column, row.FirstCell + column, string.Empty, 1)
            : row.Cells.FirstOrDefault(cell => cell.Column == column) ?? new BodyCell(column, -1, string.Empty, 1));

    private SheetCell CellOf(PublishedReport published, BodyCell cell) => cell.Cell >= 0
        ? FigureCells.Of(published.Report, published.Report.Form.Cells[cell.Cell], FirstFigure + cell.Column)
        : cell.Heading.Length > 0
            ? new SheetCell(FirstFigure + cell.Column, CellStyle.RowHeading, cell.Heading)
            : new SheetCell(FirstFigure + cell.Column, CellStyle.Nothing, null);
}
