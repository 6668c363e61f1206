using System.Text.RegularExpressions;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Prose;

/// <summary>
/// Sentences of reports: none that is right is contradicted, none that is about something else is looked at, and nearly all that are wrong
/// are found.
/// </summary>
public partial class StatementTests
{
    // In percent: what docs/quality.md says is found.
    private const int WantedRecall = 90;

    // The filed reports have 0 wherever there was nothing to report; here they have figures that tell rows apart.
    private static readonly (string Row, string Figures)[] FilledIn2019 =
    [
        ("licenses", "[4, 0, 77]"),
        ("penalties", "[0, 0, 45]"),
        ("coercion", "[0, 0, 6]"),
        ("received", "[60, 20, 3, 2, 5, 4, 94]"),
        ("carriedOver", "[6, 1, 0, 0, 0, 0, 7]"),
        ("granted", "[31, 0, 0, 0, 0, 0, 31]"),
        ("partlyGranted", "[12, 0, 0, 0, 0, 0, 12]"),
        ("stateSecrets", "[3, 0, 0, 0, 0, 0, 3]"),
        ("endangersSecurity", "[0, 0, 0, 0, 0, 0, 0]"),
        ("internalAffairs", "[5, 0, 0, 0, 0, 0, 5]"),
        ("administrativeInquiry", "[0, 0, 0, 0, 0, 0, 0]"),
        ("notHeld", "[20, 0, 0, 0, 0, 0, 20]"),
        ("complaints", "[6, 0, 0, 0, 0, 0, 6]"),
        ("duplicate", "[4, 0, 0, 0, 0, 0, 4]"),
        ("other", "[9, 0, 0, 0, 0, 0, 9]"),
        ("total", "[90, 0, 0, 0, 0, 0, 90]"),
        ("carriedForward", "[11, 0, 0, 0, 0, 0, 11]"),
        ("reconsideration", "[4, 1, 2, 3, 10]"),
        ("direct", "[2, 1, 0, 2, 5]"),
        ("afterReconsideration", "[1, 0, 1, 1, 3]"),
    ];

    private static readonly (string Row, string Figures)[] FilledInFoia =
    [
        ("disposition", "[9, 6, 2, 18, 2, 3, 0, 0, 0, 0, 1, 0, 41]"),
        ("appeals", "[1, 5, 4, 2]"),
        ("expedited", "[3, 2, 1, 1, 5]"),
        ("feeWaiver", "[4, 1, 1, 1]"),
        ("personnel", "[2, 0.50, 2.50, 63752.00, 1248.00, 65000.00]"),
        ("fees", "[120.50, 0.1890]"),
        ("backlog", "[1, 2]"),
    ];

    [Theory]
    [InlineData("statements.txt", 400)]
    [InlineData("statements-2019.txt", 130)]
    [InlineData("statements-foia.txt", 140)]
    public void NoRightSentenceIsContradicted(string file, int atLeast)
    {
        var set = SetOf(file);

        Assert.True(set.Sentences.Count >= atLeast, $"only {set.Sentences.Count} sentences");
        Assert.Empty(set.ContradictedAsTheyStand());
    }

    [Theory]
    [InlineData("statements.txt", 450)]
    [InlineData("statements-2019.txt", 130)]
    [InlineData("statements-foia.txt", 120)]
    public void WrongFiguresAreFoundAtTheirPlaces(string file, int atLeast)
    {
        var missed = SetOf(file).Missed(out var all, out var strays);

        Assert.True(all >= atLeast, $"only {all} figures");
        Assert.Empty(strays);
        Assert.True((all - missed.Count) * 100 >= all * WantedRecall, $"{missed.Count} of {all} are not found:\n{string.Join('\n', missed)}");
    }

    [Theory]
    [InlineData("收到政府信息公开申请\n  3526 件，予以公\n  开 1432 件。", "3526 1432")]
    [InlineData("收到申请**3526**件", "3526")]
    [InlineData("- 收到申请3526件\n  - 予以公开1432件", "3526 1432")]
    [InlineData("城关所收到申请3526件\n\n  收到申请3527件", "3527")]
    [InlineData("城关所收到申请3526件\n  收到申请3527件", "")]
    [InlineData("1. 收到申请3526件\n  2. 城关所收到申请4件", "3526")]
    [InlineData("收到申请{{ requests.received.total }}件，予以公开1432件", "1432")]
    public void MarksAndLineEndsDoNotMatter(string prose, string wrong) => AssertWrong(prose, wrong);

    // 3521 were answered and 1431 granted, of 3525 new requests and 121 carried over.
    [Theory]
    [InlineData("新收申请3525件，答复3400件，予以公开1310件。", "")]
    [InlineData("新收申请3525件，答复3399件，予以公开1309件。", "3399 1309")]
    [InlineData("新收申请3525件，答复3522件，予以公开1432件。", "3522 1432")]
    [InlineData("新收申请3525件，答复3521件，予以公开1430件。", "1430")]
    [InlineData("新收申请3525件，上年结转121件，予以公开1430件。", "1430")]
    [InlineData("新收申请3525件，予以公开1391件，占39.5%。", "")]
    [InlineData("新收申请3525件，予以公开1391件，占42.9%。", "42.9")]
    public void WhatIsSaidOfNewRequestsMayLeaveOutOldOnes(string prose, string wrong) => AssertWrong(prose, wrong);

    // What names the whole in the report of a city is somebody else's in that of a body.
    [Theory]
    [InlineData("全市收到申请9件。", "city", "9")]
    [InlineData("全省收到申请9件，予以公开8件。", "city", "")]
    [InlineData("全县收到申请9件。", "city", "")]
    [InlineData("我局收到申请9件。", "city", "")]
    [InlineData("本机关收到申请9件。", "city", "9")]
    [InlineData("我局收到申请9件。", "body", "9")]
    [InlineData("全县收到申请9件。", "body", "")]
    [InlineData("全省收到申请9件。", null, "9")]
    public void WordsForTheWholeDependOnWhoseReportItIs(string prose, string? standing, string wrong) => AssertWrong(prose, wrong, standing);

    private static void AssertWrong(string prose, string wrong, string? standing = null)
    {
        var parsed = With(prose);
        var found = Checker.Check(parsed.Engine!, parsed.Report!, RealFiles.Parse("suqian/2023").Report, null, standing).Findings
            .Where(finding => finding.Rule?.StartsWith("stated-", StringComparison.Ordinal) == true).Select(finding => finding.Actual);

        Assert.Equal(wrong, string.Join(' ', found));
    }

    [Fact]
    public void LastYearsFiguresAreNotAssessedWithoutItsReport()
    {
        var parsed = With("去年收到申请3511件。");

        var result = Checker.Check(parsed.Engine!, parsed.Report!, null);

        Assert.Contains(result.NotAssessed, check => check.Rule == "stated-received");
    }

    private static SentenceSet SetOf(string file) => file switch
    {
        "statements.txt" => new SentenceSet(file, "suqian/2024", "suqian/2023", "overview", text => text),
        "statements-2019.txt" => new SentenceSet(file, "huaxian-hrss/2019", null, "overview", text => Fill(text, FilledIn2019, @"^ +{0}: +\[[^\]\n]*\]")),
        _ => new SentenceSet(
            file, "us-access-board/2024", "us-access-board/2023", "whyNotGranted", text => Fill(text, FilledInFoia, @"^{0}:.*\n(?:\s*#.*\n)*  USAB: .*$")),
    };

    // The last list of figures in what is matched is written anew.
    private static string Fill(string text, (string Row, string Figures)[] rows, string pattern) => rows.Aggregate(text, (filled, row) =>
    {
        var place = new Regex(pattern.Replace("{0}", row.Row, StringComparison.Ordinal), RegexOptions.Multiline, TimeSpan.FromSeconds(10)).Match(filled);
        var figures = place.Value.LastIndexOf('[');
        return filled[..(place.Index + figures)] + row.Figures + filled[(place.Index + place.Length)..];
    });

    private static ParsedReport With(string sentence)
    {
        var text = Overview().Replace(RealFiles.ReportText("suqian/2024"), "overview: |\n  " + sentence + "\n\n");
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);
        Assert.Empty(parsed.Findings);
        return parsed;
    }

    [GeneratedRegex(@"overview: \|\n(?:(?:  .*)?\n)+")]
    private static partial Regex Overview();
}
