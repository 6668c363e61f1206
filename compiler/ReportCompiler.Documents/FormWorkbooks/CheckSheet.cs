using ReportCompiler.Documents.Formulas;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The sheet of checks: what each rule says, whether it holds, and where to look.</summary>
internal sealed class CheckSheet
{
    private const int HeadRows = 4;
    private static readonly double[] Widths = [16, 24, 34, 60, 12, 12];

    private readonly FormOrder _order;
    private readonly FormReckoning _reckoning;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly string _name;
    private readonly string _values;
    private readonly List<SheetRow> _rows = [];
    private readonly List<CellLink> _links = [];

    /// <summary>Prepares the sheet.</summary>
    /// <param name="order">The form.</param>
    /// <param name="reckoning">Its rules.</param>
    /// <param name="names">The names of cells, by their paths.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="values">The name of the sheet of values.</param>
    public CheckSheet(FormOrder order, FormReckoning reckoning, IReadOnlyDictionary<string, string> names, string name, string values) =>
        (_order, _reckoning, _names, _name, _values) = (order, reckoning, names, name, values);

    /// <summary>How many checks there are.</summary>
    private int Count => Groups.Count;

    private List<(int First, int Last)> Groups { get; } = [];

    /// <summary>The formula that counts how checks came out; null where there are none.</summary>
    public string? CountFormula()
    {
        FindGroups();
        var count = CheckWords.Count(CountOf(CheckWords.DoesNotAgree), CountOf(CheckWords.NotFilled), CountOf(CheckWords.Agrees));
        return Count == 0 ? null : $"\"{count.In(_order.Language)}\"";
    }

    /// <summary>Lays out the sheet.</summary>
    public Sheet ToSheet()
    {
        Across(CellStyle.Title, CheckWords.Title.In(_order.Language));
        _rows.Add(new SheetRow([new SheetCell(0, CellStyle.Notice, null) { Formula = CountFormula() }, .. Blank(CellStyle.Notice)], 24));
        Across(CellStyle.Remark, CheckWords.About.In(_order.Language));
        LocalizedText[] heads = [CheckWords.Result, CheckWords.Table, CheckWords.Place, CheckWords.Rule, CheckWords.Left, CheckWords.Right];
        _rows.Add(new SheetRow([.. heads.Select((head, column) => new SheetCell(column, CellStyle.ColumnHeading, head.In(_order.Language)))]));
        Groups.ForEach(Add);
        var last = SheetWriter.NameOf(HeadRows + Count - 1, 0);
        var (first, range) = (SheetWriter.NameOf(HeadRows, 0), $"{SheetWriter.NameOf(HeadRows, 0)}:{last}");
        return new Sheet(_name, Widths, _rows, [.. Enumerable.Range(0, HeadRows - 1).Select(row => new MergedRange(row, 0, 1, Widths.Length))])
        {
            IsProtected = true,
            HeadRows = HeadRows,
            IsLandscape = true,
            Links = _links,
            Names = [new NamedRange(PlaceNames.Checks, 0, 0)],
            Colours =
            [
                new ColouredRange(range, $"{first}={Quote(CheckWords.DoesNotAgree)}", CellColour.Wrong),
                new ColouredRange(range, $"{first}={Quote(CheckWords.NotFilled)}", CellColour.Missing),
                new ColouredRange(range, $"{first}={Quote(CheckWords.Agrees)}", CellColour.Right),
            ],
        };
    }

    // Every statement by itself; what one rule says of derived cells together.
    private void FindGroups()
    {
        if (Groups.Count > 0)
        {
            return;
        }

        var statements = _reckoning.Statements;
        for (var number = 0; number < statements.Count; number++)
        {
            if (Groups.Count > 0 && statements[number].IsDerivation && statements[number - 1].IsDerivation
                && statements[number].Statement.Rule == statements[number - 1].Statement.Rule)
            {
                Groups[^1] = (Groups[^1].First, number);
            }
            else
            {
                Groups.Add((number, number));
            }
        }
    }

    private void Add((int First, int Last) group)
    {
        var statement = _reckoning.Statements[group.First];
        var (cell, narrative) = (statement.Statement.Cell, statement.Statement.Narrative);
        var section = cell >= 0 ? _order.Form.Cells[cell].Section : _order.Form.Sections.First(section => section.Narrative?.Index == narrative);
        var place = cell < 0 ? section.Heading : group.First == group.Last ? _order.Form.Cells[cell].Label
            : $"{_order.Form.Cells[cell].Label} …";
        _links.Add(new CellLink(_rows.Count, 2, cell >= 0 ? _names[_order.Form.Cells[cell].Path] : PlaceNames.Prose + section.Id));
        var says = SaysOf(statement);
        var hasSides = statement.Left is not null && !statement.IsDerivation;
        var format = statement.Rule.ComparesDays ? NumberFormats.Day : NumberFormats.General;
        _rows.Add(new SheetRow(
            [
                new SheetCell(0, CellStyle.Words, null) { Formula = ResultOf(group, statement) },
                new SheetCell(1, CellStyle.Words, section.Short.Length > 0 ? section.Short : section.Heading),
                new SheetCell(2, CellStyle.Link, place.Length > 0 ? place : section.Heading),
                new SheetCell(3, CellStyle.Words, says),
                SideOf(4, hasSides ? At(ValueColumns.Lefts, group.First) : null, format),
                SideOf(5, hasSides ? At(ValueColumns.Rights, group.First) : null, format),
            ],
            Math.Max(Math.Max(TextHeight.Of(says, Widths[3]), TextHeight.Of(place, Widths[2])), TextHeight.Of(section.Heading, Widths[1]))));
    }

    private static SheetCell SideOf(int column, string? side, string format) => new(column, CellStyle.Figure, null, null, format)
    {
        Formula = side is null ? null : $"IF(ISNUMBER({side}),{side},\"\")",
    };

    private string ResultOf((int First, int Last) group, FormStatement statement)
    {
        if (statement.IsDerivation)
        {
            var outcomes = $"{At(ValueColumns.Outcomes, group.First)}:{ValueColumns.At(ValueColumns.Outcomes, group.Last)}";
            var otherwise = $"IF(COUNTIF({outcomes},0.5)>0,{Quote(CheckWords.NotFilled)},{Quote(CheckWords.Agrees)})";
            return $"IF(COUNTIF({outcomes},0)>0,{Quote(CheckWords.DoesNotAgree)},{otherwise})";
        }

        var outcome = At(ValueColumns.Outcomes, group.First);
        var blanks = string.Join('+', FormulaText.Ranges(ValueColumns.Values, statement.Cells)
            .Select(range => $"COUNTBLANK({QuotedSheet.Of(_values)}!{range})"));
        var open = blanks.Length is 0 or > FormulaText.Longest / 2 ? Quote(CheckWords.NotFilled)
            : $"IF({blanks}>0,{Quote(CheckWords.NotFilled)},{Quote(CheckWords.DoesNotApply)})";
        return $"IF({outcome}=1,{Quote(CheckWords.Agrees)},IF({outcome}=0,{Quote(CheckWords.DoesNotAgree)},{open}))";
    }

    // What the sides are stands beside the sentence.
    private string SaysOf(FormStatement statement)
    {
        var says = statement.IsDerivation ? CheckWords.Totals.In(_order.Language) : statement.Rule.Says.In(_order.Language);
        return says.Replace("{left}", "…", StringComparison.Ordinal).Replace("{right}", "…", StringComparison.Ordinal)
            .Replace("{difference}", "…", StringComparison.Ordinal);
    }

    private string CountOf(LocalizedText result)
    {
        var (first, last) = (SheetWriter.NameOf(HeadRows, 0), SheetWriter.NameOf(HeadRows + Count - 1, 0));
        return $"\"&COUNTIF({QuotedSheet.Of(_name)}!{first}:{last},{Quote(result)})&\"";
    }

    private string At(int column, int number) => $"{QuotedSheet.Of(_values)}!{ValueColumns.At(column, number)}";

    private string Quote(LocalizedText text) => FormulaText.Of(text.In(_order.Language));

    private static IEnumerable<SheetCell> Blank(CellStyle style) => Enumerable.Range(1, Widths.Length - 1).Select(column => new SheetCell(column, style, null));

    private void Across(CellStyle style, string text) =>
        _rows.Add(new SheetRow([new SheetCell(0, style, text), .. Blank(style)], TextHeight.Of(text, Widths.Sum() / (style == CellStyle.Title ? 2 : 1)) + 6));
}
