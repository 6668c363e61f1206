using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

public class TemplateDiffTests
{
    private static readonly string Templates = Path.Combine(RepositoryTree.Root, "templates");

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "zh")]
    [InlineData("markdown", "en")]
    [InlineData("json", "en")]
    public async Task TwoVersionsAreComparedInTheWordsOfTheForm(string format, string language)
    {
        using var session = WithTemplates();

        Assert.Equal(ExitCode.Ok, session.Run("template", "diff", "~/2019.template.yaml", "~/2021.template.yaml", "--format", format, "--lang", language));
        Assert.Empty(session.Error);
        await Verify(session.Output, format switch { "markdown" => "md", "json" => "json", _ => "txt" }).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("nothing.template.yaml", 2)]
    [InlineData("reports", 2)]
    [InlineData("broken.template.yaml", 1)]
    public void WhatCannotBeComparedIsSaid(string other, int expected)
    {
        using var session = WithTemplates();
        session.Folder.Write("broken.template.yaml", "template: [\u001b");

        Assert.Equal((ExitCode)expected, session.Run("template", "diff", "~/2021.template.yaml", "~/" + other));
        Assert.NotEmpty(session.Output + session.Error);
        Assert.DoesNotContain('\u001b', session.Output + session.Error);
    }

    [Fact]
    public void LabelCannotBecomeMarkup()
    {
        using var session = WithTemplates();
        session.Edit("2021.template.yaml", "label: 规章}", "label: \"<b>\\e[31m @admin | x\"}");

        session.Run("template", "diff", "~/2019.template.yaml", "~/2021.template.yaml", "--format", "markdown");
        Assert.DoesNotContain("<b>", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@admin", session.Output, StringComparison.Ordinal);
        session.Run("template", "diff", "~/2019.template.yaml", "~/2021.template.yaml");
        Assert.DoesNotContain('\u001b', session.Output);
    }

    private static Session WithTemplates()
    {
        var session = new Session();
        foreach (var name in new[] { "2019.template.yaml", "2021.template.yaml" })
        {
            session.Folder.Write(name, File.ReadAllText(Path.Combine(Templates, "gov-info-disclosure", name)));
        }

        return session;
    }
}
