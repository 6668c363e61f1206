using System.Text.Json;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class VerifyTests
{
    [Theory]
    [InlineData("en", "'~/site' is what was published: ")]
    [InlineData("zh", "“~/site”与发布时一致：")]
    public void SiteAsPublishedIsSaidToBe(string language, string line)
    {
        using var session = Published();

        Assert.Equal(ExitCode.Ok, session.Run("verify", "~/site", "--lang", language));
        Assert.StartsWith(line, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedFileIsNamedAndNothingIsAttested()
    {
        using var session = Published();
        File.AppendAllText(session.Folder.At("site/suqian/2024/report.csv"), "1\n");

        Assert.Equal(ExitCode.Findings, session.Run("verify", "~/site", "--attest", "~/statement.json", "--lang", "en"));
        Assert.Contains("error RC2066: 'suqian/2024/report.csv' is not what was published", session.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(session.Folder.At("statement.json")));
    }

    [Fact]
    public void FolderWithoutAListIsRefused()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("verify", "~/reports", "--lang", "en"));
        Assert.Contains("RC2067", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StatementIsWrittenAndNotReplaced()
    {
        using var session = Published();

        Assert.Equal(ExitCode.Ok, session.Run("verify", "~/site", "--attest", "~/statement.json", "--reports", "~/reports"));
        var statement = File.ReadAllText(session.Folder.At("statement.json"));
        using var json = JsonDocument.Parse(statement);
        Assert.NotEqual(0, json.RootElement.GetProperty("predicate").GetProperty("materials").GetArrayLength());

        Assert.Equal(ExitCode.Usage, session.Run("verify", "~/site", "--attest", "~/statement.json"));
        Assert.Equal(statement, File.ReadAllText(session.Folder.At("statement.json")));
        Assert.Equal(ExitCode.Ok, session.Run("verify", "~/site", "--attest", "~/statement.json", "--force"));
        Assert.NotEqual(statement, File.ReadAllText(session.Folder.At("statement.json")));
    }

    private static Session Published()
    {
        var session = new Session();
        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/reports", "--out", "~/site", "--keep-going"));
        return session;
    }
}
