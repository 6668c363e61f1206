using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>A form is compiled in or loaded from its YAML: two ways with one meaning.</summary>
public class LoadedFormsTests
{
    [Fact]
    public void SiteOfLoadedFormsIsTheSameByteForByte()
    {
        using var workshop = Workshop.RealReports();
        var loaded = new FormCatalog(Workshop.Pages.Names
            .Where(name => name.EndsWith(FolderForms.Ending, StringComparison.Ordinal))
            .Select(name => new TemplateEngine(TemplateCompiler.Compile(name, Workshop.Pages.Read(name)).Model!)));

        Assert.Equal(Forms.Catalog.Engines.Select(engine => engine.Form.DisplayName), loaded.Engines.Select(engine => engine.Form.DisplayName));
        Assert.Equal(BuildOutcome.Published, workshop.Build(loaded, options: workshop.Options()).Outcome);
        var site = workshop.Folder.Read("site").ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value));
        Assert.Equal(RealReports.Site.Keys.Order(StringComparer.Ordinal), site.Keys.Order(StringComparer.Ordinal));
        Assert.All(site, file => Assert.Equal(RealReports.Site[file.Key], file.Value));
    }
}
