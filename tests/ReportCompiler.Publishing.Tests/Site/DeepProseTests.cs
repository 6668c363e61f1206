using System.Text;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>Prose that nests without end is told, or does no harm to a build.</summary>
public class DeepProseTests
{
    [Theory]
    [InlineData("* ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("**a ")]
    public void ProseNestedTooDeeplyIsAFindingOrHarmless(string opening)
    {
        using var workshop = Workshop.Library();
        WriteProse(workshop, Repeat(opening, 2_000) + "x");

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.All(result.Findings, finding => Assert.Equal("RC2046", finding.Definition.Id));
    }

    private static void WriteProse(Workshop workshop, string text)
    {
        var start = LibraryForm.Report.IndexOf("overview:", StringComparison.Ordinal);
        var end = LibraryForm.Report.IndexOf("stock:\n", StringComparison.Ordinal);
        workshop.Folder.Write("reports/riverside/2021.yaml", LibraryForm.Report[..start] + "overview: |\n  " + text + "\n" + LibraryForm.Report[end..]);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
