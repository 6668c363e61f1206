using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Published.Readers;

/// <summary>The texts of the cells of a workbook, as somebody sees them.</summary>
internal sealed class XlsxTexts
{
    // ECMA-376, part 1, 18.8.30: formats of days that have numbers of their own, those of East Asia included.
    private static readonly HashSet<uint> DayFormats = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

    private readonly List<string> _shared = [];
    private readonly List<bool> _days;
    private readonly List<bool> _shares;
    private readonly DateTime _epoch;

    /// <summary>Reads what all sheets have in common.</summary>
    /// <param name="book">The workbook.</param>
    public XlsxTexts(WorkbookPart book)
    {
        if (book.SharedStringTablePart is { } part)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    _shared.Add(TextOf(reader.LoadCurrentElement()!));
                }
            }
        }

        var styles = book.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().DistinctBy(format => format.NumberFormatId?.Value)
            .ToDictionary(format => format.NumberFormatId?.Value ?? 0, format => format.FormatCode?.Value ?? string.Empty) ?? [];
        var formats = styles?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0).ToList() ?? [];
        _days = [.. formats.Select(format => DayFormats.Contains(format) || own.TryGetValue(format, out var code) && IsDay(code))];
        _shares = [.. formats.Select(format => format is 9 or 10 || own.TryGetValue(format, out var code) && code.Contains('%', StringComparison.Ordinal))];
        _epoch = book.Workbook?.WorkbookProperties?.Date1904?.Value == true ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30);
    }

    /// <summary>The text of a cell; empty where nothing stands there.</summary>
    /// <param name="cell">The cell.</param>
    public string Of(Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        var kind = cell.DataType?.Value;
        if (kind == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : string.Empty;
        }

        if (kind == CellValues.InlineString)
        {
            return TextOf(cell);
        }

        return kind is null || kind == CellValues.Number ? NumberOf(value, (int)(cell.StyleIndex?.Value ?? 0)) : value;
    }

    // What programs reckon with binary fractions, somebody sees with at most 15 digits.
    private string NumberOf(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        if (style < _days.Count && _days[style] && number is > 0 and < 2_958_466)
        {
            return _epoch.AddDays(Math.Floor(number)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var isShare = style < _shares.Count && _shares[style];
        var shown = Math.Abs(number) < 1e15
            ? (decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            * (isShare ? 100 : 1)).ToString("0.###############", CultureInfo.InvariantCulture) : value;
        return isShare ? shown + "%" : shown;
    }

    // Words in quotes and colours in brackets are no parts of a day.
    private static bool IsDay(string code)
    {
        var isQuoted = false;
        foreach (var character in code)
        {
            isQuoted = character == '"' ? !isQuoted : isQuoted;
            if (!isQuoted && character is 'y' or 'Y' or 'd' or 'D')
            {
                return !code.Contains("Red]", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static string TextOf(OpenXmlElement element) =>
        string.Concat(element.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text))
            .Replace("_x000D_", string.Empty, StringComparison.Ordinal);
}
