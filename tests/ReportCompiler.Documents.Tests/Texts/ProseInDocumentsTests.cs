using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Documents.Texts;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Testing;

namespace ReportCompiler.Documents.Tests.Texts;

/// <summary>The law of prose in documents as they are written and opened again: letters, digits and brackets of what was written, in their order.</summary>
public class ProseInDocumentsTests
{
    private const int Texts = 5_000;
    private const int TextsInADocument = 500;

    public static TheoryData<int> Documents => [.. Enumerable.Range(0, Texts / TextsInADocument)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void TextDocumentHasWhatWasWritten(int document) => AssertKept(TextsOf(document), InTextDocument(TextsOf(document)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void WorkbookHasWhatWasWritten(int document) => AssertKept(TextsOf(document), InWorkbook(TextsOf(document)));

    [Fact]
    public void BothHaveWhatTheCasesSay()
    {
        var typed = PublishedCases.All.Select(one => one.Typed).ToArray();
        var shown = PublishedCases.All.Select(one => one.Shown).ToArray();

        Assert.Equal(shown, InTextDocument(typed).Take(shown.Length).Select(text => text.TrimEnd('\n')));
        Assert.Equal(shown.Select(Unmarked), InWorkbook(typed).Take(shown.Length).Select(text => Unmarked(text.TrimEnd('\n'))));
    }

    // A workbook has bullets, and rows of tables on one line.
    private static string Unmarked(string text) =>
        text.Replace("• ", string.Empty, StringComparison.Ordinal).Replace(" | ", "\n", StringComparison.Ordinal);

    private static List<string> InTextDocument(string[] texts)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(Filed.Write(output => new DocxReportFormat().Write(ReportOf(texts), output))), false);
        var numbers = new ShownNumbers(opened.MainDocumentPart!.NumberingDefinitionsPart?.Numbering);
        return BySection(opened.MainDocumentPart.Document.Body!.Descendants<Paragraph>().Select(paragraph => numbers.Of(paragraph) + TextOf(paragraph)));
    }

    private static List<string> InWorkbook(string[] texts)
    {
        var sheet = ReadSheet.All(Filed.Write(output => new XlsxReportFormat().Write(ReportOf(texts), output))).Values.First();
        return BySection(Enumerable.Range(0, sheet.Rows).Select(row => sheet.Text(row, 0)));
    }

    private static List<string> BySection(IEnumerable<string> lines)
    {
        var shown = new List<StringBuilder>();
        foreach (var line in lines)
        {
            if (line == HeadOf(shown.Count))
            {
                shown.Add(new StringBuilder());
            }
            else if (shown.Count > 0 && line.Length > 0)
            {
                shown[^1].Append(line).Append('\n');
            }
        }

        return [.. shown.Select(text => text.ToString())];
    }

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(part => part switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => string.Empty,
    }));

    // A line across the page is nothing in a workbook. Behind the last text stands what a document says of itself.
    private static void AssertKept(string[] texts, List<string> shown)
    {
        Assert.Equal(texts.Length + 1, shown.Count);
        Assert.All(texts, (text, index) => Assert.Equal(StatutoryProse.Kept(text), StatutoryProse.Kept(shown[index])));
    }

    private static string[] TextsOf(int document) => [.. StatutoryProse.Texts(Texts)
        .Skip(document * TextsInADocument).Take(TextsInADocument).Where(text => StatutoryProse.Kept(text).Length > 0)];

    private static string HeadOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Section number {number}");

    private static PublishedReport ReportOf(string[] texts)
    {
        var template = new StringBuilder(
            """
            template: test
            version: 1
            years: 2020..
            language: en
            title: "{agency.name} {year}"
            basis: Test
            types:
              words: {kind: text}
            sections:

            """);
        var report = new StringBuilder("template: test\nagency: town\nyear: 2024\n");
        for (var index = 0; index <= texts.Length; index++)
        {
            template.Append(CultureInfo.InvariantCulture, $"  - {{id: s{index}, heading: {HeadOf(index)}, narrative: required}}\n");
            report.Append(CultureInfo.InvariantCulture, $"s{index}: {JsonSerializer.Serialize(index < texts.Length ? texts[index] : "End")}\n");
        }

        return Filed.Of(template.ToString(), report.ToString());
    }

    /// <summary>The numbers of items as a word processor shows them.</summary>
    private sealed class ShownNumbers(Numbering? numbering)
    {
        private readonly Dictionary<(int List, int Level), int> _counts = [];

        public string Of(Paragraph paragraph)
        {
            if (paragraph.ParagraphProperties?.NumberingProperties is not { } item)
            {
                return string.Empty;
            }

            var (list, level) = (item.NumberingId!.Val!.Value, item.NumberingLevelReference!.Val!.Value);
            var instance = numbering!.Elements<NumberingInstance>().Single(one => one.NumberID! == list);
            var text = numbering.Elements<AbstractNum>().Single(one => one.AbstractNumberId! == instance.AbstractNumId!.Val!)
                .Elements<Level>().Single(one => one.LevelIndex! == level);
            if (text.NumberingFormat!.Val! == NumberFormatValues.Bullet)
            {
                return string.Empty;
            }

            var start = instance.Elements<LevelOverride>().Single(one => one.LevelIndex! == level).StartOverrideNumberingValue!.Val!.Value;
            var number = _counts[(list, level)] = _counts.GetValueOrDefault((list, level), start - 1) + 1;
            return text.LevelText!.Val!.Value!.Replace(
                string.Create(CultureInfo.InvariantCulture, $"%{level + 1}"), number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + " ";
        }
    }
}
