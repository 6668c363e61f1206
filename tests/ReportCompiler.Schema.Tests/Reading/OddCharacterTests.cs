using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>What nobody sees is named at its place, once, and shifts no line; what only looks odd is left alone.</summary>
public class OddCharacterTests
{
    private static readonly FileSet Wrong = FileSet.Sound.Replace(FileSet.Report, "1240,  340, 1580", "1240,  340, 1581");

    [Theory]
    [InlineData('\u000B', "U+000B", Severity.Error)]
    [InlineData('\u000C', "U+000C", Severity.Error)]
    [InlineData('\u0085', "U+0085", Severity.Error)]
    [InlineData('\u2028', "U+2028", Severity.Error)]
    [InlineData('\u2029', "U+2029", Severity.Error)]
    [InlineData('\u0007', "U+0007", Severity.Error)]
    [InlineData('\u001B', "U+001B", Severity.Error)]
    [InlineData('\u007F', "U+007F", Severity.Error)]
    [InlineData('\u009F', "U+009F", Severity.Error)]
    [InlineData('\uFFFE', "U+FFFE", Severity.Error)]
    [InlineData('\uFFFF', "U+FFFF", Severity.Error)]
    [InlineData('\uFDD0', "U+FDD0", Severity.Error)]
    [InlineData('\uD83D', "U+D83D", Severity.Error)]
    [InlineData('\uDE00', "U+DE00", Severity.Error)]
    [InlineData('\u202E', "U+202E", Severity.Error)]
    [InlineData('\u202A', "U+202A", Severity.Warning)]
    [InlineData('\u2067', "U+2067", Severity.Warning)]
    [InlineData('\u200B', "U+200B", Severity.Warning)]
    [InlineData('\u2060', "U+2060", Severity.Warning)]
    [InlineData('\uFEFF', "U+FEFF", Severity.Warning)]
    [InlineData('\u00AD', "U+00AD", Severity.Warning)]
    public void CharacterInProseIsNamedAndShiftsNoLine(char character, string code, Severity severity)
    {
        var findings = Wrong.Replace(FileSet.Report, "printed books.", $"printed{character} books.{character}").Findings().ToList();

        Assert.Equal(["RC2023", "RC3001"], findings.Select(finding => finding.Definition.Id));
        Assert.Equal(severity, findings[0].Severity);
        Assert.Contains(code, findings[0].Message(Language.English), StringComparison.Ordinal);
        Assert.Equal((6, 14), (findings[0].Span.Line, findings[1].Span.Line));
        Assert.Equal(new TextFix(findings[0].TextFixes[0].Title, findings[0].Span, string.Empty), Assert.Single(findings[0].TextFixes));
    }

    [Fact]
    public void CharacterOfThePrivatePlanesIsNamedWhole()
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, "printed books.", "printed\U000F0001 books.").Findings());

        Assert.Contains("U+F0001", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal((Severity.Error, 2), (finding.Severity, finding.Span.EndColumn - finding.Span.Column));
    }

    [Theory]
    [InlineData("[   90,", "[   9\u200B0,")]
    [InlineData("[   90,", "[   90\u2028,")]
    [InlineData("[   90,", "[   9\u00070,")]
    [InlineData("[   90,", "[   \u202E90,")]
    [InlineData("bought:", "bou\u200Bght:")]
    [InlineData("  closing:", "\uFEFF  closing:", 14)]
    public void FigureWithIsOneErrorAtItsPlace(string from, string to, int line = 12)
    {
        var findings = FileSet.Sound.Replace(FileSet.Report, from, to).Findings().Where(finding => finding.Definition.Id != "RC2011").ToList();

        var finding = Assert.Single(findings);
        Assert.Equal(("RC2023", Severity.Error, line), (finding.Definition.Id, finding.Severity, finding.Span.Line));
    }

    [Theory]
    [InlineData("\\u2028")]
    [InlineData("\\a")]
    [InlineData("\\e[31m")]
    [InlineData("\\N")]
    public void EscapeOfOneIsNamedToo(string escape)
    {
        var findings = FileSet.Sound.Replace(FileSet.Report, "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.",
            $"overview: \"We bought books.{escape}\"").Findings();

        Assert.Equal("RC2023", Assert.Single(findings).Definition.Id);
    }

    [Theory]
    [InlineData("\u2028", Severity.Warning)]
    [InlineData("\u0007", Severity.Warning)]
    public void InACommentItIsAWarning(string character, Severity severity)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, "template:", $"# a comment{character}\ntemplate:").Findings());

        Assert.Equal((severity, 1), (finding.Severity, finding.Span.Line));
    }

    [Theory]
    [InlineData("😀 👨\u200D👩\u200D👧 ❤\uFE0F")]
    [InlineData("全角\u3000空格\u00A0和\u2009窄空格")]
    [InlineData("\uE000\uF0B7")]
    [InlineData("“引号”…—·①㎡")]
    public void WhatIsSeenOrBelongsIsNotNamed(string text) =>
        Assert.Empty(FileSet.Sound.Replace(FileSet.Report, "printed books.", "printed books. " + text).Findings());
}
