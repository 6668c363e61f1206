using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Documents.Texts;

/// <summary>
/// The styles of a document. In Chinese those of GB/T 9704: title in 小标宋 of 22 points, headings in 黑体 and 楷体, text in 仿宋 of
/// 16 points, lines 28 points apart, the first line of a paragraph two characters in. Else Times New Roman of 12 points.
/// </summary>
internal sealed class StyleSheet
{
    private const string Latin = "Times New Roman";

    private readonly bool _isChinese;
    private readonly string _language;

    private StyleSheet(string language) => (_language, _isChinese) = (language, DocumentWords.IsChinese(language));

    /// <summary>The styles for a language.</summary>
    public static Styles Of(string language) => new StyleSheet(language).ToStyles();

    private Styles ToStyles() => new(
    [
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            FontsOf("仿宋"), new FontSize { Val = Half(16, 12) }, new FontSizeComplexScript { Val = Half(16, 12) }, LanguageOf()))),
        Paragraph(StyleNames.Normal, "Normal", null, Spaced(_isChinese ? "0" : "120", new Indentation { FirstLineChars = 200, FirstLine = "640" })),
        Paragraph(StyleNames.Title, "Title", StyleNames.Normal, Centered("240"), Run("方正小标宋简体", 22, 18, isBold: !_isChinese)),
        Paragraph(StyleNames.Subtitle, "Subtitle", StyleNames.Normal, Centered("240"), Run("楷体", 16, 12)),
        .. Enumerable.Range(1, StyleNames.HeadingLevels).Select(Heading),
        Paragraph(StyleNames.ListText, "List Paragraph", StyleNames.Normal, NoIndent()),
        Paragraph(StyleNames.Note, "Table Note", StyleNames.Normal, Tight("120", JustificationValues.Left), Run("宋体", 10.5, 10)),
        Paragraph(StyleNames.CellText, "Cell Text", StyleNames.Normal, Tight("0", JustificationValues.Center), Run("宋体", 10.5, 10)),
        Paragraph(StyleNames.Footer, "footer", StyleNames.Normal, Tight("0", JustificationValues.Center), Run("宋体", 14, 10)),
        Paragraph(StyleNames.Break, "Section Break", StyleNames.Normal, new StyleParagraphProperties(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLine = "0", FirstLineChars = 0 })),
        new Style(
            new StyleName { Val = "Hyperlink" },
            new StyleRunProperties(new Color { Val = "0563C1" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character,
                StyleId = StyleNames.Link },
        Grid(),
    ]);

    private Style Heading(int level)
    {
        var properties = new StyleParagraphProperties(
            new KeepNext(),
            new KeepLines(),
            _isChinese ? new SpacingBetweenLines { Before = "0", After = "0", Line = "560", LineRule = LineSpacingRuleValues.Exact }
                : new SpacingBetweenLines { Before = "240", After = "120" },
            new Indentation { FirstLineChars = _isChinese ? 200 : 0, FirstLine = _isChinese ? "640" : "0" },
            new OutlineLevel { Val = level - 1 });
        var run = Run(level == 1 ? "黑体" : level == 2 ? "楷体" : "仿宋", 16, level == 1 ? 14 : 12, isBold: !_isChinese || level > 2);
        return Paragraph(StyleNames.Heading(level), FormattableString.Invariant($"heading {level}"), StyleNames.Normal, properties, run);
    }

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties? run = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = basedOn is null ? true : null };
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
            style.Append(new NextParagraphStyle { Val = StyleNames.Normal });
        }

        style.Append(new PrimaryStyle(), paragraph);
        if (run is not null)
        {
            style.Append(run);
        }

        return style;
    }

    private StyleParagraphProperties Spaced(string after, Indentation chinese) => _isChinese
        ? new StyleParagraphProperties(
            new SpacingBetweenLines { After = after, Line = "560", LineRule = LineSpacingRuleValues.Exact }, chinese,
            new Justification { Val = JustificationValues.Both })
        : new StyleParagraphProperties(new SpacingBetweenLines { After = after });

    private StyleParagraphProperties Centered(string after) => new(
        _isChinese ? new SpacingBetweenLines { After = after, Line = "640", LineRule = LineSpacingRuleValues.AtLeast }
            : new SpacingBetweenLines { After = after },
        new Indentation { FirstLine = "0", FirstLineChars = 0 },
        new Justification { Val = JustificationValues.Center });

    private static StyleParagraphProperties NoIndent() => new(new Indentation { FirstLine = "0", FirstLineChars = 0 });

    private static StyleParagraphProperties Tight(string after, JustificationValues justification) => new(
        new SpacingBetweenLines { Before = "0", After = after, Line = "240", LineRule = LineSpacingRuleValues.Auto },
        new Indentation { FirstLine = "0", FirstLineChars = 0 },
        new Justification { Val = justification });

    private StyleRunProperties Run(string chineseFont, double chinese, double other, bool isBold = false)
    {
        var run = new StyleRunProperties(FontsOf(chineseFont));
        if (isBold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = Half(chinese, other) });
        run.Append(new FontSizeComplexScript { Val = Half(chinese, other) });
        return run;
    }

    private RunFonts FontsOf(string chinese)
    {
        var fonts = new RunFonts { Ascii = Latin, HighAnsi = Latin, ComplexScript = Latin };
        if (_isChinese)
        {
            fonts.EastAsia = chinese;
            fonts.Hint = FontTypeHintValues.EastAsia;
        }

        return fonts;
    }

    private Languages LanguageOf() => _isChinese
        ? new Languages { Val = "en-US", EastAsia = _language }
        : new Languages { Val = _language };

    // Sizes are in half points.
    private string Half(double chinese, double other) => FormattableString.Invariant($"{(int)((_isChinese ? chinese : other) * 2)}");

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()), Line(new InsideHorizontalBorder()),
                Line(new InsideVerticalBorder())),
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = StyleNames.Grid,
    };

    private static T Line<T>(T border)
        where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        border.Space = 0;
        border.Color = "auto";
        return border;
    }
}
