using ReportCompiler.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Emission;

public class EmbeddedFilesTests
{
    private static readonly string[] Endings = [".exchange.yaml", ".template.yaml", ".extension.yaml"];

    [Fact]
    public void PagesStyleSheetsMapsAndFormsAreEmbeddedByTheirPaths()
    {
        var files = RepositoryTree.Files
            .Where(
                file => file.IsUnder("templates")
                    && (file.Extension is ".scriban" or ".css" or ".js" || file.Name == "overview.yaml"
                    || Endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal))))
            .Select(file => file.RelativePath["templates/".Length..])
            .ToList();

        Assert.NotEmpty(files);
        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            typeof(Forms).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }
}
