using NJsonSchema;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

public class DiffTests
{
    private const string Huaxian = "reports/huaxian-hrss/2019.yaml";

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "zh")]
    [InlineData("markdown", "en")]
    [InlineData("markdown", "zh")]
    [InlineData("html", "en")]
    [InlineData("html", "zh")]
    [InlineData("json", "en")]
    [InlineData("json", "zh")]
    public async Task DifferencesAreSaidInTheWordsOfTheForm(string format, string language)
    {
        using var session = Changed();

        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/before", "~/", "--format", format, "--lang", language));
        Assert.Empty(session.Error);
        await Verify(session.Output, format switch { "markdown" => "md", "html" => "html", "json" => "json", _ => "txt" }).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task SameStatesDoNotDiffer(string language)
    {
        using var session = Changed();

        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/reports", "~/reports", "--exit-code", "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Fact]
    public void DifferenceIsAnExitCodeWhereThatIsAskedFor()
    {
        using var session = Changed();

        Assert.Equal(ExitCode.Findings, session.Run("diff", "~/before", "~/reports", "--exit-code"));
    }

    [Fact]
    public async Task JsonIsAsTheSchemaSays()
    {
        using var session = Changed();
        session.Run("diff", "~/before", "~/", "--format", "json");

        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(RepositoryTree.Root, "schemas", "output", "diff.schema.json")));
        Assert.Empty(schema.Validate(session.Output).Select(error => error.ToString()));
        Assert.NotEmpty(schema.Validate(session.Output.Replace("\"version\": 1", "\"version\": 0", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TwoFilesAreComparedWhateverTheyAreCalled()
    {
        using var session = new Session();
        session.Folder.Write("old.yaml", File.ReadAllText(session.Folder.At(Session.Suqian2024)));
        session.Edit(Session.Suqian2024, "[    86,    1,", "[    87,    1,");

        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/old.yaml", "~/" + Session.Suqian2024));
        await Verify(session.Output);
    }

    [Fact]
    public async Task TwoYearsAreComparedCellByCell()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/reports/suqian/2023.yaml", "~/" + Session.Suqian2024, "--lang", "zh"));
        await Verify(session.Output);
    }

    [Fact]
    public void RegistersCanBeComparedAlone()
    {
        using var session = Changed();

        session.Run("diff", "~/before/agencies.yaml", "~/reports/agencies.yaml");
        Assert.Contains("name: 宿迁市 → 宿迁市（全市）", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileIsWrittenAnew()
    {
        using var session = Changed();
        session.Folder.Write("comment.md", "old");

        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/before", "~/", "--format", "markdown", "-o", "~/comment.md"));
        Assert.Empty(session.Output);
        Assert.StartsWith("**", File.ReadAllText(session.Folder.At("comment.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "~/reports")]
    [InlineData("diff", "~/reports", "~/nowhere")]
    [InlineData("diff", "~/reports", "~/reports/agencies.yaml")]
    [InlineData("diff", "~/reports/suqian", "~/reports")]
    [InlineData("diff", "~/note.txt", "~/reports/agencies.yaml")]
    [InlineData("diff", "~/reports", "~/reports", "--format", "xml")]
    [InlineData("diff", "~/reports", "~/reports", "-o", "~/reports")]
    [InlineData("diff", "--git", "HEAD", "--reports", "~/reports")]
    public void WhatCannotBeComparedIsSaid(params string[] arguments)
    {
        using var session = new Session();
        session.Folder.Write("note.txt", "x");

        Assert.Equal(ExitCode.Usage, session.Run(arguments));
        Assert.Empty(session.Output);
        Assert.StartsWith("reportc: ", session.Error, StringComparison.Ordinal);
    }

    // A figure and its total, a total that then disagrees, a blank, prose, the day of publication, a report that can no longer be read, and the register.
    private static Session Changed()
    {
        var session = new Session();
        session.Folder.Copy(session.Folder.At("reports"), "before", "*.yaml");
        session.Edit(Session.Suqian2024, "[  3440,   75,    0,    1,    6,    3, 3525]", "[  3441,   75,    0,    1,    6,    3, 3526]");
        session.Edit(Session.Suqian2024, "[  1408,   21,    0,    0,    2,    0, 1431]", "[  1408,   21,    0,    0,    ~,    0, 1432]");
        session.Edit(Session.Suqian2024, "3646件", "3647件");
        session.Edit(Session.Suqian2024, "year: 2024\n", "year: 2024\npublished: 2025-01-20\n");
        session.Edit("reports/agencies.yaml", "宿迁市, ", "宿迁市（全市）, ");
        session.Edit(Huaxian, "template: gov-info-disclosure\n", "template: [gov-info-disclosure\n");
        return session;
    }
}
