using System.Globalization;
using System.Text;
using CsCheck;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Editing;

/// <summary>Random data files, written the ways people write them, with random values written anew.</summary>
public class EditedFileTests
{
    private const string Template =
        """
        template: stock
        version: 1
        years: 2020..
        language: en
        title: "{agency.name}: stock {year}"
        basis: Library Act
        types:
          copies: {kind: integer, unit: copies}
        sections:
          - id: stock
            heading: Stock
            table:
              cells: copies
              columns: [{id: printed, label: Printed}, {id: audio, label: Audio}, {id: film, label: Film}]
              rows: [{id: opening, label: Opening}, {id: bought, label: Bought}, {id: closing, label: Closing}]
        """;

    private static readonly string[] Rows = ["opening", "bought", "closing"];
    private static readonly string[] Columns = ["printed", "audio", "film"];
    private static readonly string[] Blanks = ["~", "null", "/", "''", "\"-\"", "无"];
    private static readonly string[] Comments = ["", "  # as published", " # [1, 2], \"3\"", "  # 期初，“馆藏”"];
    private static readonly FormCatalog Catalog = new([new TemplateEngine(TemplateCompiler.Compile("stock/1.template.yaml", Template).Model!)]);

    private static readonly Gen<string> Written =
        from number in Gen.Int[-99_999, 99_999]
        from style in Gen.Int[0, 5]
        from blank in Gen.OneOf(Blanks.Select(Gen.Const).ToArray())
        select style switch
        {
            0 => blank,
            1 => "\"" + number.ToString("N0", CultureInfo.InvariantCulture) + "\"",
            2 => "'" + Plain(number) + "'",
            3 => FullWidth(Plain(number)),
            _ => Plain(number),
        };

    private static readonly Gen<Item> Items =
        from before in Gen.Int[0, 6]
        from after in Gen.OneOf(Gen.Const(0), Gen.Int[0, 3])
        from text in Written
        from edit in Gen.Bool
        from value in Gen.Int[-9_999_999, 9_999_999]
        select new Item(before, text, after, edit ? Plain(value) : null);

    private static readonly Gen<Row> RowsOfFile =
        from style in Gen.Enum<RowStyle>()
        from items in Items.Array[Columns.Length]
        from comment in Gen.OneOf(Comments.Select(Gen.Const).ToArray())
        select new Row(style, items, comment);

    [Fact]
    public void EveryByteButTheValueStaysAndTheNewValueIsRead() =>
        Gen.Select(RowsOfFile.Array[Rows.Length], Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n")), Gen.Bool).Each(
            2000,
            file =>
            {
                var (rows, lineBreak, hasMark) = file;
                var places = new List<int>();
                var text = Write(rows, lineBreak, hasMark ? "\uFEFF" : "", places);
                var before = Parse(text);
                var edits = Enumerable.Range(0, Rows.Length * Columns.Length)
                    .Where(cell => ItemAt(rows, cell).Edited is not null)
                    .Select(cell => new ValueEdit(before[cell].Span, ItemAt(rows, cell).Edited!));

                var edited = ValueEditor.Apply(text, edits)!;

                AssertSameButSpaces(text, edited, rows, places);
                AssertRead(before, Parse(edited), rows);
            });

    // What stands between the values, spaces before a value left aside, in both texts.
    private static void AssertSameButSpaces(string text, string edited, Row[] rows, List<int> places)
    {
        var (old, current) = (0, 0);
        for (var cell = 0; cell < places.Count; cell++)
        {
            if (ItemAt(rows, cell) is not { Edited: { } value } item)
            {
                continue;
            }

            var unchanged = text[old..places[cell]].TrimEnd(' ');
            Assert.Equal(unchanged, edited.Substring(current, unchanged.Length));
            current = edited.Length - edited[(current + unchanged.Length)..].TrimStart(' ').Length;
            Assert.Equal(value, edited.Substring(current, value.Length));
            current += value.Length;
            old = places[cell] + item.Text.Length;
        }

        Assert.Equal(text[old..], edited[current..]);
    }

    private static void AssertRead(Report before, Report after, Row[] rows)
    {
        for (var cell = 0; cell < Rows.Length * Columns.Length; cell++)
        {
            var expected = ItemAt(rows, cell).Edited is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : before[cell].Value;
            Assert.Equal(expected, after[cell].Value);
            Assert.Equal(ItemAt(rows, cell).Edited is null ? before[cell].State : CellState.Given, after[cell].State);
        }
    }

    private static Item ItemAt(Row[] rows, int cell) => rows[cell / Columns.Length].Items[cell % Columns.Length];

    // Notes where each value begins.
    private static string Write(Row[] rows, string lineBreak, string mark, List<int> places)
    {
        var text = new StringBuilder(mark);
        foreach (var line in new[] { "# stock, [ 1,  2 ]", "template: stock", "agency: riverside", "year: 2021", "", "stock:   # as published" })
        {
            text.Append(line).Append(lineBreak);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            text.Append("  ").Append(Rows[row]).Append(':');
            rows[row].Write(text, lineBreak, places);
        }

        return text.ToString();
    }

    private static Report Parse(string text)
    {
        var parsed = ReportParser.Parse("riverside/2021.yaml", text.TrimStart('\uFEFF'), Catalog);
        Assert.NotNull(parsed.Report);
        Assert.All(parsed.Report.Cells, cell => Assert.True(cell.Span.IsKnown));
        return parsed.Report;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(string text) => string.Concat(text.Select(character => (char)(character - '!' + '！')));

    private enum RowStyle
    {
        List,
        Mapping,
        BracedMapping,
        Dashes,
    }

    private sealed record Item(int Before, string Text, int After, string? Edited);

    private sealed record Row(RowStyle Style, Item[] Items, string Comment)
    {
        public void Write(StringBuilder text, string lineBreak, List<int> places)
        {
            var (open, separator, close) = Style switch
            {
                RowStyle.List => (" [", ",", "]" + Comment + lineBreak),
                RowStyle.BracedMapping => (" {", ",", "}" + Comment + lineBreak),
                _ => (Comment + lineBreak, Comment + lineBreak, Comment + lineBreak),
            };
            text.Append(open);
            for (var column = 0; column < Items.Length; column++)
            {
                text.Append(column > 0 ? separator : "").Append(Before(column)).Append(' ', Items[column].Before);
                places.Add(text.Length);
                text.Append(Items[column].Text).Append(' ', Items[column].After);
            }

            text.Append(close);
        }

        private string Before(int column) => Style switch
        {
            RowStyle.List => "",
            RowStyle.BracedMapping => $" {Columns[column]}: ",
            RowStyle.Mapping => $"    {Columns[column]}: ",
            _ => "    - ",
        };
    }
}
