using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Fixing;

namespace ReportCompiler.Workspace.Tests.Fixing;

/// <summary>A file of which the head cannot be read is checked as what its folder and name say, and left as it is.</summary>
public class GuessedHeadTests
{
    [Theory]
    [InlineData("year: 2021", "year: 2021", 1)]
    [InlineData("year: 2021", "year: soon", 0)]
    [InlineData("year: 2021", "year: [2021]", 0)]
    [InlineData("year: 2021\n", "", 0)]
    [InlineData("agency: riverside", "agency: Riverside", 0)]
    [InlineData("agency: riverside\n", "", 0)]
    public void NothingIsMendedInIt(string from, string to, int files)
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write(
            "reports/riverside/2021.yaml",
            LibraryForm.Report.Replace(from, to, StringComparison.Ordinal).Replace("adults: 100", "adults: １００", StringComparison.Ordinal));
        var library = workshop.Load(LibraryForm.Catalog);

        Assert.Contains(library.Findings, finding => finding.Definition.Id == "RC2036");
        Assert.Equal(files, FixPlanner.Plan(library, workshop.Source(1), LibraryForm.Catalog, _ => true).Files.Count);
    }
}
