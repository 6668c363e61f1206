using System.Text;
using ReportCompiler.Published.Importing;
using ReportCompiler.Published.Tests.Support;

namespace ReportCompiler.Published.Tests;

/// <summary>What is published comes back as it was, by every way.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Folders { get; } = [.. PublishedSite.Folders];

    public static TheoryData<string> FoldersOfFixedForms { get; } = [.. PublishedSite.Folders
        .Where(folder => PublishedSite.Report(folder).Form.Extent.IsFixed)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void PageComesBackCellForCell(string folder) => AssertSame(folder, Readings.Read("page.html", PublishedSite.Content(folder, "index.html")));

    [Theory]
    [MemberData(nameof(Folders))]
    public void PageInAnotherEncodingThanItDeclaresComesBack(string folder)
    {
        var page = Encoding.UTF8.GetString(PublishedSite.Content(folder, "index.html"));

        AssertSame(folder, Readings.Read("page.html", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(page)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void CopyWithTabsComesBackCellForCell(string folder) =>
        AssertSame(folder, Readings.Read("copy.txt", TextCopies.WithTabs(PublishedSite.Content(folder, "index.html"))));

    [Theory]
    [MemberData(nameof(Folders))]
    public void CopyWithBarsComesBackCellForCell(string folder) =>
        AssertSame(folder, Readings.Read("copy.txt", TextCopies.WithBars(PublishedSite.Content(folder, "index.html"))));

    [Theory]
    [MemberData(nameof(FoldersOfFixedForms))]
    public void CopyWithACellToALineComesBackCellForCell(string folder) =>
        AssertSame(folder, Readings.Read("copy.txt", TextCopies.OneToALine(PublishedSite.Content(folder, "index.html"))));

    [Theory]
    [MemberData(nameof(Folders))]
    public void TextDocumentComesBackCellForCell(string folder) =>
        AssertSame(folder, Readings.Read("report.docx", PublishedSite.Content(folder, "report.docx")));

    [Theory]
    [MemberData(nameof(Folders))]
    public void WorkbookComesBackCellForCell(string folder) => AssertSame(folder, Readings.Read("report.xlsx", PublishedSite.Content(folder, "report.xlsx")));

    [PrintedTheory]
    [MemberData(nameof(Folders))]
    public void PrintedPageComesBackCellForCell(string folder) => AssertSame(folder, Readings.Read("report.pdf", PublishedSite.Content(folder, "report.pdf")));

    [Theory]
    [MemberData(nameof(Folders))]
    public void ProseComesBackUnderItsSection(string folder)
    {
        var (expected, reading) = (PublishedSite.Report(folder), Readings.Read("page.html", PublishedSite.Content(folder, "index.html")));

        Assert.Equal(expected.Narratives.Select(narrative => narrative is null), reading.Content!.Narratives.Select(text => text is null));
        Assert.Contains(reading.Content.Narratives, text => text?.Contains("**", StringComparison.Ordinal) == true || expected.Form.Language == "en-US");
    }

    private static void AssertSame(string folder, PublishedReading reading)
    {
        var expected = PublishedSite.Report(folder);
        var actual = Readings.ReportOf(reading);

        Assert.Equal((expected.Header.Family, expected.Header.Agency, expected.Header.Year), (actual.Header.Family, actual.Header.Agency, actual.Header.Year));
        Assert.Equal(Readings.Cells(expected), Readings.Cells(actual));
        Assert.True(reading.IsSure, string.Join('\n', reading.Findings));
        Assert.True(reading.Counts.Filled > 100);
    }
}
