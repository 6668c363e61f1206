using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

public class FormTests
{
    [Theory]
    [InlineData("en", "wrote")]
    [InlineData("zh", "已写入")]
    public void FormIsWrittenAndSaysHowItComesBack(string language, string word)
    {
        using var session = Reports();

        Assert.Equal(ExitCode.Ok, session.Run("form", "suqian", "2025", "--reports", "~/reports", "-o", "~/form.xlsx", "--lang", language));
        Assert.Contains(word, session.Output, StringComparison.Ordinal);
        Assert.Contains("reportc import", session.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(session.Folder.At("form.xlsx")));
    }

    [Fact]
    public void FormIsTheSameEachTime()
    {
        using var session = Reports();

        session.Run("form", "us-access-board", "2025", "--reports", "~/reports", "-o", "~/one.xlsx");
        session.Run("form", "us-access-board", "2025", "--reports", "~/reports", "-o", "~/two.xlsx");

        Assert.Equal(File.ReadAllBytes(session.Folder.At("one.xlsx")), File.ReadAllBytes(session.Folder.At("two.xlsx")));
    }

    [Fact]
    public void FileThatIsThereIsReplacedOnlyByForce()
    {
        using var session = Reports();
        session.Folder.Write("form.xlsx", "mine");

        Assert.Equal(ExitCode.Usage, session.Run("form", "suqian", "2025", "--reports", "~/reports", "-o", "~/form.xlsx"));
        Assert.Equal("mine", File.ReadAllText(session.Folder.At("form.xlsx")));
        Assert.Equal(ExitCode.Ok, session.Run("form", "suqian", "2025", "--reports", "~/reports", "-o", "~/form.xlsx", "--force"));
        Assert.NotEqual("mine", File.ReadAllText(session.Folder.At("form.xlsx")));
    }

    [Theory]
    [InlineData("suqian", "2025", "~/form.csv")]
    [InlineData("suqian", "25", "~/form.xlsx")]
    [InlineData("nobody", "2025", "~/form.xlsx")]
    public void WhatCannotBeWrittenIsRefused(string agency, string year, string file)
    {
        using var session = Reports();

        Assert.Equal(ExitCode.Usage, session.Run("form", agency, year, "--reports", "~/reports", "-o", file));
        Assert.NotEmpty(session.Error);
        Assert.False(File.Exists(session.Folder.At(file[2..])));
    }

    [Fact]
    public void BlankFormComesBackAsABlankReportWithWhatWasCarriedOver()
    {
        using var session = Reports();
        session.Run("form", "suqian", "2025", "--reports", "~/reports", "-o", "~/form.xlsx");

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/form.xlsx", "--reports", "~/reports", "-o", "~/reports/suqian/2025.yaml"));

        var text = File.ReadAllText(session.Folder.At("reports/suqian/2025.yaml"));
        Assert.Contains("agency: suqian\nyear: 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("118", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RC60", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoCopiesAreOneReport()
    {
        using var session = Reports();
        session.Run("form", "suqian", "2025", "--reports", "~/reports", "-o", "~/a.xlsx");
        File.Copy(session.Folder.At("a.xlsx"), session.Folder.At("b.xlsx"));

        session.Run("import", "~/a.xlsx", "~/b.xlsx", "--reports", "~/reports");

        Assert.Contains("a.xlsx + ", session.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(session.Folder.At("reports/suqian/2025.yaml")));
    }

    [Theory]
    [InlineData("suqian")]
    [InlineData("us-access-board")]
    public void DocumentToPrintComesBackAsAnyOther(string agency)
    {
        using var session = Reports();

        Assert.Equal(ExitCode.Ok, session.Run("form", agency, "2025", "--reports", "~/reports", "-o", "~/form.docx"));
        session.Run("import", "~/form.docx", "--reports", "~/reports", "--agency", agency, "--year", "2025", "-o", "~/read.yaml");

        Assert.Contains($"agency: {agency}\nyear: 2025\n", File.ReadAllText(session.Folder.At("read.yaml")), StringComparison.Ordinal);
        Assert.DoesNotContain("RC6051", session.Output, StringComparison.Ordinal);
    }

    private static Session Reports()
    {
        var session = new Session();
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "reports"), "reports", "*.yaml");
        return session;
    }
}
