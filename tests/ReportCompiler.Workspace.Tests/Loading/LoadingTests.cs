using System.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Workspace.Tests.Loading;

public class LoadingTests
{
    [Fact]
    public void HiddenAndBuildFoldersArePassedOver()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/bin/Debug/riverside/2022.yaml", "not: read");
        workshop.Folder.Write("reports/obj/x.yaml", "not: read");
        workshop.Folder.Write("reports/.git/x.yaml", "not: read");
        workshop.Folder.Write("reports/riverside/.2022.yaml", "not: read");
        workshop.Folder.Write("reports/notes.txt", "not read");

        var library = workshop.Load(LibraryForm.Catalog);

        Assert.Empty(library.Findings);
        Assert.Equal(["reports/riverside/2021.yaml"], library.FileNames);
    }

    [Fact]
    public void FilesComeInOrdinalOrderFromAnyDepth()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/a/b/c/1.yaml", "x");
        workshop.Folder.Write("reports/Z/1.yaml", "x");

        Assert.Equal(
            ["reports/Z/1.yaml", "reports/a/b/c/1.yaml", "reports/riverside/2021.yaml"],
            workshop.Load(LibraryForm.Catalog).FileNames);
    }

    [Fact]
    public void LinksAreNotFollowed()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("outside/riverside/2022.yaml", LibraryForm.Report);
        File.CreateSymbolicLink(workshop.Folder.At("reports/riverside/2022.yaml"), workshop.Folder.At("outside/riverside/2022.yaml"));
        Directory.CreateSymbolicLink(workshop.Folder.At("reports/linked"), workshop.Folder.At("outside"));

        var findings = workshop.Load(LibraryForm.Catalog).Findings;

        Assert.Equal(["reports/linked(1,1): RC2054", "reports/riverside/2022.yaml(1,1): RC2054"], findings.Select(Short));
    }

    [Fact]
    public void FileThatIsNotUtf8IsNamedWithThePlace()
    {
        using var workshop = Workshop.Library();
        byte[] bytes = [.. "template: library-stock\nname: 滑"u8, 0xBB, 0xAC, .. "\n"u8];
        workshop.Folder.Write("reports/riverside/2022.yaml", bytes);

        Assert.Equal("reports/riverside/2022.yaml(2,8): RC2053", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    [Fact]
    public void ByteOrderMarkIsNoError()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2021.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(LibraryForm.Report)]);

        Assert.Empty(workshop.Load(LibraryForm.Catalog).Findings);
    }

    [Fact]
    public void HugeFileIsRefused()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2022.yaml", new byte[(8 * 1024 * 1024) + 1]);

        Assert.Equal("reports/riverside/2022.yaml(1,1): RC2052", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    [Fact]
    public void FileWithTheOtherExtensionIsMentioned()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2022.yml", LibraryForm.Report);

        Assert.Equal("reports/riverside/2022.yml(1,1): RC2055", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    [Fact]
    public void FolderWithoutRegisterIsOneFinding()
    {
        using var workshop = Workshop.Library();
        File.Delete(workshop.Folder.At("reports/agencies.yaml"));

        Assert.Equal("reports(1,1): RC2050", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    [Fact]
    public void MissingFolderIsOneFinding()
    {
        using var workshop = new Workshop();

        Assert.Equal("reports(1,1): RC2050", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void DeeplyNestedFileIsAFinding(string opening)
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2022.yaml", "template: library-stock\nagency: riverside\nyear: 2022\nloans: " + Repeat(opening, 100_000));

        var findings = workshop.Load(LibraryForm.Catalog).Findings;

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal("reports/riverside/2022.yaml", finding.File));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void DeeplyNestedRegisterIsAFinding(string opening)
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/agencies.yaml", "agencies: " + Repeat(opening, 100_000));

        Assert.NotEmpty(workshop.Load(LibraryForm.Catalog).Findings);
    }

    [Fact]
    public void ListsWithinListsWithoutEndAreTooDeep()
    {
        using var workshop = Workshop.Library();
        WriteProse(workshop, Repeat("- ", 1_000) + "x");

        Assert.Equal("reports/riverside/2021.yaml(5,11): RC2046", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    [Fact]
    public void EndlessProseIsAFinding()
    {
        using var workshop = Workshop.Library();
        WriteProse(workshop, new string('字', 50_001));

        Assert.Equal("reports/riverside/2021.yaml(5,11): RC2045", Short(Assert.Single(workshop.Load(LibraryForm.Catalog).Findings)));
    }

    private static void WriteProse(Workshop workshop, string text)
    {
        var start = LibraryForm.Report.IndexOf("overview:", StringComparison.Ordinal);
        var end = LibraryForm.Report.IndexOf("stock:\n", StringComparison.Ordinal);
        workshop.Folder.Write("reports/riverside/2021.yaml", LibraryForm.Report[..start] + "overview: |\n  " + text + "\n" + LibraryForm.Report[end..]);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Short(Schema.Diagnostics.Finding finding) => $"{finding.File}{finding.Span}: {finding.Definition.Id}";
}
