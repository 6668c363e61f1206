using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Regions;

/// <summary>How long prose is: as somebody counts who reads the page.</summary>
public class ProseLengthTests
{
    [Theory]
    [InlineData("一二三四五", 5)]
    [InlineData("一二三四五。", 6)]
    [InlineData("a b c d e", 5)]
    [InlineData("**一二**三 四\n  五", 5)]
    [InlineData("一\n\n  - 二\n  - 三\n\n  1. 四\n  2. 五", 5)]
    [InlineData("## 一二三", 3)]
    [InlineData("[一二](https://example.org/long)三", 3)]
    [InlineData("\\*一\\*", 3)]
    [InlineData("e\u0301e\u0301", 2)]
    [InlineData("𠀀𠀁", 2)]
    [InlineData("{{ papers.letters.issued }}件", 4)]
    [InlineData("{{ papers.all.both }}件", 5)]
    public void LengthIsWhatAReaderCounts(string prose, int length)
    {
        Assert.Empty(Found(prose, length));
        Assert.Equal(length > 1 ? [$"1. Overview: the text has {length} characters; at most {length - 1} are asked for"] : [], Found(prose, length - 1));
    }

    [Fact]
    public void NothingIsAskedForElsewhere() =>
        Assert.Empty(Region(1).With("county", 2022, RegionForm.Body(1, 1, null, 2)).Check().Findings);

    [Fact]
    public void LongTextCanStand()
    {
        var body = RegionForm.Body(1, 1, 1, 2) + "\naccepted:\n  - {rule: RC2044, reason: Published as it is.}\n";

        var finding = Assert.Single(Region(2).With("bureau", 2022, body).Check().Findings);

        Assert.Equal("Published as it is.", finding.Accepted);
    }

    private static List<string> Found(string prose, int limit)
    {
        var body = RegionForm.Body(0, 500, 1, 500).Replace("overview: Done.", "overview: |\n  " + prose, StringComparison.Ordinal);
        return [.. Region(limit).With("bureau", 2022, body).Check().Findings.Select(finding => finding.Message(Schema.Text.Language.English))];
    }

    private static RegionForm Region(int limit) =>
        new RegionForm().With(RegionForm.City + FormattableString.Invariant($"\nnarratives:\n  overview: {{maxLength: {Math.Max(1, limit)}}}\n"));
}
