using System.IO.Compression;
using System.Xml.Linq;

namespace ReportCompiler.Packaging.Tests;

/// <summary>What every package says of itself.</summary>
[Collection(PackedTests.Name)]
public sealed class PackageFileTests(PackageFeed feed)
{
    private static readonly string[] WithAssemblies = ["Model", "Pages", "Publishing", "Schema", "Templates", "Workspace"];

    [Fact]
    public void PackagesAreThoseThatAreMeant()
    {
        Assert.Equal(
            ["ReportCompiler", .. WithAssemblies.Append("ProjectTemplates").Append("Tool").Append("Tool.any").Select(name => "ReportCompiler." + name)
                .Order(StringComparer.Ordinal)],
            Names("nupkg"));
        Assert.Equal(WithAssemblies.Select(name => "ReportCompiler." + name), Names("snupkg"));
    }

    [Fact]
    public async Task EachHasReadmeIconLicenceAndWords()
    {
        foreach (var file in Directory.GetFiles(feed.Packages, "*.nupkg"))
        {
            await using var package = await ZipFile.OpenReadAsync(file);
            await using var manifest = await package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).OpenAsync();
            var said = XDocument.Load(manifest).Descendants()
                .GroupBy(element => element.Name.LocalName)
                .ToDictionary(group => group.Key, group => group.First().Value);

            Assert.Equal(("README.md", "icon.png", "MIT"), (said["readme"], said["icon"], said["license"]));
            Assert.True(said["description"].Length > 40 && said["tags"].Length > 0, file);
            Assert.True(package.GetEntry("README.md")!.Length > 200, file);
            Assert.True(package.GetEntry("icon.png")!.Length > 500, file);
        }
    }

    private IEnumerable<string> Names(string extension) => Directory.GetFiles(feed.Packages, "*." + extension)
        .Select(file => Path.GetFileName(file)[..^($".{PackageFeed.Version}.".Length + extension.Length)])
        .Order(StringComparer.Ordinal);
}
