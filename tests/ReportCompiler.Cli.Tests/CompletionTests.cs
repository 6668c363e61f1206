using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>What a shell is told of a command line that is being typed.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("ch", "check")]
    [InlineData("expl", "explain")]
    [InlineData("check --form", "--format")]
    [InlineData("check --format ", "json text")]
    [InlineData("check --format j", "json")]
    [InlineData("check --lang ", "en zh")]
    [InlineData("build --with-", "--with-quality --with-search")]
    [InlineData("build --verb", "--verbose")]
    [InlineData("explain RC600", "RC6001 RC6002 RC6003")]
    [InlineData("completion ", "bash fish powershell zsh")]
    [InlineData("check ", "")]
    [InlineData("check --reports ", "")]
    [InlineData("check --quiet ", "")]
    [InlineData("nonsense --", "--help --lang --no-color --quiet --verbose --version")]
    [InlineData("check \"unclosed", "")]
    public void WordsThatMayStandThereAreListed(string line, string words)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("complete", "--", line));
        var found = session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split('\t')[0]);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(word, found);
        }

        if (words.Length == 0)
        {
            Assert.Empty(found);
        }
    }

    [Fact]
    public void EmptyLineListsCommandsWithTheirMeaning()
    {
        using var session = new Session();
        session.Environment["LANG"] = "zh_CN";

        session.Run("complete", "--", string.Empty);

        Assert.Contains("build\t核对报告，并发布为静态网站。\n", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("complete\t", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownShellIsSaidToBeSo()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("completion", "tcsh"));
        Assert.StartsWith("reportc: there is no completion for 'tcsh'; there is for bash,", session.Error, StringComparison.Ordinal);
    }
}
