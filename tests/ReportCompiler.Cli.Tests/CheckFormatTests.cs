using System.Text.Json;
using System.Xml.Linq;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class CheckFormatTests
{
    [Theory]
    [InlineData("sarif", "en", "json")]
    [InlineData("sarif", "zh", "json")]
    [InlineData("github", "en", "txt")]
    [InlineData("github", "zh", "txt")]
    [InlineData("gitlab", "en", "json")]
    [InlineData("gitlab", "zh", "json")]
    [InlineData("junit", "en", "xml")]
    [InlineData("junit", "zh", "xml")]
    public async Task FindingsAreWrittenForOtherTools(string format, string language, string extension)
    {
        using var session = FormatSessions.Broken();

        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports", "--format", format, "--lang", language));
        await Verify(WithoutVersion(session.Output), extension).UseTextForParameters($"{format}_{language}");
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void WhatIsWrittenIsAsTheFormatHasIt(string format)
    {
        foreach (var session in FormatSessions.All())
        {
            using (session)
            {
                session.Run("check", "--reports", "~/reports", "--format", format);
                FormatSchemas.AssertValid(format, session.Output);
            }
        }
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void TemplatesAreCheckedInTheseFormatsToo(string format)
    {
        using var session = new Session();
        session.Folder.Write("templates/stock/2020.template.yaml", "template: stock\nversion: 1\nyears: x\n");

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/templates", "--format", format));
        FormatSchemas.AssertValid(format, session.Output);
        Assert.Contains("templates/stock/2020.template.yaml", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void FileHoldsWhatStandardOutputWould(string format)
    {
        using var session = FormatSessions.Broken();
        session.Run("check", "--reports", "~/reports", "--format", format);
        var expected = session.Output;

        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports", "--format", format, "-o", "~/out/check.txt"));
        Assert.Equal(expected, File.ReadAllText(session.Folder.At("out/check.txt")).Replace(session.Folder.Root, "~", StringComparison.Ordinal));
        Assert.Equal("3 reports: not valid", session.Output[..20]);
        Assert.EndsWith("Written: ~/out/check.txt\n", session.Output, StringComparison.Ordinal);

        // The next run writes it anew.
        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports", "--format", format, "--out", "~/out/check.txt"));
    }

    [Fact]
    public void FileAmongTheReportsIsRefused()
    {
        using var session = new Session();
        var before = File.ReadAllText(session.Folder.At(Session.Suqian2024));

        Assert.Equal(ExitCode.Usage, session.Run("check", "--reports", "~/reports", "--format", "junit", "-o", "~/" + Session.Suqian2024));
        Assert.Contains("write the findings elsewhere", session.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(session.Folder.At(Session.Suqian2024)));
    }

    [Fact]
    public void FileThatCannotBeWrittenIsExitCodeTwo()
    {
        using var session = new Session();
        session.Folder.Write("taken", "a file");

        Assert.Equal(ExitCode.Usage, session.Run("check", "--reports", "~/reports", "--format", "sarif", "-o", "~/taken/check.sarif"));
        Assert.Contains("cannot be written", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableReportIsNoSuccessfulRun()
    {
        using var session = new Session();
        session.Folder.Write("reports/suqian/2022.yaml", [0xFF, 0xFE, 0x00]);

        Assert.Equal(ExitCode.Usage, session.Run("check", "--reports", "~/reports", "--format", "sarif"));

        using var log = JsonDocument.Parse(session.Output);
        Assert.False(log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void ValidReportsAreCasesThatPass()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports", "--format", "junit"));

        var suites = XDocument.Parse(session.Output).Root!;
        Assert.Equal(3, suites.Elements("testsuite").Count());
        Assert.Equal("0", suites.Attribute("failures")!.Value);
        Assert.Equal(suites.Attribute("tests")!.Value, suites.Descendants("testcase").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(suites.Descendants("failure"));
    }

    // A release alone changes nothing that a reviewer should read.
    private static string WithoutVersion(string text)
    {
        var version = typeof(ExitCode).Assembly.GetName().Version!.ToString(3);
        return text.Replace($"\"semanticVersion\": \"{version}\"", "\"semanticVersion\": \"(version)\"", StringComparison.Ordinal);
    }
}
