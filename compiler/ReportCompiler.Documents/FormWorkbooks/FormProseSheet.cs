using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.FilledForms;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>A sheet of sections of prose that follow one another: a wide open cell below each heading. The first begins with the title.</summary>
/// <param name="order">The form.</param>
/// <param name="name">The name of the sheet.</param>
internal sealed class FormProseSheet(FormOrder order, string name)
{
    private const double LabelWidth = 22;
    private const double TextWidth = 64;
    private const double Width = LabelWidth + TextWidth;
    private const double LineHeight = 18;
    private const int FewRows = 4;
    private const int UsualRows = 14;
    private const int MaxRows = 60;

    private readonly List<SheetRow> _rows = [];
    private readonly List<MergedRange> _merged = [];
    private readonly List<NamedRange> _names = [];
    private readonly List<EntryRule> _entries = [];
    private readonly List<ColouredRange> _colours = [];
    private HeadFormula? _head;
    private int _unprinted;

    /// <summary>Adds what stands at the top of the form: how to fill it in, what the checks say, the title, whose report it is.</summary>
    /// <param name="checks">The formula of what the checks say, known when the sheet is made.</param>
    public void AddHead(HeadFormula checks)
    {
        _head = checks;
        _names.Add(new NamedRange(PlaceNames.Notice, 0, 0));
        Across(new SheetCell(0, CellStyle.Notice, null), LineHeight + 6);
        Across(CellStyle.Remark, FormSheetWords.HowTo.In(order.Language), 0);
        _unprinted = _rows.Count;
        Across(CellStyle.Title, order.Title, TextHeight.Line);
        Across(CellStyle.Text, DocumentWords.Agency(order.AgencyName).In(FormLanguage), 0);
        Across(CellStyle.Text, DocumentWords.Year(order.Content.Year).In(FormLanguage), 0);
        if (order.Form.Basis.Length > 0)
        {
            Across(CellStyle.Text, DocumentWords.Basis(order.Form.Basis).In(FormLanguage), 0);
        }

        _names.Add(new NamedRange(PlaceNames.Published, _rows.Count, 1));
        _entries.Add(new EntryRule([SheetWriter.NameOf(_rows.Count, 1)], FormSheetWords.Published.In(order.Language), DayWords.In(order.Language))
        {
            Formula = EntryRules.Day(SheetWriter.NameOf(_rows.Count, 1)),
        });
        _rows.Add(new SheetRow(
            [
                new SheetCell(0, CellStyle.RowHeading, FormSheetWords.Published.In(FormLanguage)),
                new SheetCell(1, CellStyle.WordsEntry, null, null, NumberFormats.Day),
            ],
            LineHeight));
    }

    /// <summary>Adds a section without a table.</summary>
    /// <param name="section">The section.</param>
    /// <param name="report">The report so far.</param>
    /// <param name="places">Receives where its prose stands.</param>
    public void Add(FormSection section, Report report, WorkbookPlaces places)
    {
        if (section.Part.Length > 0 && section.Part != section.Heading)
        {
            Across(CellStyle.Heading, section.Part, TextHeight.Line / 2);
        }

        Across(CellStyle.Heading, section.Heading, TextHeight.Line / 2);
        foreach (var text in PlainProse.Of(ProseReader.ReadFixed(report, section)))
        {
            Across(CellStyle.Text, text, 0);
        }

        if (section.ListsComponents)
        {
            foreach (var component in order.Form.Components)
            {
                _rows.Add(new SheetRow([new SheetCell(0, CellStyle.RowHeading, component.Id), new SheetCell(1, CellStyle.RowHeading, component.Name)]));
            }
        }

        if (section.Narrative is { } narrative)
        {
            places.AddProse(narrative.Index, new SheetPlace(name, _rows.Count, 0));
            AddBox(section, narrative);
        }
    }

    /// <summary>The sheet.</summary>
    public Sheet ToSheet()
    {
        if (_head is not null)
        {
            _rows[0] = _rows[0] with { Cells = [_rows[0].Cells[0] with { Formula = _head.Formula }, .. _rows[0].Cells.Skip(1)] };
        }

        return new Sheet(name, [LabelWidth, TextWidth], _rows, _merged)
        {
            IsProtected = true,
            Names = _names,
            Entries = _entries,
            UnprintedRows = _unprinted,
            Colours = _colours,
        };
    }

    private static LocalizedText DayWords => CellTypeWords.Of(new CellType(string.Empty, CellKind.Date, string.Empty, 0, false, null, null));

    private Language FormLanguage => DocumentWords.LanguageOf(order.Form.Language);

    // As high as last year's text would take, and some more.
    private void AddBox(FormSection section, NarrativeSlot narrative)
    {
        var first = _rows.Count;
        _names.Add(new NamedRange(PlaceNames.Prose + section.Id, first, 0));
        _entries.Add(new EntryRule([SheetWriter.NameOf(first, 0)], section.Heading, GuidanceOf(section)));
        var known = order.Before?.Form.Sections.FirstOrDefault(before => before.Id == section.Id && before.Narrative is not null) is { } same
            ? order.Before.Narratives[same.Narrative!.Index]?.Markdown : null;
        var needed = known is null ? narrative.IsRequired ? UsualRows : FewRows : (int)(TextHeight.Of(known, Width) / TextHeight.Line * 1.2) + 2;
        var height = Math.Clamp(needed, FewRows, MaxRows);
        _merged.Add(new MergedRange(first, 0, height, 2));
        var number = order.Form.Cells.Count + narrative.Index + 1;
        _colours.Add(new ColouredRange(
            SheetWriter.NameOf(first, 0), FormattableString.Invariant($"INDEX({ValueSheet.Flags},{number})>0"), CellColour.Wrong));
        for (var row = 0; row < height; row++)
        {
            _rows.Add(new SheetRow(
                [
                    new SheetCell(0, CellStyle.WordsEntry, null, null, NumberFormats.Text),
                    new SheetCell(1, CellStyle.WordsEntry, null, null, NumberFormats.Text),
                ],
                LineHeight));
        }
    }

    // What the form says of placeholders is for those who write data files.
    private static string GuidanceOf(FormSection section)
    {
        var lines = section.Guidance.Split('\n').Where(line => line.Length > 0 && !line.Contains("{{", StringComparison.Ordinal));
        var guidance = string.Join('\n', lines);
        return guidance.Length > 0 ? guidance : section.Heading;
    }

    private void Across(CellStyle style, string text, double more) => Across(new SheetCell(0, style, text), TextHeight.Of(text, Width) + more);

    private void Across(SheetCell cell, double height)
    {
        _merged.Add(new MergedRange(_rows.Count, 0, 1, 2));
        _rows.Add(new SheetRow([cell, cell with { Column = 1, Text = null, Formula = null }], height));
    }
}
