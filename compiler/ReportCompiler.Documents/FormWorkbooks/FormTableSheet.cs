using ReportCompiler.Documents.Layout;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The sheet of a section with a table, as the form draws it, its cells open for entries.</summary>
/// <param name="order">The form.</param>
/// <param name="section">The section.</param>
/// <param name="name">The name of the sheet.</param>
/// <param name="isReckoned">Whether a formula reckons a derived cell.</param>
internal sealed class FormTableSheet(FormOrder order, FormSection section, string name, Func<FormCell, bool> isReckoned)
{
    private const int FootnoteRows = 3;

    // More rows than these would be printed too small to be read.
    private const int MaxRowsOfPage = 45;

    private readonly DrawnTable _layout = DrawnTable.Of(order.Form, section.Table!);

    /// <summary>Notes where its cells stand, and its footnote.</summary>
    /// <param name="places">Receives them.</param>
    public void Place(WorkbookPlaces places)
    {
        foreach (var place in _layout.Places.Where(place => place.Cell is not null))
        {
            places.Add(place.Cell!.Index, new SheetPlace(name, TableSheet.RowOf(place.Row), place.Column));
        }

        if (section.Narrative is { } footnote)
        {
            places.AddProse(footnote.Index, new SheetPlace(name, FootnoteRow + 1, 0));
        }
    }

    /// <summary>Lays out the sheet.</summary>
    /// <param name="entries">What stands in its cells.</param>
    /// <param name="names">The names of cells, by their paths.</param>
    public Sheet ToSheet(EntryCells entries, IReadOnlyDictionary<string, string> names)
    {
        var sheet = TableSheet.Of(section, _layout, name, [], entries.Of);
        var (rows, merged) = (sheet.Rows.ToList(), sheet.Merged.ToList());
        if (section.Narrative is not null)
        {
            AddFootnote(rows, merged);
        }

        return sheet with
        {
            Rows = rows,
            Merged = merged,
            IsProtected = true,
            FitsOnePage = rows.Count <= MaxRowsOfPage,
            Names = [.. NamesOf(names)],
            Entries = EntryRules.Of(section, _layout, order.Language),
            Colours = [.. ColoursOf()],
            Comments = [.. _layout.Places.Where(place => place.Cell is not null).Select(CommentOf).OfType<CellComment>()],
        };
    }

    // Below the table an empty row, so that no reader takes the footnote for a row of it.
    private int FootnoteRow => TableSheet.RowOf(_layout.Height) + 1;

    private void AddFootnote(List<SheetRow> rows, List<MergedRange> merged)
    {
        rows.Add(new SheetRow([]));
        rows.Add(new SheetRow([new SheetCell(0, CellStyle.Remark, FormSheetWords.Footnote.In(order.Language))]));
        merged.Add(new MergedRange(rows.Count - 1, 0, 1, _layout.Width));
        merged.Add(new MergedRange(rows.Count, 0, FootnoteRows, _layout.Width));
        for (var row = 0; row < FootnoteRows; row++)
        {
            rows.Add(new SheetRow([.. Enumerable.Range(0, _layout.Width)
                .Select(column => new SheetCell(column, CellStyle.WordsEntry, null, null, NumberFormats.Text))]));
        }
    }

    private IEnumerable<NamedRange> NamesOf(IReadOnlyDictionary<string, string> names)
    {
        foreach (var place in _layout.Places.Where(place => place.Cell is not null))
        {
            yield return new NamedRange(names[place.Cell!.Path], TableSheet.RowOf(place.Row), place.Column);
        }

        if (section.Narrative is not null)
        {
            yield return new NamedRange(PlaceNames.Prose + section.Id, FootnoteRow + 1, 0);
        }
    }

    // Cells beside one another have numbers that follow one another.
    private IEnumerable<ColouredRange> ColoursOf()
    {
        var cells = _layout.Places.Where(place => place.Cell is not null).ToList();
        for (var index = 0; index < cells.Count;)
        {
            var end = index;
            while (end + 1 < cells.Count && cells[end + 1].Row == cells[index].Row && cells[end + 1].Column - cells[end].Column == 1
                && cells[end + 1].Cell!.Index - cells[end].Cell!.Index == 1)
            {
                end++;
            }

            var row = TableSheet.RowOf(cells[index].Row);
            var (first, last) = (SheetWriter.NameOf(row, cells[index].Column), SheetWriter.NameOf(row, cells[end].Column + cells[end].ColumnSpan - 1));
            var number = cells[index].Cell!.Index + 1;
            yield return new ColouredRange(
                first == last ? first : $"{first}:{last}",
                FormattableString.Invariant($"INDEX({ValueSheet.Flags},{number}+COLUMN()-COLUMN({QuotedSheet.Fixed(row, cells[index].Column)}))>0"),
                CellColour.Wrong);
            index = end + 1;
        }
    }

    private CellComment? CommentOf(TablePlace place)
    {
        var cell = place.Cell!;
        var lines = new List<string>();
        if (cell.IsDerived && !isReckoned(cell))
        {
            lines.Add(FormSheetWords.ReckonedLater.In(order.Language));
        }

        if (!cell.IsDerived && order.Content.Origins[cell.Index] is { } origin)
        {
            lines.Add(FormSheetWords.CarriedOver(origin).In(order.Language));
        }

        if (order.Before is { } before && before.Form.IndexOf(cell.Path) is >= 0 and var index
            && CellFormat.Write(before[index], before.Form.Cells[index].Type) is { Length: > 0 } value)
        {
            lines.Add(FormSheetWords.LastYear(before.Header.Year, value).In(order.Language));
        }

        return lines.Count == 0 ? null : new CellComment(TableSheet.RowOf(place.Row), place.Column, string.Join('\n', lines));
    }
}
