using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>A sheet as a spreadsheet shows it: what stands in each place, merged cells in each place that they cover.</summary>
internal sealed partial class ReadSheet
{
    private readonly Dictionary<(int Row, int Column), Cell> _cells = [];
    private readonly Dictionary<(int Row, int Column), (int Row, int Column)> _owners = [];
    private readonly Stylesheet _styles;

    private ReadSheet(WorksheetPart part, Stylesheet styles)
    {
        _styles = styles;
        foreach (var cell in part.Worksheet.Descendants<Cell>())
        {
            _cells.Add(PlaceOf(cell.CellReference!.Value!), cell);
        }

        foreach (var range in part.Worksheet.Descendants<MergeCell>().Select(merge => merge.Reference!.Value!.Split(':')))
        {
            var (first, last) = (PlaceOf(range[0]), PlaceOf(range[1]));
            for (var row = first.Row; row <= last.Row; row++)
            {
                for (var column = first.Column; column <= last.Column; column++)
                {
                    // Two merged cells on one place are a broken file, which the validator does not see.
                    _owners.Add((row, column), first);
                }
            }
        }
    }

    public int Rows => _cells.Keys.Max(place => place.Row) + 1;

    public int Columns => _cells.Keys.Max(place => place.Column) + 1;

    public static Dictionary<string, ReadSheet> All(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        var part = document.WorkbookPart!;
        return part.Workbook.Sheets!.Elements<Sheet>().ToDictionary(
            sheet => sheet.Name!.Value!,
            sheet => new ReadSheet((WorksheetPart)part.GetPartById(sheet.Id!.Value!), part.WorkbookStylesPart!.Stylesheet));
    }

    /// <summary>What stands in a place, as text; numbers as they are stored.</summary>
    public string Text(int row, int column) => Find(row, column) is not { } cell ? string.Empty
        : cell.DataType?.Value == CellValues.InlineString ? Unescape(cell.InnerText) : cell.CellValue?.Text ?? string.Empty;

    /// <summary>Whether a number stands in a place.</summary>
    public bool IsNumber(int row, int column) => Find(row, column) is { DataType: null, CellValue: not null };

    /// <summary>Whether a place is merged with the one that it begins at.</summary>
    public (int Row, int Column) Begin(int row, int column) => _owners.GetValueOrDefault((row, column), (row, column));

    public string Format(int row, int column)
    {
        var format = (CellFormat)_styles.CellFormats!.ChildElements[(int)Find(row, column)!.StyleIndex!.Value];
        return _styles.NumberingFormats?.Elements<NumberingFormat>()
            .FirstOrDefault(own => own.NumberFormatId!.Value == format.NumberFormatId!.Value)?.FormatCode?.Value
            ?? format.NumberFormatId!.Value.ToString(CultureInfo.InvariantCulture);
    }

    private Cell? Find(int row, int column) => _cells.GetValueOrDefault(Begin(row, column));

    private static (int Row, int Column) PlaceOf(string name)
    {
        var letters = name.TakeWhile(char.IsLetter).ToList();
        return (int.Parse(name[letters.Count..], CultureInfo.InvariantCulture) - 1, letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1);
    }

    private static string Unescape(string text) =>
        Escaped().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
