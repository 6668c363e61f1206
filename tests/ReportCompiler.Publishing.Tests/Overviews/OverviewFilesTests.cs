using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Overviews;

public class OverviewFilesTests
{
    [Fact]
    public void EveryFormOfTheRepositoryHasAnOverviewWithoutFindings()
    {
        var findings = new List<Finding>();

        var overviews = OverviewFiles.Read(Workshop.Pages, Forms.Catalog, findings);

        Assert.Empty(findings.Select(finding => finding.ToString()));
        Assert.Equal(Forms.Catalog.Families.Order(StringComparer.Ordinal), overviews.Select(overview => overview.Family));
        Assert.All(overviews, overview => Assert.NotEmpty(overview.Charts));
    }

    [Fact]
    public void OverviewOfAFormThatIsNotThereIsPassedOver()
    {
        var findings = new List<Finding>();

        Assert.Empty(OverviewFiles.Read(Workshop.Pages, LibraryForm.Catalog, findings));
        Assert.Empty(findings);
    }
}
