using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Published.Tests.Support;

/// <summary>Changes a workbook as somebody would who fills it in.</summary>
internal sealed class FormEditor
{
    private readonly WorkbookPart _book;

    private FormEditor(WorkbookPart book) => _book = book;

    /// <summary>Changes a workbook.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="edit">The changes.</param>
    public static byte[] Edit(byte[] bytes, Action<FormEditor> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            edit(new FormEditor(document.WorkbookPart!));
        }

        return stream.ToArray();
    }

    /// <summary>The sheet of a name, and the address in it.</summary>
    /// <param name="name">The name.</param>
    public (string Sheet, string Address) PlaceOf(string name)
    {
        var parts = NameOf(name).Text.Split('!');
        return (parts[0].Trim('\''), parts[1].Replace("$", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>Writes into a named cell: a number where it is one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    public void Set(string name, string text)
    {
        var (sheet, address) = PlaceOf(name);
        SetAt(sheet, address, text);
    }

    /// <summary>Writes into a cell.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="address">The address.</param>
    /// <param name="text">The text.</param>
    public void SetAt(string sheet, string address, string text)
    {
        var cell = CellAt(sheet, address);
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            cell.Append(new CellValue(text));
        }
        else if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(text)));
        }
    }

    /// <summary>Makes a name lead nowhere, as spreadsheets do when what it stood for is deleted.</summary>
    /// <param name="name">The name.</param>
    public void Break(string name) => NameOf(name).Text = "#REF!";

    /// <summary>Gives a sheet another name, and puts it first.</summary>
    /// <param name="sheet">Its name.</param>
    /// <param name="name">The other name.</param>
    public void RenameAndMove(string sheet, string name)
    {
        var element = SheetOf(sheet);
        foreach (var defined in _book.Workbook!.DefinedNames!.Elements<DefinedName>())
        {
            defined.Text = defined.Text.Replace($"'{sheet}'!", $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!", StringComparison.Ordinal);
        }

        element.Name = name;
        var sheets = (Sheets)element.Parent!;
        element.Remove();
        sheets.InsertAt(element, 0);
    }

    /// <summary>Deletes a sheet.</summary>
    /// <param name="sheet">Its name.</param>
    public void Delete(string sheet)
    {
        foreach (var defined in _book.Workbook!.DefinedNames!.Elements<DefinedName>()
            .Where(name => name.Text.Contains($"'{sheet}'!", StringComparison.Ordinal)))
        {
            defined.Text = "#REF!";
        }

        SheetOf(sheet).Remove();
    }

    /// <summary>Moves everything of a sheet down by a row, as somebody does who inserts one at the top.</summary>
    /// <param name="sheet">Its name.</param>
    public void InsertRow(string sheet)
    {
        foreach (var row in WorksheetOf(sheet).Descendants<Row>())
        {
            row.RowIndex = row.RowIndex! + 1;
            foreach (var cell in row.Elements<Cell>())
            {
                cell.CellReference = Below(cell.CellReference!.Value!);
            }
        }

        foreach (var defined in _book.Workbook!.DefinedNames!.Elements<DefinedName>()
            .Where(name => name.Text.StartsWith($"'{sheet}'!$", StringComparison.Ordinal)
            && !name.Text.Contains(':', StringComparison.Ordinal)))
        {
            var parts = defined.Text.Split('$');
            defined.Text = string.Join('$', [.. parts[..^1], (int.Parse(parts[^1], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)]);
        }
    }

    private static string Below(string address)
    {
        var letters = string.Concat(address.TakeWhile(char.IsLetter));
        return letters + (int.Parse(address[letters.Length..], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
    }

    private Cell CellAt(string sheet, string address)
    {
        var worksheet = WorksheetOf(sheet);
        if (worksheet.Descendants<Cell>().FirstOrDefault(cell => cell.CellReference == address) is { } known)
        {
            return known;
        }

        var row = new Row { RowIndex = uint.Parse(string.Concat(address.SkipWhile(char.IsLetter)), CultureInfo.InvariantCulture) };
        var made = new Cell { CellReference = address };
        row.Append(made);
        worksheet.GetFirstChild<SheetData>()!.Append(row);
        return made;
    }

    private DefinedName NameOf(string name) => _book.Workbook!.DefinedNames!.Elements<DefinedName>()
        .Single(defined => string.Equals(defined.Name!.Value, Escaped(name), StringComparison.Ordinal));

    // Components may have hyphens in their ids, which names cannot have.
    private static string Escaped(string name) => name.Replace("-", "_002D", StringComparison.Ordinal);

    private Sheet SheetOf(string sheet) => _book.Workbook!.Sheets!.Elements<Sheet>().Single(element => element.Name == sheet);

    private Worksheet WorksheetOf(string sheet) => ((WorksheetPart)_book.GetPartById(SheetOf(sheet).Id!.Value!)).Worksheet!;
}
