using System.Text.Json;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Cli.Tests;

/// <summary>Collected reports made by the command, and the register drawn, of a province of three levels over six years.</summary>
public class RollupTests
{
    private static readonly Province Sound = new();

    private static readonly string[] Cities = ["east", "west"];

    [Fact]
    public void ProvinceAddsUpFromTheBottomAndChecksClean()
    {
        using var session = Of(file => !file.StartsWith("east/", StringComparison.Ordinal) && !file.StartsWith("west/", StringComparison.Ordinal)
            && !file.StartsWith("province/", StringComparison.Ordinal));

        foreach (var year in Province.Years.Select(year => $"{year}"))
        {
            foreach (var body in Cities.Append("province"))
            {
                Assert.Equal((ExitCode.Ok, string.Empty), (session.Run("rollup", body, year, "--reports", "~/reports"), session.Error));
                session.Edit($"reports/{body}/{year}.yaml", "inTime: ~", "inTime: 97.5");
                session.Edit($"reports/{body}/{year}.yaml", "- Requests received", $"- {body} {year}");
            }
        }

        Assert.Equal((ExitCode.Ok, string.Empty), (session.Run("check", "--reports", "~/reports"), session.Error));
        Assert.StartsWith("54 reports: valid.", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasDoneIsSaidInAFewLines()
    {
        using var session = Of(file => file != "east/2020.yaml");

        session.Run("rollup", "east", "2020", "--reports", "~/reports");

        Assert.Equal(
            """
            wrote ~/reports/east/2020.yaml: 8 cells added up from 3 reports
            1 cell that cannot be added up is left to be filled in: 3. Shares
            'reportc check ~/reports/east/2020.yaml' says what is missing.

            """,
            session.Output);
    }

    [Fact]
    public void NothingIsWrittenWhileAReportIsLacking()
    {
        using var session = Of(file => file is not ("east/2021.yaml" or "dale/2021.yaml"));

        Assert.Equal(ExitCode.Usage, session.Run("rollup", "east", "2021", "--reports", "~/reports"));

        Assert.Equal("reportc: 1 body has no report for 2021: Dale (dale). --partial adds up the others, and says so in the report.\n", session.Error);
        Assert.False(File.Exists(session.Folder.At("reports/east/2021.yaml")));
    }

    [Fact]
    public void PartialReportSaysSoInItsFileOnItsPageAndInItsData()
    {
        using var session = Of(file => file is not ("east/2021.yaml" or "dale/2021.yaml" or "dale/2022.yaml" or "province/2021.yaml"));

        Assert.Equal(ExitCode.Ok, session.Run("rollup", "east", "2021", "--partial", "--reports", "~/reports"));
        Assert.Contains("without 1 body that has no report: Dale (dale)\n", session.Output, StringComparison.Ordinal);
        session.Edit("reports/east/2021.yaml", "inTime: ~", "inTime: 97.5");
        Assert.Contains("\ncollectedWithout: dale\n", File.ReadAllText(session.Folder.At("reports/east/2021.yaml")), StringComparison.Ordinal);

        // What the sum of the level below lacks, that of the level above lacks too.
        Assert.Equal(ExitCode.Usage, session.Run("rollup", "province", "2021", "--reports", "~/reports"));
        Assert.Contains("Dale (dale)", session.Error, StringComparison.Ordinal);

        Assert.Equal((ExitCode.Ok, string.Empty), (session.Run("check", "--reports", "~/reports"), session.Error));
        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/reports", "--out", "~/site"));
        foreach (var page in new[] { "index.html", "report.md" })
        {
            Assert.Contains("not added up here: Dale", File.ReadAllText(session.Folder.At($"site/east/2021/{page}")), StringComparison.Ordinal);
        }

        using var data = JsonDocument.Parse(File.ReadAllText(session.Folder.At("site/east/2021/report.json")));
        Assert.Equal(["dale"], data.RootElement.GetProperty("collectedWithout").EnumerateArray().Select(body => body.GetString()));
    }

    [Fact]
    public void FileThatIsThereIsReplacedOnlyWhenAskedFor()
    {
        using var session = Of(_ => true);
        var before = File.ReadAllText(session.Folder.At("reports/east/2020.yaml"));

        Assert.Equal(ExitCode.Usage, session.Run("rollup", "east", "2020", "--reports", "~/reports"));
        Assert.Equal("reportc: '~/reports/east/2020.yaml' is there already; --force replaces it.\n", session.Error);
        Assert.Equal(before, File.ReadAllText(session.Folder.At("reports/east/2020.yaml")));

        Assert.Equal(ExitCode.Ok, session.Run("rollup", "east", "2020", "--force", "--reports", "~/reports"));
        Assert.NotEqual(before, File.ReadAllText(session.Folder.At("reports/east/2020.yaml")));
        Assert.Equal(ExitCode.Ok, session.Run("rollup", "east", "2020", "-o", "~/elsewhere.yaml", "--reports", "~/reports"));
        Assert.True(File.Exists(session.Folder.At("elsewhere.yaml")));
    }

    [Theory]
    [InlineData("nobody", "2020", "there is no agency 'nobody' in ~/reports/agencies.yaml.")]
    [InlineData("esat", "2020", "Did you mean 'east'?")]
    [InlineData("lea", "2020", "no body belongs to 'lea' in 2020")]
    [InlineData("east", "2018", "no body of 'east' has a report for 2018.")]
    [InlineData("east", "soon", "'soon' is no year")]
    public void WhatCannotBeAddedUpIsRefused(string body, string year, string reason)
    {
        using var session = Of(_ => true);

        Assert.Equal(ExitCode.Usage, session.Run("rollup", body, year, "--reports", "~/reports"));
        Assert.Contains(reason, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RegisterIsDrawnAsItIsInTheYear()
    {
        using var session = Of(file => file != "lea/2022.yaml");

        Assert.Equal(ExitCode.Ok, session.Run("agencies", "~/reports", "--year", "2022"));

        Assert.Equal(
            """
            Province (province), bodies below it: 3: requests-handled 1
            ├─ Office of the province (office): requests-handled 1
            ├─ East (east), bodies below it: 2: requests-handled 1
            │  ├─ Dale (dale): requests-handled 1
            │  └─ Glen (glen): requests-handled 1
            └─ West (west), bodies below it: 4: requests-handled 1
               ├─ Hill (hill): requests-handled 1
               ├─ Moor (moor): requests-handled 1
               ├─ Fen (fen): requests-handled 1
               └─ Lea (lea): no report
            2022: 10 agencies; reports: 9 of 10, lacking: 1.

            """,
            session.Output);
    }

    [Fact]
    public void RegisterComesAsJson()
    {
        using var session = Of(file => file != "lea/2024.yaml");

        Assert.Equal(ExitCode.Ok, session.Run("agencies", "--format", "json", "--reports", "~/reports"));

        using var data = JsonDocument.Parse(session.Output);
        var agencies = data.RootElement.GetProperty("agencies").EnumerateArray().ToDictionary(agency => agency.GetProperty("id").GetString()!);
        Assert.Equal(2024, data.RootElement.GetProperty("year").GetInt32());
        Assert.DoesNotContain("glen", agencies.Keys);
        Assert.Equal("west", agencies["hill"].GetProperty("parent").GetString());
        Assert.True(agencies["lea"].GetProperty("isMissing").GetBoolean());
        Assert.Equal(1, agencies["dale"].GetProperty("reports")[0].GetProperty("version").GetInt32());
        Assert.Equal(["office", "east", "west"], agencies["province"].GetProperty("members").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void MistakeInTheRegisterEndsWithAFinding()
    {
        using var session = Of(_ => true);
        session.Edit("reports/agencies.yaml", "into: dale", "into: nobody");

        Assert.Equal(ExitCode.Findings, session.Run("agencies", "--year", "2024", "--reports", "~/reports"));
        Assert.Contains("error RC1003: 'into' is 'nobody'", session.Output, StringComparison.Ordinal);
    }

    private static Session Of(Func<string, bool> isWanted)
    {
        var session = new Session { Language = Language.English };
        Directory.Delete(session.Folder.At("reports"), recursive: true);
        using var province = Sound.ToWorkshop(isWanted);
        session.Folder.Copy(province.Folder.At("reports"), "reports", "*.yaml");
        session.Folder.Copy(province.Folder.At("templates"), "templates", "*.yaml");
        return session;
    }
}
