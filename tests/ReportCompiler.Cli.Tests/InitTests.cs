using System.Net;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>A repository of reports, begun from nothing.</summary>
public class InitTests
{
    [Theory]
    [InlineData("en", null)]
    [InlineData("zh", "gitee")]
    [InlineData("en", "github")]
    [InlineData("zh", "gitlab")]
    public void WhatIsBegunIsValidFormattedAndPublished(string language, string? forge)
    {
        using var session = new Session { Language = Language.Find(language) };
        string[] options = forge is null ? [] : ["--forge", forge];

        string[] agency = ["--agency", "riverside", "--name", "Riverside \"East\" Library", "--year", "2025"];
        Assert.Equal(ExitCode.Ok, session.Run(["init", "~/new", .. agency, .. options]));
        Assert.Equal(ExitCode.Ok, session.Run("check", "~/new/reports"));
        Assert.Equal(ExitCode.Ok, session.Run("fmt", "--check", "~/new/reports"));
        Assert.Equal(ExitCode.Ok, session.Run("schema", "--check", "-o", "~/new/schemas", "--reports", "~/new/reports"));
        Assert.Equal(ExitCode.Ok, session.Run("new", "riverside", "2026", "--reports", "~/new/reports"));
        Assert.Contains("letter: [", File.ReadAllText(session.Folder.At("new/reports/riverside/2026.yaml")), StringComparison.Ordinal);
        File.Delete(session.Folder.At("new/reports/riverside/2026.yaml"));
        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/new/reports", "--out", "~/new/site"));
        Assert.Contains(
            "Riverside \"East\" Library",
            WebUtility.HtmlDecode(File.ReadAllText(session.Folder.At("new/site/riverside/2025/index.html"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PipelineIsThatOfTheForge()
    {
        using var session = new Session { Language = Language.English };

        session.Run("init", "~/none");
        session.Run("init", "~/hub", "--forge", "github");
        session.Run("init", "~/lab", "--forge", "gitlab");

        Assert.False(Directory.Exists(session.Folder.At("none/.github")));
        Assert.Equal(
            File.ReadAllText(Path.Combine(RepositoryTree.Root, "samples/pipelines/github-actions/.github/workflows/check.yml")),
            File.ReadAllText(session.Folder.At("hub/.github/workflows/check.yml")));
        Assert.Contains("/.gitlab/reportc.yml", File.ReadAllText(session.Folder.At("lab/.gitlab-ci.yml")), StringComparison.Ordinal);
        Assert.True(File.Exists(session.Folder.At("lab/.gitlab/reportc.yml")));
    }

    [Fact]
    public void FileThatIsThereIsKept()
    {
        using var session = new Session { Language = Language.English };
        session.Folder.Write("mine/README.md", "mine");

        Assert.Equal(ExitCode.Ok, session.Run("init", "~/mine", "--year", "2025"));
        Assert.Contains("kept    README.md, which is there already", session.Error + session.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(session.Folder.At("mine/README.md")));

        Assert.Equal(ExitCode.Ok, session.Run("init", "~/mine", "--year", "2025"));
        Assert.Contains("Everything is there already; nothing was written.", session.Error + session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--agency", "My Agency", "'My Agency' is no id of an agency")]
    [InlineData("--year", "next", "'next' is no year")]
    public void WhatCannotBeIsSaidAndNothingIsWritten(string option, string value, string message)
    {
        using var session = new Session { Language = Language.English };

        Assert.Equal(ExitCode.Usage, session.Run("init", "~/new", option, value));
        Assert.Contains(message, session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Folder.At("new")));
    }
}
