using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>reportc template diff as a process of its own.</summary>
public class TemplateDiffTests
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "templates", "gov-info-disclosure");
    private static readonly string Old = Path.Combine(Folder, "2019.template.yaml");
    private static readonly string New = Path.Combine(Folder, "2021.template.yaml");

    [Fact]
    public void ExitCodeSaysHowItEnded()
    {
        using var reportc = new Reportc();
        reportc.Folder.Write("broken.template.yaml", "template: [");

        Assert.Equal(0, reportc.Run("template", "diff", Old, New).Code);
        Assert.Equal(1, reportc.Run("template", "diff", Old, New, "--exit-code").Code);
        Assert.Equal(0, reportc.Run("template", "diff", New, New, "--exit-code").Code);
        Assert.Equal(1, reportc.Run("template", "diff", New, "broken.template.yaml").Code);
        Assert.Equal((2, string.Empty, "reportc: 'nowhere.yaml' does not exist.\n"), reportc.Run("template", "diff", New, "nowhere.yaml"));
        Assert.Equal(2, reportc.Run("template", "diff", New).Code);
        Assert.Equal(0, reportc.Run("template").Code);
    }

    [Fact]
    public void ResultIsWrittenIntoAFile()
    {
        using var reportc = new Reportc();

        Assert.Equal((0, string.Empty, string.Empty), reportc.Run("template", "diff", Old, New, "--format", "markdown", "-o", "comment.md"));
        Assert.StartsWith("**", File.ReadAllText(reportc.Folder.At("comment.md")), StringComparison.Ordinal);
    }
}
