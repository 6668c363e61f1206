using System.Text;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A block as a table of GitHub-flavoured Markdown. Widths follow from the form alone, and each line repeats the groups
/// that its row belongs to: so a changed figure changes one line of the file, and that line says what it is about.
/// </summary>
internal sealed class MarkdownTable : IPageContent
{
    // A longer heading sticks out of its column; if it set the width, every line would be as long as the longest.
    private const int MaxStubWidth = 28;
    private const int MinStubWidth = 3;
    private const int MinFigureWidth = 8;

    private readonly string _head;
    private readonly (string Stubs, BodyCell?[] Cells)[] _rows;
    private readonly int[] _widths;
    private readonly Form _form;

    /// <summary>Lays out a block.</summary>
    public MarkdownTable(Form form, FormBlock block)
    {
        _form = form;
        var stubs = StubTable.Of(block).Select(row => row.Select(MarkdownText.Escape).ToArray()).ToArray();
        var corner = Enumerable.Range(0, block.StubDepth).Select(depth => depth == 0 ? MarkdownText.Escape(block.Stub) : string.Empty).ToArray();
        var stubWidths = corner.Select((_, depth) => Widest(stubs.Where(row => IsOneColumn(row, depth)).Select(row => row[depth]))).ToArray();
        var labels = block.ColumnLeaves.Select(column => MarkdownText.Escape(column.Words)).ToArray();
        _widths = [.. labels.Select(label => Math.Max(MinFigureWidth, DisplayWidth.Of(label)))];
        _head = Head(corner, stubWidths, labels);
        var lines = block.Lines;
        _rows = [.. stubs.Select((row, index) => (Line(row, stubWidths), CellsOf(block, lines[index])))];
    }

    /// <inheritdoc/>
    public void WriteTo(IPageRendering page)
    {
        var report = page.Page.Subject!.Report;
        page.Buffer.Write(_head);
        foreach (var (stubs, cells) in _rows)
        {
            page.Buffer.Write(stubs);
            for (var column = 0; column < _widths.Length; column++)
            {
                page.Buffer.Write(TextOf(report, cells[column]).PadLeft(_widths[column]));
                page.Buffer.Write(" | ".AsSpan(0, column == _widths.Length - 1 ? 2 : 3));
            }

            page.Buffer.Write("\n");
        }
    }

    // What spans rows stands in the first of them.
    private static BodyCell?[] CellsOf(FormBlock block, BodyRow row)
    {
        var cells = new BodyCell?[block.ColumnLeaves.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = row.Cells.Count == 0
                ? new BodyCell(column, row.FirstCell + column, string.Empty, 1)
                : row.Cells.FirstOrDefault(cell => cell.Column == column);
        }

        return cells;
    }

    private string TextOf(Report report, BodyCell? place) => place switch
    {
        { Cell: >= 0 } => Escape(report, _form.Cells[place.Cell]),
        _ => MarkdownText.Escape(place?.Heading ?? string.Empty),
    };

    // A number or a date has nothing to escape.
    private static string Escape(Report report, FormCell cell) => cell.Type.IsOfWords || cell.Type.Labels.Count > 0 || cell.Type.Specials.Count > 0
        ? MarkdownText.Escape(CellText.InForm(report, cell))
        : CellText.InForm(report, cell);

    // A heading that spans columns leaves the cells after it empty, and takes its room from them.
    private static bool IsOneColumn(string[] row, int depth) => depth == row.Length - 1 || row[depth + 1].Length > 0;

    private static int Widest(IEnumerable<string> texts) =>
        Math.Clamp(texts.Select(DisplayWidth.Of).DefaultIfEmpty().Max(), MinStubWidth, MaxStubWidth);

    private string Head(string[] corner, int[] stubWidths, string[] labels)
    {
        var head = new StringBuilder(Line(corner, stubWidths)).AppendJoin(" | ", labels.Select((label, column) => Pad(label, _widths[column])));
        head.Append(" |\n").Append(Line([.. stubWidths.Select(width => new string('-', width))], stubWidths));
        return head.AppendJoin(" | ", _widths.Select(width => new string('-', width - 1) + ":")).Append(" |\n").ToString();
    }

    private static string Line(string[] cells, int[] widths)
    {
        var line = new StringBuilder("| ");
        var debt = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            var width = Math.Max(0, widths[column] - debt);
            debt = Math.Max(0, debt - widths[column]) + Math.Max(0, DisplayWidth.Of(cells[column]) - width);
            line.Append(Pad(cells[column], width)).Append(" | ");
        }

        return line.ToString();
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));
}
