using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Documents.Tests.Workbooks;

public class HostileWorkbookTests
{
    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("-5", "-5")]
    [InlineData("00123", "00123")]
    [InlineData("a\\0b\\u0007c", "a\uFFFDb\uFFFDc")]
    [InlineData("<c>&]]>", "<c>&]]>")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("one\\r\\ntwo", "one\ntwo")]
    public void TextStaysText(string yaml, string text)
    {
        var sheet = Open(yaml)["Facts"];

        Assert.Equal(text, sheet.Text(2, 0));
        Assert.False(sheet.IsNumber(2, 0));
        Assert.Equal("49", sheet.Format(2, 0));
    }

    [Fact]
    public void TextThatIsTooLongIsCut()
    {
        var text = Open("x" + string.Concat(Enumerable.Repeat("\U0001F600", 20_000)))["Facts"].Text(2, 0);

        Assert.Equal(32_766, text.Length);
        Assert.EndsWith("\U0001F600…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NumberWithMoreDigitsThanASpreadsheetKeepsIsText()
    {
        var sheet = Open("x", "99999999999999.25")["Facts"];

        Assert.Equal("99999999999999.25", sheet.Text(2, 1));
        Assert.False(sheet.IsNumber(2, 1));
        Assert.True(Open("x", "9999999999999.25")["Facts"].IsNumber(2, 1));
    }

    [Fact]
    public void NameOfAnAgencyIsText()
    {
        var report = Filed.Of(Template, Yaml("x", "1"), new Agency("town", "=\u0001<x>", AgencyLevel.Town, null, false, null));
        var bytes = Filed.Write(output => new XlsxReportFormat().Write(report, output));

        Assert.Equal("Agency: =\uFFFD<x>", ReadSheet.All(bytes)["Report"].Text(1, 0));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        OfficeFile.AssertIsValid(document);
    }

    [Theory]
    [InlineData("A/B: [c]*?\\", "A B   c")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("History", "History 2")]
    [InlineData("", "-")]
    [InlineData("a heading that is longer than a sheet may be named", "a heading that is longer than a")]
    public void SheetIsNamedAsExcelAllows(string wanted, string name) => Assert.Equal(name, new SheetNames().Take(wanted));

    [Fact]
    public void SheetsAreNamedApart()
    {
        var names = new SheetNames();

        Assert.Equal(
            ["a heading that is longer than a", "A heading that is longer than 2", "a heading that is longer than 3"],
            [names.Take("a heading that is longer than any"), names.Take("A heading that is longer than all"), names.Take("a heading that is longer than a")]);
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
          money: {kind: decimal, scale: 2}
        sections:
          - id: facts
            heading: Facts
            table:
              columns:
                - {id: words, label: Words, cells: words}
                - {id: money, label: Money, cells: money}
        """;

    private static string Yaml(string words, string money) =>
        $$"""
        template: mixed
        agency: town
        year: 2024
        facts: {words: "{{words}}", money: {{money}}}
        """;

    private static Dictionary<string, ReadSheet> Open(string words, string money = "1.5") =>
        ReadSheet.All(Filed.Write(output => new XlsxReportFormat().Write(Filed.Of(Template, Yaml(words, money)), output)));
}
