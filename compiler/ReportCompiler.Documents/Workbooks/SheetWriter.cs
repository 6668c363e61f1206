using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>Writes a sheet into its part of a workbook, row by row, so that a long one is never held as a whole.</summary>
/// <param name="styles">The styles of the workbook.</param>
/// <param name="paper">The number of the paper size.</param>
internal sealed class SheetWriter(StyleTable styles, uint paper)
{
    private const uint Tallest = 409;

    /// <summary>Whether a cell that was written is reckoned by a formula.</summary>
    public bool HasFormulas { get; private set; }

    /// <summary>Writes a sheet.</summary>
    public void Write(Sheet sheet, WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = sheet.FitsPage }));
        writer.WriteElement(ViewOf(sheet));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(sheet.Widths.Select((width, column) =>
            new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = width, CustomWidth = true })));
        var rows = WriteRows(sheet, writer);
        if (sheet.IsProtected)
        {
            writer.WriteElement(SheetParts.Protection());
        }

        if (sheet.HasFilter)
        {
            writer.WriteElement(new AutoFilter { Reference = RangeOf(sheet.HeadRows - 1, 0, Math.Max(1, rows - sheet.HeadRows + 1), sheet.Widths.Count) });
        }

        if (sheet.Merged.Count > 0)
        {
            writer.WriteElement(new MergeCells(sheet.Merged.Select(range =>
                new MergeCell { Reference = RangeOf(range.Row, range.Column, range.RowSpan, range.ColumnSpan) })) { Count = (uint)sheet.Merged.Count });
        }

        foreach (var element in SheetParts.BehindRanges(sheet))
        {
            writer.WriteElement(element);
        }

        WritePage(sheet, writer);
        if (sheet.Comments.Count > 0)
        {
            writer.WriteElement(CommentWriter.Add(sheet.Comments, part));
        }

        writer.WriteEndElement();
    }

    /// <summary>The name of a cell: <c>B3</c>.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public static string NameOf(int row, int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row + 1}");
    }

    private static string RangeOf(int row, int column, int rowSpan, int columnSpan) =>
        $"{NameOf(row, column)}:{NameOf(row + rowSpan - 1, column + columnSpan - 1)}";

    private static SheetViews ViewOf(Sheet sheet)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (sheet.HeadRows > 0 || sheet.HeadColumns > 0)
        {
            view.Append(new Pane
            {
                HorizontalSplit = sheet.HeadColumns > 0 ? sheet.HeadColumns : null,
                VerticalSplit = sheet.HeadRows > 0 ? sheet.HeadRows : null,
                TopLeftCell = NameOf(sheet.HeadRows, sheet.HeadColumns),
                ActivePane = sheet.HeadRows == 0 ? PaneValues.TopRight : sheet.HeadColumns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            });
        }

        return new SheetViews(view);
    }

    private int WriteRows(Sheet sheet, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new SheetData());
        var index = 0;
        foreach (var row in sheet.Rows)
        {
            var element = new Row { RowIndex = (uint)index + 1 };
            if (row.Height is { } height)
            {
                element.Height = Math.Min(Tallest, height);
                element.CustomHeight = true;
            }

            writer.WriteStartElement(element);
            foreach (var cell in row.Cells)
            {
                writer.WriteElement(CellOf(cell, index));
            }

            writer.WriteEndElement();
            index++;
        }

        writer.WriteEndElement();
        return index;
    }

    private Cell CellOf(SheetCell cell, int row)
    {
        var element = new Cell { CellReference = NameOf(row, cell.Column), StyleIndex = styles.IndexOf(cell.Style, cell.Format) };
        if (cell.Formula is { } formula)
        {
            HasFormulas = true;
            element.Append(new CellFormula(XmlSafe.Clean(formula)));
        }
        else if (cell.Number is { } number)
        {
            element.Append(new CellValue(number.ToString(CultureInfo.InvariantCulture)));
        }
        else if (cell.Text is { } text)
        {
            element.DataType = CellValues.InlineString;
            element.Append(new InlineString(new Text(SheetText.Escape(SheetText.Fit(text))) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return element;
    }

    private void WritePage(Sheet sheet, OpenXmlWriter writer)
    {
        writer.WriteElement(new PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = paper,
            FitToWidth = sheet.FitsPage ? 1u : null,
            FitToHeight = sheet.FitsPage ? sheet.FitsOnePage ? 1u : 0u : null,
            Orientation = sheet.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
        });
        writer.WriteElement(new HeaderFooter { OddFooter = new OddFooter("&C&P / &N") });
    }
}
