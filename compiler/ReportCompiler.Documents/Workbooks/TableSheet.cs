using ReportCompiler.Documents.Layout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>The sheet of a section: its heading, its table as the form draws it, its footnote.</summary>
internal sealed class TableSheet
{
    // How wide a letter is on paper, roughly: a table higher than wide is printed on upright pages.
    private const double PointsOfLetter = 5.5;

    // The heading of the section stands above the table.
    private const int Above = 1;

    private readonly Func<TablePlace, SheetCell> _figure;
    private readonly IReadOnlyList<string> _footnote;
    private readonly FormSection _section;
    private readonly DrawnTable _layout;
    private readonly double[] _widths;
    private readonly SheetCell?[,] _cells;
    private readonly double[] _heights;
    private readonly List<MergedRange> _merged = [];

    private TableSheet(FormSection section, DrawnTable layout, IReadOnlyList<string> footnote, Func<TablePlace, SheetCell> figure)
    {
        _figure = figure;
        _footnote = footnote;
        _section = section;
        _layout = layout;
        _widths = ColumnWidths.Of(_layout);
        _cells = new SheetCell?[_layout.Height, _layout.Width];
        _heights = new double[_layout.Height];
        Array.Fill(_heights, TextHeight.Line);
    }

    /// <summary>Lays out the sheet.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">A section of its form that is a table.</param>
    /// <param name="name">The name of the sheet.</param>
    public static Sheet Of(Report report, FormSection section, string name) => Of(
        section,
        DrawnTable.Of(report.Form, section.Table!),
        name,
        [.. PlainProse.Of(ProseReader.Read(report, section))],
        place => FigureCells.InForm(report, place.Cell!, place.Column));

    /// <summary>Lays out a sheet whose cells somebody else says.</summary>
    /// <param name="section">A section of a form that is a table.</param>
    /// <param name="layout">Its table.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="footnote">What stands below the table.</param>
    /// <param name="figure">What stands in the place of a cell.</param>
    public static Sheet Of(
        FormSection section, DrawnTable layout, string name, IReadOnlyList<string> footnote, Func<TablePlace, SheetCell> figure) =>
        new TableSheet(section, layout, footnote, figure).ToSheet(name);

    /// <summary>The row of the sheet that a row of the table stands in.</summary>
    /// <param name="row">The row of the table, from 0.</param>
    public static int RowOf(int row) => Above + row;

    private Sheet ToSheet(string name)
    {
        foreach (var place in _layout.Places.OrderBy(place => place.RowSpan))
        {
            Put(place);
        }

        var rows = new List<SheetRow> { Across(_section.Heading, CellStyle.Heading, 0) };
        for (var row = 0; row < _layout.Height; row++)
        {
            rows.Add(new SheetRow([.. Enumerable.Range(0, _layout.Width).Select(column => _cells[row, column]).OfType<SheetCell>()], _heights[row]));
        }

        foreach (var text in _footnote)
        {
            rows.Add(Across(text, CellStyle.Text, rows.Count));
        }

        return new Sheet(name, _widths, rows, _merged)
        {
            HeadRows = _layout.HeadRows > 0 ? Above + _layout.HeadRows : 0,
            HeadColumns = _layout.HeadRows > 0 ? _layout.StubDepth : 0,
            IsLandscape = _widths.Sum() * PointsOfLetter > _heights.Sum(),
        };
    }

    private SheetRow Across(string text, CellStyle style, int row)
    {
        if (_layout.Width > 1)
        {
            _merged.Add(new MergedRange(row, 0, 1, _layout.Width));
        }

        var height = TextHeight.Of(text, _widths.Sum()) + (style == CellStyle.Heading ? 6 : 0);
        return new SheetRow([new SheetCell(0, style, text)], height);
    }

    // Places over several rows come last: where they need more room, the last of their rows gives it.
    private void Put(TablePlace place)
    {
        var cell = CellOf(place);
        for (var row = place.Row; row < place.Row + place.RowSpan; row++)
        {
            for (var column = place.Column; column < place.Column + place.ColumnSpan; column++)
            {
                _cells[row, column] = new SheetCell(column, cell.Style, null, null, cell.Format);
            }
        }

        _cells[place.Row, place.Column] = cell;
        if (place.RowSpan > 1 || place.ColumnSpan > 1)
        {
            _merged.Add(new MergedRange(Above + place.Row, place.Column, place.RowSpan, place.ColumnSpan));
        }

        var width = _widths.AsSpan(place.Column, place.ColumnSpan).ToArray().Sum();
        var missing = TextHeight.Of(cell.Text ?? string.Empty, width) - _heights.AsSpan(place.Row, place.RowSpan).ToArray().Sum();
        _heights[place.Row + place.RowSpan - 1] += Math.Max(0, missing);
    }

    private SheetCell CellOf(TablePlace place) => place.Kind switch
    {
        SlotKind.Figure => _figure(place),
        SlotKind.RowHeading => new SheetCell(place.Column, CellStyle.RowHeading, place.Text),
        SlotKind.Nothing => new SheetCell(place.Column, CellStyle.Nothing, null),
        _ => new SheetCell(place.Column, CellStyle.ColumnHeading, place.Text.Length == 0 ? null : place.Text),
    };
}
