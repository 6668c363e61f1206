using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>Collects the styles that the cells of a workbook have, and writes them.</summary>
/// <param name="font">The font of the workbook.</param>
internal sealed class StyleTable(string font)
{
    // The numbers below are those of formats that every spreadsheet knows.
    private const uint FirstOwnFormat = 164;

    private const uint Frame = 1;

    private readonly Dictionary<(CellStyle Style, string Format), uint> _indexes = [];
    private readonly List<string> _formats = [];

    /// <summary>The number of a style among those of the workbook.</summary>
    public uint IndexOf(CellStyle style, string format)
    {
        if (!_indexes.TryGetValue((style, format), out var index))
        {
            // The first style is that of cells without one.
            _indexes.Add((style, format), index = (uint)_indexes.Count + 1);
        }

        return index;
    }

    /// <summary>The styles in use.</summary>
    public Stylesheet ToStylesheet()
    {
        var styles = _indexes.OrderBy(pair => pair.Value).Select(pair => FormatOf(pair.Key.Style, NumberOf(pair.Key.Format))).ToList();
        var stylesheet = new Stylesheet();
        if (_formats.Count > 0)
        {
            stylesheet.Append(new NumberingFormats(_formats.Select((code, index) =>
                new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)index, FormatCode = code })) { Count = (uint)_formats.Count });
        }

        stylesheet.Append(
            new Fonts(
                FontOf(11), FontOf(16, isBold: true), FontOf(12, isBold: true), FontOf(8, color: "FF595959"), FontOf(11, isBold: true),
                FontOf(10, color: "FF595959"), FontOf(11, color: "FF1F5FA8")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFEDEDED"), Solid("FFFFF9E5")),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Framed()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat { FormatId = 0 }, .. styles]),
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
            new DifferentialFormats(Tinted("FFFFC7CE", "FF9C0006"), Tinted("FFE2F0D9", "FF2E5E1E"), Tinted("FFFFEB9C", "FF7F6000")) { Count = 3 });
        return stylesheet;
    }

    private uint NumberOf(string format)
    {
        switch (format)
        {
            case NumberFormats.General:
                return 0;
            case "0":
                return 1;
            case "0.00":
                return 2;
            case NumberFormats.Text:
                return 49;
            default:
                var index = _formats.IndexOf(format);
                if (index < 0)
                {
                    index = _formats.Count;
                    _formats.Add(format);
                }

                return FirstOwnFormat + (uint)index;
        }
    }

    private static CellFormat FormatOf(CellStyle style, uint number)
    {
        var (fontIndex, fill, border, horizontal, vertical) = style switch
        {
            CellStyle.Title => (1u, 0u, 0u, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
            CellStyle.Heading => (2u, 0u, 0u, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Center),
            CellStyle.ColumnHeading => (0u, 2u, Frame, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
            CellStyle.RowHeading or CellStyle.Words => (0u, 0u, Frame, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Center),
            CellStyle.Figure => (0u, 0u, Frame, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
            CellStyle.Nothing => (0u, 2u, Frame, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Center),
            CellStyle.Path => (3u, 0u, Frame, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
            CellStyle.Entry => (0u, 3u, Frame, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
            CellStyle.WordsEntry => (0u, 3u, Frame, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
            CellStyle.Reckoned => (4u, 0u, Frame, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
            CellStyle.Remark => (5u, 0u, 0u, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
            CellStyle.Notice => (4u, 0u, Frame, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Center),
            CellStyle.Link => (6u, 0u, Frame, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Center),
            _ => (0u, 0u, 0u, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
        };
        var format = new CellFormat(new Alignment { Horizontal = horizontal, Vertical = vertical, WrapText = style != CellStyle.Figure })
        {
            NumberFormatId = number,
            FontId = fontIndex,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = fontIndex != 0,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
        };
        if (style is CellStyle.Entry or CellStyle.WordsEntry)
        {
            format.Append(new Protection { Locked = false });
            format.ApplyProtection = true;
        }

        return format;
    }

    private Font FontOf(double size, bool isBold = false, string? color = null)
    {
        var made = new Font();
        if (isBold)
        {
            made.Append(new Bold());
        }

        made.Append(new FontSize { Val = size });
        if (color is not null)
        {
            made.Append(new Color { Rgb = color });
        }

        made.Append(new FontName { Val = font });
        return made;
    }

    private static Fill Solid(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static DifferentialFormat Tinted(string fill, string font) => new(
        new Font(new Color { Rgb = font }), new Fill(new PatternFill(new BackgroundColor { Rgb = fill }) { PatternType = PatternValues.Solid }));

    private static Border Framed() => new(
        Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());

    private static T Side<T>(T side)
        where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        side.Append(new Color { Auto = true });
        return side;
    }
}
