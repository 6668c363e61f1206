using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>One thing that is wrong in a file of either form is one finding, at its line: no sound line is spoken of beside it.</summary>
public class OneCauseInAFileTests
{
    private const string China = "suqian/2024";
    private const string America = "us-access-board/2024";
    private const string Before = "us-access-board/2023";

    // A damaged line somewhere: the statute that begins with a digit, far from it, is read as it was.
    [Theory]
    [InlineData("requests: ", "\n  USAB:   [    1,       42,        41,   2]", "\n\tUSAB:   [    1,       42,        41,   2]", 2, "RC2016")]
    [InlineData("fees: ", "fees: ", "fees ", 0, "RC2016")]
    [InlineData("requests: ", "   2]", "   2", 2, "RC2016")]
    [InlineData("contact: ", "contact: |", "contact：|", 0, "RC2016")]
    [InlineData("contact: ", "contact: |", "contact |", 0, "RC2016")]
    [InlineData("      informationWithheld: ", "      informationWithheld: ", "       informationWithheld: ", 0, "RC2016")]
    [InlineData("oldestRequests: ", "\n    date: ", "\n     date: ", 3, "RC2016")]
    [InlineData("oldestAppeals: ", "\n    date: ", "\n     date: ", 3, "RC2016")]
    public void OfAReportWithAStatute(string section, string from, string to, int line, string id) =>
        AssertOne(America, section, from, to, line, id);

    [Theory]
    [InlineData("requests: ", "requests: ", "  requests: ", 0, "RC2016")]
    [InlineData("disposition: ", "disposition: ", "  disposition: ", 0, "RC2016")]
    [InlineData("oldestRequests: ", "oldestRequests: ", "  oldestRequests: ", 0, "RC2016")]
    [InlineData("requests: ", "requests: ", "requests:\nrequests: ", 0, "RC2009")]
    [InlineData("disposition: ", "disposition: ", "disposition:\ndisposition: ", 0, "RC2009")]
    [InlineData("otherReasons: ", "otherReasons: ", "otherReasons:\notherReasons: ", 0, "RC2009")]
    [InlineData("contact: ", "contact: |", "contact：|", 0, "RC2016")]
    [InlineData("contact: ", "contact: |", "contact |", 0, "RC2016")]
    public void OfAReportByComponents(string section, string from, string to, int line, string id) =>
        AssertOne(Before, section, from, to, line, id);

    [Theory]
    [InlineData("  **监督救济**", "  **监督救济**", " **监督救济**", 0, "RC2016")]
    [InlineData("  **监督救济**", "  **监督救济**", " *监督救济*", 0, "RC2016")]
    [InlineData("  **监督救济**", "  **监督救济**", " &监督救济", 0, "RC2016")]
    [InlineData("  received: ", "  received: ", "\u3000\u3000received: ", 0, "RC2016")]
    [InlineData("  received: ", "  received: ", "\u3000received: ", 0, "RC2016")]
    [InlineData("    granted: ", "    granted: ", "      granted: ", 0, "RC2016")]
    [InlineData("    granted: ", "    granted: ", "     granted: ", 0, "RC2016")]
    [InlineData("review: ", "review: ", "  review: ", 0, "RC2016")]
    [InlineData("requests: ", "requests: ", "三、收到和处理政府信息公开申请情况\nrequests: ", 0, "RC2016")]
    [InlineData("requests: ", "requests: ", "三、收到和处理政府信息公开申请情况：\nrequests: ", 0, "RC2016")]
    [InlineData("requests: ", "requests: ", "三、收到和处理政府信息公开申请情况:\nrequests: ", 0, "RC2009")]
    [InlineData("  received: ", "[  3440,   75,", "[  3440,   75. ", 0, "RC2016")]
    [InlineData("  received: ", "[  3440,   75,    0,    1,    6,    3, 3525]", "3440, 75, 0, 1, 6, 3, 3525", 0, "RC2016")]
    [InlineData("  received: ", "[  3440,   75,    0,    1,    6,    3, 3525]", "3440 75 0 1 6 3 3525", 0, "RC2016")]
    [InlineData("  received: ", "[  3440,   75,    0,    1,    6,    3, 3525]", "3440|75|0|1|6|3|3525", 0, "RC2016")]
    [InlineData("  received: ", "[  3440,   75,    0,    1,    6,    3, 3525]", "3440\t75\t0\t1\t6\t3\t3525", 0, "RC2016")]
    [InlineData("  received: ", "[  3440,   75,    0,    1,    6,    3, 3525]", "\n3440\n75\n0\n1\n6\n3\n3525\n", 1, "RC2016")]
    [InlineData("  received: ", "[  3440,   75,    0,    1,    6,    3, 3525]", "\n  3440\n  75\n  0\n  1\n  6\n  3\n  3525\n", 1, "RC2016")]
    public void OfAReportOfOneBody(string line, string from, string to, int behind, string id) => AssertOne(China, line, from, to, behind, id);

    [Fact]
    public void WhatStandsWithoutItsBracketsIsReadAndTakenApart()
    {
        var text = RealFiles.ReportText(China).Replace("[  3440,   75,    0,    1,    6,    3, 3525]", "3440 75 0 1 6 3 3525", StringComparison.Ordinal);
        var parsed = ReportParser.Parse($"reports/{China}.yaml", text, RealFiles.Catalog);
        var finding = Assert.Single(parsed.Findings);

        Assert.Equal("[3440, 75, 0, 1, 6, 3, 3525]", Assert.Single(finding.TextFixes).Text);
        Assert.Equal(3525, parsed.Report![parsed.Report.Form.IndexOf("requests.received.total")].Value);
    }

    // A total that is wrong elsewhere is still found.
    [Fact]
    public void AllElseIsChecked()
    {
        var text = RealFiles.ReportText(China).Replace("  **监督救济**", " **监督救济**", StringComparison.Ordinal);
        var wrong = text.Replace("0,  121]", "0,  122]", StringComparison.Ordinal);

        Assert.NotEqual(text, wrong);
        Assert.Equal(2, Findings(China, wrong).Count);
    }

    // What cannot be checked for another mistake is still accepted.
    [Fact]
    public void AcceptanceOfWhatIsNotCheckedIsNotOutOfDate()
    {
        var text = RealFiles.ReportText(America).Replace("42,        41,   2]", "42,        41,   2, 3, 4]", StringComparison.Ordinal);

        Assert.Equal(["RC2012"], Findings(America, text).Select(finding => finding.Definition.Id));
    }

    private static void AssertOne(string report, string section, string from, string to, int line, string id)
    {
        var text = RealFiles.ReportText(report);
        var at = text.IndexOf("\n" + section, StringComparison.Ordinal) + 1;
        var place = text.IndexOf(from, at, StringComparison.Ordinal);
        Assert.True(at > 0 && place >= at);
        var found = Findings(report, text[..place] + to + text[(place + from.Length)..]).ConvertAll(finding => $"{finding.Span.Line} {finding.Definition.Id}");

        Assert.Equal([FormattableString.Invariant($"{text[..at].Count(character => character == '\n') + 1 + line} {id}")], found);
    }

    private static List<Finding> Findings(string report, string text)
    {
        var others = RealFiles.Reports.Where(file => file.File.StartsWith($"reports/{report.Split('/')[0]}/", StringComparison.Ordinal));
        var parsed = others.Select(file => ReportParser.Parse(file.File, file.File == $"reports/{report}.yaml" ? text : file.Text, RealFiles.Catalog));
        return [.. ReportSetChecker.Check(parsed, RealFiles.Register).Findings.Where(finding => finding.Severity > Severity.Note)];
    }
}
