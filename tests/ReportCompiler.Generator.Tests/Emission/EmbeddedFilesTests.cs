using ReportCompiler.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Emission;

public class EmbeddedFilesTests
{
    [Fact]
    public void PagesStyleSheetsAndMapsAreEmbeddedByTheirPaths()
    {
        var files = RepositoryTree.Files
            .Where(
                file => file.IsUnder("templates")
                    && (file.Extension is ".scriban" or ".css" or ".js" || file.Name == "overview.yaml"
                    || file.Name.EndsWith(".exchange.yaml", StringComparison.Ordinal)))
            .Select(file => file.RelativePath["templates/".Length..])
            .ToList();

        Assert.NotEmpty(files);
        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            typeof(Forms).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }
}
