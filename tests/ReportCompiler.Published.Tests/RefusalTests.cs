using System.IO.Compression;
using System.Text;
using ReportCompiler.Published.Tests.Support;

namespace ReportCompiler.Published.Tests;

/// <summary>What is no report is refused, with the reason.</summary>
public class RefusalTests
{
    [Fact]
    public void EmptyFileIsRefused() => AssertRefused("RC6050", []);

    [Fact]
    public void NewsIsRefused() =>
        AssertRefused("RC6051", Encoding.UTF8.GetBytes("<html><body><h1>宿迁市召开会议</h1><p>2024年，一、总体情况良好。</p><table><tr><td>总计<td>3</table></body></html>"));

    [Fact]
    public void ForeignBytesAreRefused() => AssertRefused("RC6050", [1, 2, 0, 3, 0, 0, 7]);

    [Fact]
    public void KindsThatAreNotReadAreRefusedByName() => AssertRefused("RC6050", "{\\rtf1 text}"u8.ToArray(), "RTF");

    [Fact]
    public void BrokenPdfIsRefused() => AssertRefused("RC6050", "%PDF-1.7\n1 0 obj\n"u8.ToArray(), "PDF");

    [Fact]
    public void LargeFileIsRefused() => AssertRefused("RC6050", new byte[9 * 1024 * 1024], "larger");

    [Fact]
    public void DeepPageIsRefused() =>
        AssertRefused("RC6050", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "1. Overview"), "larger");

    [Fact]
    public void PageOfTenThousandTablesIsRefused()
    {
        var row = "<table><tr><td>总计</td><td>其他</td><td>结果维持</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>";

        AssertRefused("RC605", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 10_000))));
    }

    [Fact]
    public void ArchiveThatUnpacksToTooMuchIsRefused()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var count = 0; count < 200; count++)
            {
                part.Write(zeros);
            }
        }

        AssertRefused("RC6050", bytes.ToArray(), "larger");
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/other.xml")]
    public void BrokenTextDocumentIsRefused(string part)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry(part).Open();
            stream.Write("<w:document"u8);
        }

        AssertRefused("RC6050", bytes.ToArray());
        AssertRefused("RC6050", bytes.ToArray()[..^30]);
    }

    [Fact]
    public void ReportOfAnAgencyThatIsNotRegisteredNamesTheEntry()
    {
        var page = Encoding.UTF8.GetString(PublishedSite.Content("suqian/2024", "index.html")).Replace("宿迁市", "某某市", StringComparison.Ordinal);

        var reading = Readings.Read("page.html", page);

        Assert.Null(reading.Content);
        Assert.Contains("某某市", Assert.Single(reading.Findings, finding => finding.Definition.Id == "RC6027").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CopyWithoutTitleAsksForTheAgency()
    {
        var copy = TextCopies.WithTabs(PublishedSite.Content("suqian/2024", "index.html"));

        var reading = Readings.Read("copy.txt", copy[copy.IndexOf("一、总体情况", StringComparison.Ordinal)..]);

        Assert.Equal("RC6052", Assert.Single(reading.Findings).Definition.Id);
    }

    [Fact]
    public void NameOfTheFileSaysWhatTheTextDoesNot()
    {
        var copy = TextCopies.WithTabs(PublishedSite.Content("huaxian-hrss/2019", "index.html"));

        var reading = Readings.Read("old/huaxian-hrss-2019.txt", copy[copy.IndexOf("一、总体情况", StringComparison.Ordinal)..]);

        Assert.Equal(("huaxian-hrss", 2019), (reading.Content!.Agency, reading.Content.Year));
    }

    [Fact]
    public void FormOfOtherYearsIsRefused()
    {
        var page = PublishedSite.Content("huaxian-hrss/2019", "index.html");

        Assert.Equal("RC6059", Assert.Single(Readings.Read("page.html", page, new(null, null, 2024)).Findings).Definition.Id);
    }

    [Fact]
    public void HeadingThatStandsTwiceIsReadOnce()
    {
        var copy = TextCopies.WithTabs(PublishedSite.Content("suqian/2024", "index.html")).Replace("一、总体情况\n", "一、总体情况\n一、总体情况\n", StringComparison.Ordinal);

        var reading = Readings.Read("copy.txt", copy);

        Assert.Contains(reading.Findings, finding => finding.Definition.Id == "RC6057");
        Assert.DoesNotContain("一、总体情况", reading.Content!.Narratives[0], StringComparison.Ordinal);
    }

    private static void AssertRefused(string id, byte[] bytes, string words = "")
    {
        var reading = Readings.Read("document", bytes);

        Assert.Null(reading.Content);
        var finding = Assert.Single(reading.Findings);
        Assert.StartsWith(id, finding.Definition.Id, StringComparison.Ordinal);
        Assert.Contains(words, finding.ToString(), StringComparison.Ordinal);
    }
}
