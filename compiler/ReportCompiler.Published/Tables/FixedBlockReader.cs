using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Tables;

/// <summary>
/// Reads a block whose rows the form declares. Each row is read twice where the document has it in a table: by the columns that its
/// headings stand over, and one figure after the other. Where both say the same, that is what the document says.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="block">The block.</param>
/// <param name="used">Where texts that were read are noted, by their places.</param>
internal sealed class FixedBlockReader(AlignedDocument document, FormBlock block, ISet<int> used)
{
    private readonly BlockHeadings _headings = BlockHeadings.Of(document, block);

    /// <summary>What the document says in the cells of the block.</summary>
    public IEnumerable<CellReading> Read()
    {
        var lines = block.Lines;
        for (var row = 0; row < lines.Count; row++)
        {
            var cells = CellsOf(lines[row]);
            var (start, isUnsure) = StartOf(row, lines[row]);
            if (start < 0)
            {
                foreach (var cell in cells.Where(cell => cell.Index >= 0))
                {
                    yield return Missing(cell.Index);
                }

                continue;
            }

            foreach (var reading in ReadRow(cells, start, isUnsure))
            {
                yield return reading;
            }
        }
    }

    // The cells of a row as they are drawn; without an index where nothing may stand.
    private List<(int Column, int Index)> CellsOf(BodyRow line) => line.Cells.Count == 0
        ? [.. Enumerable.Range(0, block.ColumnLeaves.Count).Select(column => (column, line.FirstCell + column))]
        : [.. line.Cells.Where(cell => cell.Heading.Length == 0).Select(cell => (cell.Column, cell.Cell))];

    // The place of the text before the figures of a row.
    private (int Item, bool IsUnsure) StartOf(int row, BodyRow line)
    {
        if (line.Stubs.Count == 0)
        {
            return (_headings.AreInOrder && block.StubDepth == 0 ? _headings.End - 1 : -1, false);
        }

        var label = document.LabelsWhere(label => label.Kind == LabelKind.Stub && label.Row == row && label.IsInnermost
            && ReferenceEquals(label.Block, block)).First();
        return (document.ItemOf(label), document.IsUnsure(label));
    }

    private IEnumerable<CellReading> ReadRow(List<(int Column, int Index)> cells, int start, bool isUnsure)
    {
        var flat = FlatOf(cells, start);
        for (var place = 0; place < cells.Count; place++)
        {
            var (column, index) = cells[place];
            if (index < 0)
            {
                continue;
            }

            var byOrder = _headings.AreInOrder ? flat?[place] : null;
            var byColumn = ItemUnder(column, start);
            Note(byOrder);
            Note(byColumn);
            var isSure = !isUnsure && (flat is not null || IsWhole(start)) && !IsShared(byColumn, column, start);
            yield return Merge(document.Form.Cells[index], byOrder, byColumn, !isSure);
        }
    }

    private CellReading Merge(FormCell cell, int? byOrder, int? byColumn, bool isUnsure)
    {
        var items = new[] { byColumn, byOrder }.OfType<int>().Distinct().Select(item => document.Items[item]).ToArray();
        return items.Length == 0 ? Missing(cell.Index)
            : isUnsure || (items.Length == 2 && items[0].Text != items[1].Text) ? CellReading.Doubtful(cell.Path, cell.Type, items)
            : CellReading.Of(cell.Path, cell.Type, items[0]);
    }

    // One figure after the other, where there are as many as the row has cells.
    private int?[]? FlatOf(List<(int Column, int Index)> cells, int start)
    {
        var (items, present) = (ItemsAfter(start), cells.Count(cell => cell.Index >= 0));
        var trimmed = items.Reverse<int>().SkipWhile(item => document.Items[item].Text.Trim().Length == 0).Reverse().ToList();
        var filled = items.Where(item => document.Items[item].Text.Trim().Length > 0).ToList();
        if (items.Count == cells.Count || trimmed.Count == cells.Count)
        {
            return [.. (items.Count == cells.Count ? items : trimmed).Select(item => (int?)item)];
        }

        if (filled.Count != present)
        {
            return null;
        }

        var next = 0;
        return [.. cells.Select(cell => cell.Index >= 0 ? filled[next++] : (int?)null)];
    }

    // What follows up to the next label: of a table, in the same row.
    private List<int> ItemsAfter(int start)
    {
        var end = document.NextLabel(start + 1);
        var first = document.Items[start];
        if (first.Cell is { } cell)
        {
            var row = block.StubDepth == 0 && start + 1 < end ? document.Items[start + 1].Cell?.Row ?? cell.Row : cell.Row;
            return [.. Enumerable.Range(start + 1, end - start - 1).TakeWhile(item => document.Items[item].Cell is { } own && own.Grid == cell.Grid
                && own.Row == row)];
        }

        // What looks like neither a figure nor nothing belongs to no cell, unless it stands beside the label.
        return [.. Enumerable.Range(start + 1, end - start - 1).TakeWhile(item => document.Items[item].Cell is null
            && (document.Items[item].Line == first.Line || MayBeValue(document.Items[item].Text)))];
    }

    private bool MayBeValue(string text) => block.CellTypes.Distinct().Select(type => document.Form.Types[type])
        .Any(type => !type.IsOfWords && ValueTexts.Read(text, type).State != ReadingState.Doubtful);

    private int? ItemUnder(int column, int start)
    {
        var heading = _headings.ItemOf(column);
        if (block.Header.Count == 0 || heading < 0 || document.Items[heading].Cell is not { } head || document.Items[start].Cell is not { } row
            || head.Grid != row.Grid)
        {
            return null;
        }

        var line = block.StubDepth == 0 ? Enumerable.Range(0, block.ColumnLeaves.Count).Select(leaf => _headings.ItemOf(leaf))
            .Where(item => item >= 0).Max(item => document.Items[item].Cell!.Row + document.Items[item].Cell!.RowSpan) : row.Row;
        return document.At(head.Grid, line, head.Column) is >= 0 and var item && document.LabelOf(item) < 0 && item != start ? item : null;
    }

    // A row that lacks a cell, or has one too many, has its figures in the wrong columns from there on.
    private bool IsWhole(int start)
    {
        if (document.Items[start].Cell is not { } row)
        {
            return true;
        }

        var heads = Enumerable.Range(0, block.ColumnLeaves.Count).Select(_headings.ItemOf).Where(item => item >= 0).Select(item => document.Items[item].Cell);
        var end = heads.Max(cell => cell is null ? 0 : cell.Column + cell.ColumnSpan);
        var own = document.ItemsOf(row.Grid).Select(item => document.Items[item])
            .Where(item => item.Cell!.Row <= row.Row && item.Cell.Row + item.Cell.RowSpan > row.Row && (item.Cell.Column < end || item.Text.Trim().Length > 0));
        return own.Max(item => item.Cell!.Column + item.Cell.ColumnSpan) == end;
    }

    // A cell that is merged over two columns may be of either.
    private bool IsShared(int? item, int column, int start) => item is not null
        && Enumerable.Range(0, block.ColumnLeaves.Count).Any(other => other != column && ItemUnder(other, start) == item);

    private void Note(int? item)
    {
        if (item is { } place)
        {
            used.Add(place);
        }
    }

    private CellReading Missing(int index) => CellReading.Missing(document.Form.Cells[index].Path, document.Form.Cells[index].Type);
}
