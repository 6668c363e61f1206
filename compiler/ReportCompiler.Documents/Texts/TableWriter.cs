using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Layout;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Texts;

/// <summary>Writes the table of a section as the form draws it.</summary>
internal sealed class TableWriter
{
    // Many columns are set small.
    private const int FewColumns = 7;
    private const int SomeColumns = 11;

    private readonly Report _report;
    private readonly DrawnTable _layout;
    private readonly int[] _widths;
    private readonly string _size;

    private TableWriter(Report report, DrawnTable layout, int width)
    {
        _report = report;
        _layout = layout;
        _widths = Scale(ColumnWidths.Of(layout), width);
        _size = layout.Width <= FewColumns ? "21" : layout.Width <= SomeColumns ? "18" : "16";
    }

    /// <summary>Writes a table.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">Where headings and cells stand.</param>
    /// <param name="width">How wide the table is, in twentieths of a point.</param>
    /// <param name="caption">What the table is, for those who do not see it.</param>
    public static Table Write(Report report, DrawnTable layout, int width, string caption)
    {
        var writer = new TableWriter(report, layout, width);
        var table = Frame(caption, writer._widths);
        var owners = writer.Owners();
        table.Append(Enumerable.Range(0, layout.Height).Select(row => writer.RowOf(owners, row)));
        return table;
    }

    /// <summary>A table without rows.</summary>
    public static Table Frame(string caption, IReadOnlyList<int> widths) => new(
        new TableProperties(
            new TableStyle { Val = StyleNames.Grid },
            new TableWidth { Width = FormattableString.Invariant($"{widths.Sum()}"), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCaption { Val = XmlSafe.Clean(caption) },
            new TableDescription { Val = XmlSafe.Clean(caption) }),
        new TableGrid(widths.Select(column => new GridColumn { Width = FormattableString.Invariant($"{column}") })));

    /// <summary>What is said of a row: it is not broken over pages, and heads each page where it is a heading.</summary>
    public static TableRowProperties RowProperties(bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        return properties;
    }

    /// <summary>Widths in proportion that add up to a whole.</summary>
    public static int[] Scale(IReadOnlyList<double> widths, int whole)
    {
        var scaled = new int[widths.Count];
        var (sum, done) = (0d, 0);
        for (var column = 0; column < scaled.Length; column++)
        {
            sum += widths[column];
            scaled[column] = (int)(whole * sum / widths.Sum()) - done;
            done += scaled[column];
        }

        return scaled;
    }

    private TablePlace?[,] Owners()
    {
        var owners = new TablePlace?[_layout.Height, _layout.Width];
        foreach (var place in _layout.Places)
        {
            for (var row = place.Row; row < place.Row + place.RowSpan; row++)
            {
                for (var column = place.Column; column < place.Column + place.ColumnSpan; column++)
                {
                    owners[row, column] = place;
                }
            }
        }

        return owners;
    }

    private TableRow RowOf(TablePlace?[,] owners, int row)
    {
        var element = new TableRow(RowProperties(row < _layout.HeadRows));
        for (var column = 0; column < _layout.Width;)
        {
            var place = owners[row, column] ?? new TablePlace(row, column, 1, 1, SlotKind.Nothing, string.Empty);
            element.Append(CellOf(place, row));
            column += place.ColumnSpan;
        }

        return element;
    }

    private TableCell CellOf(TablePlace place, int row)
    {
        var properties = new TableCellProperties(new TableCellWidth
        {
            Width = FormattableString.Invariant($"{_widths.Skip(place.Column).Take(place.ColumnSpan).Sum()}"),
            Type = TableWidthUnitValues.Dxa,
        });
        if (place.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = place.ColumnSpan });
        }

        if (place.RowSpan > 1)
        {
            properties.Append(new VerticalMerge { Val = row == place.Row ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        if (place.Kind == SlotKind.Nothing)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "EDEDED" });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, ParagraphOf(place, row == place.Row));
    }

    private Paragraph ParagraphOf(TablePlace place, bool isFirst)
    {
        var isLeft = place.Kind == SlotKind.RowHeading || place.Cell?.Type.IsLong == true;
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.CellText });
        if (place.Row < _layout.HeadRows)
        {
            properties.Append(new KeepNext());
        }

        if (isLeft)
        {
            properties.Append(new Justification { Val = JustificationValues.Left });
        }

        var text = place.Cell is { } cell ? CellPrint.InForm(_report[cell.Index], cell.Type) : place.Text;
        var paragraph = new Paragraph(properties);
        if (isFirst && text.Length > 0)
        {
            var run = RunWriter.Plain(text);
            run.PrependChild(new RunProperties(new FontSize { Val = _size }, new FontSizeComplexScript { Val = _size }));
            paragraph.Append(run);
        }

        return paragraph;
    }
}
