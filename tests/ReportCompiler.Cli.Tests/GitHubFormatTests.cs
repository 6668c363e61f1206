using System.Text.RegularExpressions;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public partial class GitHubFormatTests
{
    [Fact]
    public void EveryCommandIsOneOfOurs()
    {
        using var session = FormatSessions.WithHostileText();
        session.Run("check", "--reports", "~/reports", "--format", "github");

        var lines = session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.Contains("stop-commands", StringComparison.Ordinal));
        Assert.All(lines[..^1], line => Assert.Matches(Annotation(), line));
        Assert.DoesNotContain("##", session.Output, StringComparison.Ordinal);
        Assert.Contains("file=reports/suqian/a b%2Cc%250A%3A#[x].yaml,", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsComeFirstAndWhatIsOverTenIsAPlainLine()
    {
        using var session = new Session();
        foreach (var row in (string[])["denied", "unavailable", "notProcessed"])
        {
            session.Edit(Session.Suqian2024, $"    {row}:", $"    '::{row}':");
        }

        var numbers = string.Join(", ", Enumerable.Range(0, 15).Select(number => $"'::set-output name=x{number}::y': 1"));
        session.Edit(Session.Suqian2024, "requests:  ", $"more: {{{numbers}}}\nrequests:  ");
        foreach (var number in Enumerable.Range(0, 15))
        {
            session.Edit(Session.Suqian2024, "requests:  ", $"'::more{number}': 1\nrequests:  ");
        }

        session.Run("check", "--reports", "~/reports", "--format", "github");

        var lines = session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.StartsWith("::error ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("reports/suqian/2024.yaml(", StringComparison.Ordinal));
        Assert.All(lines.Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)), line => Assert.Matches(Annotation(), line));
    }

    [Fact]
    public void LogOfTextHasNoOrdersInIt()
    {
        using var session = FormatSessions.WithHostileText();
        session.Run("check", "--reports", "~/reports");
        var outside = session.Output;
        session.Environment["GITHUB_ACTIONS"] = "true";

        session.Run("check", "--reports", "~/reports");

        Assert.Contains("##[group]", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("##", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(session.Output.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.Equal(outside, session.Output.Replace("\u2060", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SummaryOfAStepIsAppended()
    {
        using var session = FormatSessions.WithHostileText();
        session.Environment["GITHUB_STEP_SUMMARY"] = session.Folder.Write("summary.md", "# before\n");

        session.Run("check", "--reports", "~/reports", "--format", "github", "--lang", "zh");

        await Verify(File.ReadAllText(session.Folder.At("summary.md")), "md");
    }

    [Fact]
    public void SummaryThatCannotBeWrittenIsExitCodeTwo()
    {
        using var session = new Session();
        session.Environment["GITHUB_STEP_SUMMARY"] = session.Folder.Root;

        Assert.Equal(ExitCode.Usage, session.Run("check", "--reports", "~/reports", "--format", "github"));
        Assert.Contains("GITHUB_STEP_SUMMARY", session.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports"));
    }

    [Theory]
    [InlineData("::set-output name=x::y", ":\u2060:set-output name=x::y")]
    [InlineData("    ::stop-commands::t", "    :\u2060:stop-commands::t")]
    [InlineData("text ##[group]x", "text #\u2060#[group]x")]
    [InlineData("##vso[task.setvariable]x", "#\u2060#vso[task.setvariable]x")]
    [InlineData("reports/a.yaml(1,2): error RC1: x::y", "reports/a.yaml(1,2): error RC1: x::y")]
    public void LineOfTextIsNoOrder(string line, string expected) => Assert.Equal(expected, LogText.Harmless(line));

    [GeneratedRegex(@"^::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+(,endColumn=\d+)?,title=RC\d{4} [^,:]+::\S.*$")]
    private static partial Regex Annotation();
}
