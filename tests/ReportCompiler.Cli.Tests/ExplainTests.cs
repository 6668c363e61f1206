using ReportCompiler.Cli.Explaining;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

public class ExplainTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task DiagnosticIsExplained(string language)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("explain", "rc3001", "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task WithoutAnIdAllAreListed(string language)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("explain", "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task RuleOfEveryFormThatHasOneIsExplained(string language)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("explain", "oldest-days-counted", "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("RC30066", "en", "reportc: There is no diagnostic and no rule 'RC30066'; did you mean 'RC3006'?\n")]
    [InlineData("rc303", "zh", "reportc: 没有编号为“rc303”的诊断或规则；您是否要写“RC3003”？\n")]
    [InlineData("backlog-of-apeals", "en", "reportc: There is no diagnostic and no rule 'backlog-of-apeals'; did you mean 'backlog-of-appeals'?\n")]
    [InlineData(
        "weather", "en",
        "reportc: There is no diagnostic and no rule 'weather'; 'reportc explain' lists the diagnostics, and 'reportc check --format json' names the rules.\n")]
    public void UnknownIdIsWrongUsage(string id, string language, string message)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("explain", id, "--lang", language));
        Assert.Equal(message, session.Error);
        Assert.Empty(session.Output);
    }

    [Fact]
    public void EveryPageIsCarriedAlongAndUnderstood()
    {
        var pages = RepositoryTree.Files.Where(file => file.IsUnder("docs/diagnostics") && file.Name.StartsWith("RC", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        foreach (var id in pages.Select(page => Path.GetFileNameWithoutExtension(page.Name)))
        {
            foreach (var page in new[] { DiagnosticPage.Of(id, Language.English), DiagnosticPage.Of(id, Language.Chinese) })
            {
                Assert.NotEmpty(page.Cause);
                Assert.NotEmpty(page.Example);
            }
        }
    }

    [Fact]
    public void WhatOnlyTheCommandFindsIsExplainedToo()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("explain", "rc2055"));
        Assert.StartsWith("RC2055: File passed over\nSeverity: warning\n\nMessage:\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("\nCause:\n  Data files end in .yaml;", session.Output, StringComparison.Ordinal);
        Assert.Contains("\nExample:\n", session.Output, StringComparison.Ordinal);
    }
}
