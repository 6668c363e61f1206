using System.Text.Json;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class CheckTests
{
    private static readonly string[] FindingKeys =
        ["id", "severity", "file", "line", "column", "rule", "cell", "message", "expected", "actual", "suggestion", "candidates", "accepted"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task ValidReportsAreSaidToBeSo(string language)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports", "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task FindingsAreListedWithRemediesAndAVerdict(string language)
    {
        using var session = Broken();

        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports", "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Fact]
    public async Task FindingsComeAsJson()
    {
        using var session = Broken();

        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports", "--format", "json"));
        await Verify(session.Output, "json");
    }

    [Fact]
    public void JsonHasTheAgreedKeys()
    {
        using var session = Broken();
        session.Run("check", "--reports", "~/reports", "--format", "json");

        using var json = JsonDocument.Parse(session.Output);

        Assert.Equal(["findings", "summary", "notAssessedChecks"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["reports", "errors", "warnings", "notAssessed"], json.RootElement.GetProperty("summary").EnumerateObject().Select(property => property.Name));
        Assert.All(
            json.RootElement.GetProperty("findings").EnumerateArray(),
            finding => Assert.Equal(FindingKeys, finding.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(3, json.RootElement.GetProperty("summary").GetProperty("reports").GetInt32());
    }

    [Theory]
    [InlineData("~/reports/suqian/2024.yaml", 1)]
    [InlineData("~/reports/suqian", 2)]
    [InlineData("~/reports/suqian/", 2)]
    [InlineData("~/reports", 3)]
    public void PathLimitsWhatIsReportedOn(string path, int reports)
    {
        using var session = Broken();

        session.Run("check", path, "--format", "json");

        using var json = JsonDocument.Parse(session.Output);
        var start = path.TrimEnd('/');
        Assert.Equal(reports, json.RootElement.GetProperty("summary").GetProperty("reports").GetInt32());
        Assert.All(
            json.RootElement.GetProperty("findings").EnumerateArray(),
            finding => Assert.StartsWith(start, finding.GetProperty("file").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void LastYearIsFoundEvenIfOnlyThisYearIsAskedFor()
    {
        using var session = new Session();
        session.Edit(
            "reports/suqian/2023.yaml", "carriedForward:             [   118,    3,    0,    0,    0,    0,  121]",
            "carriedForward:             [   118,    4,    0,    0,    0,    0,  122]");

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/reports/suqian/2024.yaml"));
        Assert.Contains("RC3004", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2023.yaml", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeReadIsExitCodeTwo()
    {
        using var session = new Session();
        session.Folder.Write("reports/suqian/2022.yaml", [0xFF, 0xFE, 0x00]);

        Assert.Equal(ExitCode.Usage, session.Run("check", "--reports", "~/reports"));
        Assert.Contains("RC2053", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("check", "~/reports/huaxian-hrss"));
    }

    [Fact]
    public void FolderWithoutReportsIsExitCodeTwo()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("check", "--reports", "~/nowhere"));
        Assert.Contains("RC2050", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ControlCharactersOfDataDoNotReachTheTerminal()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "problems: |", "\"\\e[31mred\\n\": 1\nproblems: |");

        session.Run("check", "--reports", "~/reports");

        Assert.DoesNotContain("\u001b", session.Output, StringComparison.Ordinal);
        Assert.Contains("31mred", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CancelledCheckSaysSoByItsExitCode()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Cancelled, session.Run(new CancellationToken(canceled: true), "check", "--reports", "~/reports"));
    }

    private static Session Broken()
    {
        var session = new Session();
        session.Edit(Session.Suqian2024, "received:                   [  3440,   75,", "received:                   [  3440,   '７５',");
        session.Edit(Session.Suqian2024, "total:                    [  3440,   73,", "total:                    [  3441,   73,");
        session.Edit("reports/huaxian-hrss/2019.yaml", "licenses:    [   4,    0,    0]", "licenses:    [   4,    x,    0]");
        return session;
    }
}
