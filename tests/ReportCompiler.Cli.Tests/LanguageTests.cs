using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>Which language a command speaks.</summary>
public class LanguageTests
{
    private const string English = "3 reports: valid";
    private const string Chinese = "3 份报告：通过";

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese, "LANG", "zh_CN.UTF-8")]
    [InlineData(Chinese, "LC_MESSAGES", "zh_Hans")]
    [InlineData(Chinese, "LC_ALL", "zh_TW", "LANG", "en_GB.UTF-8")]
    [InlineData(English, "LC_ALL", "en", "LANG", "zh_CN.UTF-8")]
    [InlineData(English, "LANG", "C.UTF-8")]
    [InlineData(English, "LANG", "fr_FR.UTF-8")]
    public void LocaleDecides(string verdict, params string[] variables)
    {
        using var session = new Session();
        Set(session, variables);

        session.Run("check", "--reports", "~/reports");

        Assert.Contains(verdict, session.Output, StringComparison.Ordinal);
    }

    // Who reads the site and who runs the command are different people.
    [Theory]
    [InlineData(English)]
    [InlineData(English, "LANG", "C.UTF-8")]
    [InlineData(Chinese, "LANG", "zh_CN.UTF-8")]
    public void LanguageOfTheSiteDecidesNothing(string verdict, params string[] variables)
    {
        using var session = new Session();
        session.Folder.Write("reports/site.yaml", "languages: [zh, en]\n");
        Set(session, variables);

        session.Run("check", "--reports", "~/reports");

        Assert.Contains(verdict, session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", 0x0804)]
    [InlineData("zh", 0x0404)]
    [InlineData("zh", 0x1004)]
    [InlineData(null, 0x0409)]
    [InlineData(null, 0x0C07)]
    public void WindowsNamesTheLanguageByANumber(string? language, int identifier) =>
        Assert.Equal(language, ReaderLocale.NameOf((ushort)identifier));

    [Fact]
    public void OptionOverridesBoth()
    {
        using var session = new Session();
        session.Folder.Write("reports/site.yaml", "languages: [zh]\n");
        session.Environment["LANG"] = "zh_CN.UTF-8";

        session.Run("check", "--reports", "~/reports", "--lang", "en");
        Assert.Contains(English, session.Output, StringComparison.Ordinal);
        session.Run("check", "--reports", "~/reports", "--lang=en");
        Assert.Contains(English, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenSettingsDecideNothing()
    {
        using var session = new Session();
        session.Folder.Write("reports/site.yaml", "languages: [zh\n");

        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports"));
        Assert.Contains("site.yaml(", session.Output, StringComparison.Ordinal);
    }

    private static void Set(Session session, string[] variables)
    {
        for (var index = 0; index < variables.Length; index += 2)
        {
            session.Environment[variables[index]] = variables[index + 1];
        }
    }
}
