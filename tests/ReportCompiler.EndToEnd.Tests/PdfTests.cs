using System.Text;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>Reports as PDF, which need a Chromium, and a site that does without.</summary>
public class PdfTests
{
    private const string Pdf = "site/suqian/2024/report.pdf";
    private const string Page = "site/suqian/2024/index.html";

    [Theory]
    [InlineData("en", "site(1,1): warning RC2064: PDF cannot be made here: there is no Chromium; install it, or name it in CHROMIUM_PATH")]
    [InlineData("zh", "site(1,1): warning RC2064: 此处无法生成 PDF：未找到 Chromium；请安装，或用环境变量 CHROMIUM_PATH 指定")]
    public void WithoutChromiumTheSiteDoesWithout(string language, string warning)
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Environment["CHROMIUM_PATH"] = "/nowhere/chromium";

        var (code, output, error) = reportc.Run("build", "--pdf", "--lang", language);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains(warning + "\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(reportc.Folder.At(Pdf)));
        Assert.DoesNotContain("report.pdf", File.ReadAllText(reportc.Folder.At(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public void ProgramThatIsNoChromiumIsToldAndNothingIsPublished()
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Environment["CHROMIUM_PATH"] = "/bin/false";

        var (code, output, _) = reportc.Run("build", "--formats", "html,pdf");

        Assert.Equal(2, code);
        Assert.Contains("RC2064: PDF cannot be made here: it ended with code 1", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(reportc.Folder.At("site")));
        Assert.Empty(Directory.GetDirectories(reportc.Folder.Root, ".site.*"));
    }

    [ChromiumFact]
    public void ReportIsPrintedAndTwoRunsGiveTheSameBytes()
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Edit("reports/suqian/2024.yaml", "year: 2024", "year: 2024\npublished: 2025-01-20");

        var (code, output, _) = reportc.Run("build", "--pdf");

        Assert.Equal(0, code);
        Assert.DoesNotContain("RC2064", output, StringComparison.Ordinal);
        Assert.Contains("href=\"report.pdf\"", File.ReadAllText(reportc.Folder.At(Page)), StringComparison.Ordinal);
        var first = File.ReadAllBytes(reportc.Folder.At(Pdf));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(first, 0, 5), StringComparison.Ordinal);
        Assert.Contains("(D:20250120000000", Encoding.Latin1.GetString(first), StringComparison.Ordinal);

        reportc.Run("build", "--pdf");
        Assert.True(first.AsSpan().SequenceEqual(File.ReadAllBytes(reportc.Folder.At(Pdf))), "the second run printed other bytes");
    }
}
