using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>A workbook by the names that its cells have, wherever they stand.</summary>
internal sealed class NamedWorkbook
{
    private const int MostNames = 200_000;

    private readonly Dictionary<string, Dictionary<string, WorkbookCell>> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _visible = [];
    private readonly Dictionary<string, List<NamedReference?>> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    /// <summary>Reads the workbook.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="UnreadableDocumentException">It is broken, or larger than any report.</exception>
    public static NamedWorkbook Read(byte[] bytes)
    {
        try
        {
            using var file = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return file.WorkbookPart is { Workbook.Sheets: { } sheets } book
                ? new NamedWorkbook(book, sheets) : throw UnreadableDocumentException.NoSuchFile("xlsx");
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or ArgumentException or FormatException)
        {
            throw UnreadableDocumentException.NoSuchFile("xlsx");
        }
    }

    private NamedWorkbook(WorkbookPart book, Sheets sheets)
    {
        var texts = new XlsxTexts(book);
        foreach (var sheet in sheets.Elements<Sheet>())
        {
            if (sheet.Id?.Value is { } id && sheet.Name?.Value is { } name && book.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
            {
                _sheets[name] = CellsOf(name, worksheet, texts);
                if (sheet.State?.Value is null || sheet.State.Value == SheetStateValues.Visible)
                {
                    _visible.Add(name);
                }
            }
        }

        // A sheet that is copied takes copies of names along, which hold in it alone: those of the whole workbook come first.
        foreach (var name in (book.Workbook!.DefinedNames?.Elements<DefinedName>() ?? []).OrderBy(name => name.LocalSheetId is not null).Take(MostNames))
        {
            if (name.Name?.Value is { } key)
            {
                (_names.TryGetValue(key, out var places) ? places : _names[key] = []).Add(NamedReference.Read(name.Text));
            }
        }
    }

    /// <summary>The names of the sheets that are not hidden, in order.</summary>
    public IReadOnlyList<string> VisibleSheets => _visible;

    /// <summary>The cells that a name stands for, that of the whole workbook first; none where it leads nowhere.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<WorkbookCell> At(string name) =>
        [.. _names.GetValueOrDefault(name, []).OfType<NamedReference>().Where(place => _sheets.ContainsKey(place.Sheet)).Distinct().Select(At)];

    /// <summary>The sheet that a name stands in; null where it leads nowhere.</summary>
    /// <param name="name">The name.</param>
    public string? SheetOf(string name) => At(name).Select(cell => cell.Sheet).FirstOrDefault();

    /// <summary>What stands in a sheet, row by row, each from its first column on.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    public IReadOnlyList<IReadOnlyList<string>> LinesOf(string sheet)
    {
        var lines = new SortedDictionary<int, SortedDictionary<int, string>>();
        foreach (var cell in _sheets[sheet].Values)
        {
            var (row, column) = XlsxSheet.PlaceOf(cell.Address);
            (lines.TryGetValue(row, out var line) ? line : lines[row] = [])[column] = cell.Text;
        }

        return [.. lines.Values.Select(line => (IReadOnlyList<string>)[.. Enumerable.Range(0, Math.Min(line.Keys.Last() + 1, 8))
            .Select(column => line.GetValueOrDefault(column, string.Empty))])];
    }

    /// <summary>The first line of every sheet, hidden ones included, by the name of the sheet.</summary>
    public IEnumerable<string> Sheets => _sheets.Keys;

    /// <summary>What stands in the sheets that are not hidden, under no name.</summary>
    /// <param name="sheet">The name of a sheet to leave out; null for none.</param>
    public IEnumerable<WorkbookCell> Unnamed(string? sheet)
    {
        var named = _names.Values.SelectMany(places => places).OfType<NamedReference>()
            .Select(place => (place.Sheet.ToUpperInvariant(), place.Address)).ToHashSet();
        return _visible.Where(name => !string.Equals(name, sheet, StringComparison.OrdinalIgnoreCase)).SelectMany(name => _sheets[name].Values)
            .Where(cell => cell.Text.Length > 0 && !named.Contains((cell.Sheet.ToUpperInvariant(), cell.Address)));
    }

    private WorkbookCell At(NamedReference place) =>
        _sheets[place.Sheet].GetValueOrDefault(place.Address) ?? new WorkbookCell(place.Sheet, place.Address, string.Empty);

    private Dictionary<string, WorkbookCell> CellsOf(string sheet, WorksheetPart part, XlsxTexts texts)
    {
        var cells = new Dictionary<string, WorkbookCell>(StringComparer.OrdinalIgnoreCase);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Cell) || !reader.IsStartElement)
            {
                continue;
            }

            var cell = (Cell)reader.LoadCurrentElement()!;
            var (text, formula) = (texts.Of(cell).Trim(), cell.CellFormula is { } own ? "=" + own.Text : null);
            if (cell.CellReference?.Value is not { } address || (text.Length == 0 && formula is null))
            {
                continue;
            }

            if (++_count > DocumentLimits.Items)
            {
                throw UnreadableDocumentException.BeyondLimits();
            }

            cells[address] = new WorkbookCell(sheet, address, text) { Formula = formula };
        }

        return cells;
    }
}
