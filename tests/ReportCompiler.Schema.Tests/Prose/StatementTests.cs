using System.Globalization;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Prose;

/// <summary>
/// Sentences of reports: none that is right is contradicted, none that is about something else is looked at, and nearly all that are wrong
/// are found.
/// </summary>
public partial class StatementTests
{
    // In percent: what docs/quality.md says is found.
    private const int WantedRecall = 90;

    private static readonly string[] Sentences =
    [
        .. File.ReadAllLines(Path.Combine(RepositoryTree.Root, "tests", "ReportCompiler.Schema.Tests", "Prose", "statements.txt"))
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];

    private static readonly ParsedReport Previous = RealFiles.Parse("suqian/2023");

    [Fact]
    public void NoRightSentenceIsContradicted()
    {
        Assert.True(Sentences.Length > 140);
        Assert.All(Sentences, sentence => Assert.Empty(Contradicted(Unmarked(sentence))));
    }

    [Fact]
    public void WrongFiguresAreFoundAtTheirPlaces()
    {
        var missed = new List<string>();
        var all = 0;
        foreach (var sentence in Sentences)
        {
            foreach (Match figure in Figure().Matches(sentence))
            {
                var wrong = Wrong(figure.Groups[1].Value);
                var text = Unmarked(sentence[..figure.Index]) + wrong + Unmarked(sentence[(figure.Index + figure.Length)..]);
                var found = Contradicted(text);
                all++;
                Assert.True(found.All(actual => actual == wrong || IsAbout(sentence, actual)), text + ": " + string.Join(' ', found));
                if (!found.Contains(wrong))
                {
                    missed.Add(text);
                }
            }
        }

        Assert.True(all >= 160);
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
    public void MarksAndLineEndsDoNotMatter(string prose, string wrong) => Assert.Equal(wrong, string.Join(' ', Contradicted(prose)));

    [Fact]
    public void LastYearsFiguresAreNotAssessedWithoutItsReport()
    {
        var parsed = With("去年收到申请3511件。");

        var result = Checker.Check(parsed.Engine!, parsed.Report!, null);

        Assert.Contains(result.NotAssessed, check => check.Rule == "stated-received");
    }

    // A change or a share beside the wrong count follows from it.
    private static bool IsAbout(string sentence, string actual) =>
        Figure().Matches(sentence).Any(figure => figure.Groups[1].Value == actual);

    // Nine more, and one that is no misprint of it: no rounding hides it, and no other reading has it.
    private static string Wrong(string figure)
    {
        var digits = new string([.. figure.Where(char.IsAscii).Where(character => character != ',')]);
        return digits.Length == 0
            ? "９９９"
            : (decimal.Parse(digits, CultureInfo.InvariantCulture) + 9).ToString(CultureInfo.InvariantCulture);
    }

    private static List<string> Contradicted(string sentence)
    {
        var parsed = With(sentence);
        return [.. Checker.Check(parsed.Engine!, parsed.Report!, Previous.Report).Findings
            .Where(finding => finding.Definition == ConsistencyDiagnostics.ProseDisagrees)
            .Select(finding => finding.Actual!)];
    }

    private static ParsedReport With(string sentence)
    {
        var text = Overview().Replace(RealFiles.ReportText("suqian/2024"), "overview: |\n  " + sentence + "\n\n");
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);
        Assert.Empty(parsed.Findings);
        return parsed;
    }

    private static string Unmarked(string sentence) => Figure().Replace(sentence, "$1");

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Figure();

    [GeneratedRegex(@"overview: \|\n(?:(?:  .*)?\n)+")]
    private static partial Regex Overview();
}
