using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>What stands in a sheet: the cells with texts, and the merged ranges.</summary>
internal sealed class XlsxSheet
{
    private const int MostColumns = 400;
    private const int MostRanges = 20_000;

    private readonly SortedDictionary<int, SortedDictionary<int, string>> _rows = [];
    private readonly List<(int Row, int Column, int RowSpan, int ColumnSpan)> _ranges = [];
    private int _count;

    /// <summary>Reads a sheet; rows and cells without texts are passed over.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="texts">The texts of the workbook.</param>
    public static XlsxSheet Read(WorksheetPart part, XlsxTexts texts)
    {
        var sheet = new XlsxSheet();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                sheet.Add((Cell)reader.LoadCurrentElement()!, texts);
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement)
            {
                sheet.Add((MergeCell)reader.LoadCurrentElement()!);
            }
        }

        return sheet;
    }

    /// <summary>The rows with texts, each with a cell for every column up to its last; places that a range covers have none.</summary>
    public IEnumerable<IReadOnlyList<SpannedText>> Rows()
    {
        var width = _rows.Values.Select(row => row.Keys.Last() + 1).DefaultIfEmpty().Max();
        var rows = _rows.Keys.ToList();
        foreach (var (row, cells) in _rows)
        {
            var spanned = new List<SpannedText>();
            var isTable = cells.Count > 1 || cells.Keys.First() > 0
                || _ranges.Exists(range => range.RowSpan > 1 && range.Row < row && row < range.Row + range.RowSpan);
            for (var column = 0; column < (isTable ? Math.Max(width, 1) : 1); column++)
            {
                var range = _ranges.Find(range => range.Row <= row && row < range.Row + range.RowSpan && range.Column <= column
                    && column < range.Column + range.ColumnSpan);
                var isMerged = range.RowSpan > 0;
                if (isMerged && (range.Row, range.Column) != (row, column))
                {
                    continue;
                }

                var below = isMerged ? rows.Count(other => other >= row && other < row + range.RowSpan) : 1;
                spanned.Add(new SpannedText(cells.GetValueOrDefault(column, string.Empty), Math.Max(1, below), isMerged ? range.ColumnSpan
                    : 1) { Column = column });
            }

            yield return spanned;
        }
    }

    private void Add(Cell cell, XlsxTexts texts)
    {
        var (row, column) = PlaceOf(cell.CellReference?.Value ?? string.Empty);
        var text = row < 0 ? string.Empty : texts.Of(cell).Trim();
        if (text.Length == 0 || column >= MostColumns)
        {
            return;
        }

        if (++_count > DocumentLimits.Items)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        if (!_rows.TryGetValue(row, out var cells))
        {
            _rows[row] = cells = [];
        }

        cells[column] = text;
    }

    private void Add(MergeCell merge)
    {
        var ends = (merge.Reference?.Value ?? string.Empty).Split(':');
        if (ends.Length != 2 || PlaceOf(ends[0]) is not { Row: >= 0 } first || PlaceOf(ends[1]) is not { Row: >= 0 } last || last.Row < first.Row
            || last.Column < first.Column)
        {
            return;
        }

        if (_ranges.Count >= MostRanges)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        _ranges.Add((first.Row, first.Column, last.Row - first.Row + 1, last.Column - first.Column + 1));
    }

    /// <summary>The place of a cell: A1 is row 0, column 0; a row below 0 is none.</summary>
    /// <param name="reference">The reference.</param>
    internal static (int Row, int Column) PlaceOf(string reference)
    {
        var (row, column) = (0, 0);
        foreach (var character in reference)
        {
            if (char.IsAsciiLetter(character) && column < 100_000)
            {
                column = (column * 26) + (char.ToUpperInvariant(character) - 'A') + 1;
            }
            else if (char.IsAsciiDigit(character) && row < 100_000_000)
            {
                row = (row * 10) + (character - '0');
            }
            else if (character != '$')
            {
                return (-1, -1);
            }
        }

        return (row - 1, column - 1);
    }
}
