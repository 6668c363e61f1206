using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>What is said where a command is called wrongly.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("There is no command 'chek'; did you mean 'check'?", "chek")]
    [InlineData("There is no command 'publish'.", "publish")]
    [InlineData("There is no option '--formt'; did you mean '--format'?", "check", "--formt", "json")]
    [InlineData("There is no option '--formt=json'; did you mean '--format'?", "check", "--formt=json")]
    [InlineData("There is no option '--keep-goin'; did you mean '--keep-going'?", "build", "--keep-goin")]
    [InlineData("There is no option '--verbos'; did you mean '--verbose'?", "build", "--verbos")]
    [InlineData("There is no option '--nothing-like-it'.", "fix", "reports", "--nothing-like-it")]
    [InlineData("'extra' is one argument too many.", "build", "extra")]
    [InlineData("--format must be followed by text|json|sarif|github|gitlab|junit.", "check", "--format")]
    [InlineData("--format must be one of text, json, sarif, github, gitlab, junit, not 'jsn'; did you mean 'json'?", "check", "--format", "jsn")]
    [InlineData("--quiet and --verbose do not go together.", "check", "-q", "-v")]
    [InlineData("PATH must be given.", "fix")]
    [InlineData("--jobs must be a whole number of at least 1, not 'many'.", "build", "--jobs", "many")]
    public void CauseIsSaidOnceAndTheNearestIsNamed(string sentence, params string[] arguments)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run(arguments));
        var command = arguments[0] is "chek" or "publish" ? string.Empty : arguments[0] + " ";
        Assert.Equal($"reportc: {sentence}\nTry 'reportc {command}--help'.\n", session.Error);
        Assert.Empty(session.Output);
    }

    [Theory]
    [InlineData("没有“chek”这个命令；您是否要写“check”？", "chek")]
    [InlineData("没有“--formt”这个选项；您是否要写“--format”？", "check", "--formt", "json")]
    [InlineData("“extra”是多余的参数。", "build", "extra")]
    [InlineData("应写明 PATH。", "fix")]
    [InlineData("--lang 只能是 zh、en 之一，不能是“fr”。", "check", "--lang", "fr")]
    public void ChineseUsersAreToldInChinese(string sentence, params string[] arguments)
    {
        using var session = new Session();
        session.Environment["LANG"] = "zh_CN.UTF-8";

        Assert.Equal(ExitCode.Usage, session.Run(arguments));
        Assert.StartsWith($"reportc: {sentence}\n请参阅“reportc ", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BehindTwoDashesAllArePaths()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("check", "--", "--format"));
        Assert.Equal("reportc: '--format' does not exist.\n", session.Error);
    }
}
