using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Layout;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Documents.Texts;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Documents.Tests.Texts;

public class DocxTests
{
    public static TheoryData<string> Folders => Filed.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void DocumentIsValid(string folder)
    {
        var bytes = Bytes(Filed.At(folder));
        using var document = Open(bytes);

        OfficeFile.AssertIsValid(document);
        OfficeFile.AssertHasNoTime(bytes);
        Assert.Equal(bytes, Bytes(Filed.At(folder)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryCellStandsInItsPlace(string folder)
    {
        var report = Filed.At(folder).Report;
        using var document = Open(Bytes(Filed.At(folder)));
        var body = document.MainDocumentPart!.Document.Body!;
        foreach (var section in report.Form.Sections.Where(section => section.Table is not null))
        {
            var layout = DrawnTable.Of(report.Form, section.Table!);
            var table = body.Elements<Table>()
                .Single(table => table.Descendants<TableCaption>().Single().Val == section.Heading && table.Elements<TableRow>().Count() == layout.Height);
            var places = ReadTable.Expand(table);

            Assert.Equal(layout.Width * layout.Height, places.Count);
            Assert.Equal(layout.HeadRows, table.Descendants<TableHeader>().Count());
            Assert.Equal(layout.Height, table.Descendants<CantSplit>().Count());
            Assert.All(layout.Places, place => AssertStands(report, place, places));
        }
    }

    [Fact]
    public void ChineseReportIsSetAsAnOfficialDocument()
    {
        using var document = Open(Bytes(Filed.At("suqian/2024/")));
        var body = document.MainDocumentPart!.Document.Body!;
        var styles = document.MainDocumentPart.StyleDefinitionsPart!.Styles!;

        Assert.Equal("宿迁市2024年政府信息公开工作年度报告", Texts(body, "Title").Single());
        Assert.Equal(
            Filed.At("suqian/2024/").Report.Form.Sections.Select(section => section.Heading),
            Texts(body, "Heading1"));
        Assert.Equal((11906u, 16838u), (body.Descendants<PageSize>().Single().Width!.Value, body.Descendants<PageSize>().Single().Height!.Value));
        Assert.Equal("zh-CN", styles.DocDefaults!.Descendants<Languages>().Single().EastAsia!.Value);
        Assert.Equal("仿宋", styles.DocDefaults.Descendants<RunFonts>().Single().EastAsia!.Value);
        Assert.Equal("32", styles.DocDefaults.Descendants<FontSize>().Single().Val!.Value);
        Assert.Contains(" PAGE ", document.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Fact]
    public void ReportOfTheUnitedStatesIsOnLetterPaperWithBroadTablesTurned()
    {
        using var document = Open(Bytes(Filed.At("fictitious-department/2024/")));
        var body = document.MainDocumentPart!.Document.Body!;
        var pages = body.Descendants<PageSize>().ToList();

        Assert.Contains(pages, page => page.Width! == 12240u && page.Height! == 15840u);
        Assert.Contains(pages, page => page.Width! == 15840u && page.Orient!.Value == PageOrientationValues.Landscape);
        Assert.Equal("I. BASIC INFORMATION REGARDING REPORT", Texts(body, "Heading1")[0]);
        Assert.StartsWith("I.1. ", Texts(body, "Heading2")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ProseHasItsFiguresListsAndStyles()
    {
        using var document = Open(Bytes(Filed.At("suqian/2024/")));
        var body = document.MainDocumentPart!.Document.Body!;
        var items = body.Descendants<Paragraph>().Where(paragraph => paragraph.Descendants<NumberingId>().Any()).ToList();

        Assert.Contains(Texts(body, "Normal"), text => text.Contains("新收3525件", StringComparison.Ordinal));
        Assert.Equal("方便公众找准机关", ReadTable.TextOf(items[0].Descendants<Run>().First(run => run.RunProperties?.Bold is not null)));
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public void TextThatXmlCannotHoldIsHeld()
    {
        var report = Filed.Of(Template, Yaml("a\\0b\\u0007<c>&]]>"));
        using var document = Open(Bytes(report with { Title = "T\u0001\uD800" }));

        OfficeFile.AssertIsValid(document);
        Assert.Equal("T\uFFFD\uFFFD", Texts(document.MainDocumentPart!.Document.Body!, "Title").Single());
        Assert.Contains("a\uFFFDb\uFFFD<c>&]]>", document.MainDocumentPart.Document.Body!.Descendants<Text>().Select(text => text.Text));
    }

    [Fact]
    public void MarkdownOfEveryKindIsWritten()
    {
        using var document = Open(Bytes(Filed.Of(Template, Yaml("x"))));
        var body = document.MainDocumentPart!.Document.Body!;

        OfficeFile.AssertIsValid(document);
        Assert.Equal(["Inside"], Texts(body, "Heading2"));
        Assert.Equal(["https://example.org/a"], document.MainDocumentPart.HyperlinkRelationships.Select(link => link.Uri.AbsoluteUri));
        Assert.Contains("[c](javascript:x) ~~d~~ ^e^ ~f~ ++g++ ==h== `i` 苏政办[2024][5]号 见[1", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("> quoted``` code { ```", body.InnerText, StringComparison.Ordinal);
        Assert.Equal([7, 1], document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
            .Select(list => list.Descendants<StartOverrideNumberingValue>().FirstOrDefault()?.Val?.Value ?? 1));
        Assert.Equal(["A", "B", "1", ""], body.Elements<Table>().Last().Descendants<TableCell>().Select(ReadTable.TextOf));
    }

    [Fact]
    public void TextThatIsLeftOutHasASentenceInItsPlace()
    {
        var template = Template.Replace("narrative: optional", "narrative: required", StringComparison.Ordinal);
        var yaml = Yaml("x");
        var report = Filed.Of(template, yaml[..yaml.IndexOf("prose:", StringComparison.Ordinal)] + "content: figures only\n");
        using var document = Open(Bytes(report));
        var body = document.MainDocumentPart!.Document.Body!;

        OfficeFile.AssertIsValid(document);
        Assert.Equal(["This report is published with its figures only."], Texts(body, "Subtitle"));
        Assert.EndsWith(
            "ProseThe text of this section is left out: this report is published with its figures only.", body.InnerText, StringComparison.Ordinal);
        var front = ReadSheet.All(Filed.Write(output => new XlsxReportFormat().Write(report, output))).Values.First();
        var lines = Enumerable.Range(0, front.Rows).Select(row => front.Text(row, 0)).ToList();
        Assert.Contains("This report is published with its figures only.", lines);
        Assert.Contains("The text of this section is left out: this report is published with its figures only.", lines);
    }

    private const string Template =
        """
        template: mixed
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          words: {kind: text}
        sections:
          - id: facts
            heading: Facts
            table:
              columns:
                - {id: words, label: Words, cells: words}
          - id: prose
            heading: Prose
            narrative: optional
        """;

    private static string Yaml(string words) =>
        $$"""
        template: mixed
        agency: town
        year: 2024
        facts: {words: "{{words}}"}
        prose: |
          ## Inside

          [a](https://example.org/a) [b](report.json) [c](javascript:x) ~~d~~ ^e^ ~f~ ++g++ ==h== `i` 苏政办[2024][5]号 见[1

          7. seven
             - dot

          > quoted

          ```
          code {
          ```

          ---

          |A|B|
          |-|-:|
          |1|
        """;

    private static byte[] Bytes(PublishedReport report) => Filed.Write(output => new DocxReportFormat().Write(report, output));

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), false);

    private static List<string> Texts(Body body, string style) => body.Elements<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(ReadTable.TextOf).ToList();

    private static void AssertStands(Report report, TablePlace place, Dictionary<(int Row, int Column), (string Text, int Row, int Column)> places)
    {
        var expected = place.Cell is { } cell ? CellFormat.Write(report[cell.Index], cell.Type) : place.Text;
        for (var row = place.Row; row < place.Row + place.RowSpan; row++)
        {
            for (var column = place.Column; column < place.Column + place.ColumnSpan; column++)
            {
                Assert.Equal((expected, place.Row, place.Column), places[(row, column)]);
            }
        }
    }
}
