using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>The sheets of a workbook by the names of their cells.</summary>
internal sealed class NamedSheets
{
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, Dictionary<string, Cell>> _cells;
    private readonly List<CellFormat> _formats;

    public NamedSheets(WorkbookPart book)
    {
        _names = book.Workbook!.DefinedNames!.Elements<DefinedName>().DistinctBy(name => name.Name!.Value)
            .ToDictionary(name => name.Name!.Value!, name => name.Text);
        var sheets = book.Workbook.Sheets!.Elements<Sheet>()
            .ToDictionary(sheet => sheet.Name!.Value!, sheet => (WorksheetPart)book.GetPartById(sheet.Id!.Value!));
        _cells = sheets.ToDictionary(
            sheet => sheet.Key, sheet => sheet.Value.Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, StringComparer.Ordinal));
        Worksheets = [.. sheets.Values.Select(part => part.Worksheet!)];
        _formats = [.. book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
    }

    /// <summary>The sheets.</summary>
    public IReadOnlyList<Worksheet> Worksheets { get; }

    /// <summary>The cells in which the form itself says something.</summary>
    public IEnumerable<Cell> Labels => _names.Keys.Where(name => name.StartsWith("label.", StringComparison.Ordinal)).Select(name => Find(name)!);

    /// <summary>The names of sheets.</summary>
    public IEnumerable<string> Names => _cells.Keys;

    /// <summary>A cell by its name; null where nothing stands there.</summary>
    public Cell? Find(string name)
    {
        var parts = _names[name.Replace("-", "_002D", StringComparison.Ordinal)].Replace("$", string.Empty, StringComparison.Ordinal).Split('!');
        return At(parts[0].Trim('\''), parts[1]);
    }

    /// <summary>A cell of a sheet; null where nothing stands there.</summary>
    public Cell? At(string sheet, string address) => _cells[sheet].GetValueOrDefault(address);

    /// <summary>A number in a cell; null where none stands there.</summary>
    public static decimal? NumberIn(Cell? cell) => cell?.DataType?.Value is { } type && type != CellValues.Number ? null
        : decimal.TryParse(cell?.CellValue?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a cell can be changed while its sheet is protected.</summary>
    public bool IsOpen(Cell cell) => _formats[(int)cell.StyleIndex!.Value].Protection?.Locked?.Value == false;
}
