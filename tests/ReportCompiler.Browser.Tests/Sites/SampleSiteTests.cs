using System.Text.Json;
using ReportCompiler.SyntheticSite;
using ReportCompiler.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>The reports of agencies that do not exist.</summary>
public class SampleSiteTests
{
    [Theory]
    [InlineData(10, 1)]
    [InlineData(20, 6)]
    [InlineData(200, 6)]
    public void NothingIsWrongWithThemButWhatIsAccepted(int agencies, int years)
    {
        using var folder = new TemporaryFolder();
        var written = new SampleSite(Forms.Catalog, agencies, years).Write(folder.At("reports"));

        var result = JsonDocument.Parse(Reportc.Run(folder.Root, "check", "reports", "--format", "json")).RootElement;

        Assert.InRange(written, agencies * years * 9 / 10, agencies * years);
        Assert.Equal(written, result.GetProperty("summary").GetProperty("reports").GetInt32());
        Assert.DoesNotContain(result.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() != "note");
    }

    [Fact]
    public void SomeAreMissingSomeLateAndSomeAcceptWhatDisagrees()
    {
        using var folder = new TemporaryFolder();
        var written = new SampleSite(Forms.Catalog, 200, 6).Write(folder.At("reports"));
        var texts = folder.Read("reports").Values.Select(System.Text.Encoding.UTF8.GetString).ToList();

        Assert.True(written < 200 * 6);
        Assert.Contains(texts, text => text.Contains("\nyear: 2023\npublished: 2024-05-", StringComparison.Ordinal));
        Assert.All(
            ["members-sum", "documents-in-force", "RC2035"],
            rule => Assert.Contains(texts, text => text.Contains($"- rule: {rule}\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheyAreTheSameEachTime()
    {
        using var folder = new TemporaryFolder();
        new SampleSite(Forms.Catalog, 20, 2).Write(folder.At("one"));
        new SampleSite(Forms.Catalog, 20, 2).Write(folder.At("two"));

        Assert.Equal(folder.Read("one"), folder.Read("two"));
    }
}
