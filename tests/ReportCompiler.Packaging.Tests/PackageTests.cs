using System.IO.Compression;

namespace ReportCompiler.Packaging.Tests;

/// <summary>The packages as somebody outside of this repository gets them.</summary>
[Collection(PackedTests.Name)]
public sealed class PackageTests(PackageFeed feed)
{
    [Fact]
    public async Task GeneratorBringsWhatItStandsOn()
    {
        await using var package = await ZipFile.OpenReadAsync(Path.Combine(feed.Packages, $"ReportCompiler.Generator.{PackageFeed.Version}.nupkg"));

        Assert.Equal(
            [
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/Microsoft.CSharp.dll",
                "analyzers/dotnet/cs/ReportCompiler.CodeFixes.dll",
                "analyzers/dotnet/cs/ReportCompiler.Generator.dll",
                "analyzers/dotnet/cs/ReportCompiler.Pages.dll",
                "analyzers/dotnet/cs/ReportCompiler.Schema.dll",
                "analyzers/dotnet/cs/Scriban.Signed.dll",
                "analyzers/dotnet/cs/System.Buffers.dll",
                "analyzers/dotnet/cs/System.IO.Pipelines.dll",
                "analyzers/dotnet/cs/System.Memory.dll",
                "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
                "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/ReportCompiler.Generator.props",
                "build/ReportCompiler.Generator.targets",
            ],
            package.Entries.Select(entry => entry.FullName)
                .Where(
                    name => name.StartsWith("analyzers/", StringComparison.Ordinal) || name.StartsWith("build/", StringComparison.Ordinal)
                        || name.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ConsumerReadsItsReportsThroughGeneratedModels()
    {
        var consumer = Consumer.Create(feed, "reads");

        AssertSucceeded(await consumer.Build());
        var (exitCode, output) = await consumer.Run("run", "--no-build", "riverside/2021.yaml");

        Assert.Equal((0, "0 findings, 6 books\n"), (exitCode, output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task EditOfDataIsNoticedAndReportedAtItsPlace()
    {
        var consumer = Consumer.Create(feed, "notices");
        AssertSucceeded(await consumer.Build());

        consumer.Edit("riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");
        AssertFailed(await consumer.Build(), "riverside/2021.yaml(6,19): error RC3001: Books · Closing · Total: ");
        AssertFailed(await consumer.Build(), "riverside/2021.yaml(6,19): error RC3001: ");

        consumer.Edit("riverside/2021.yaml", "[2, 4, 7]", "[2, 4]");
        AssertSucceeded(await consumer.Build());
    }

    [Fact]
    public async Task EditOfATemplateIsNoticedAndReportedAtItsPlace()
    {
        var consumer = Consumer.Create(feed, "templates");
        AssertSucceeded(await consumer.Build());

        consumer.Edit("forms/stock.template.yaml", "sum: siblings", "sum: sibling");

        AssertFailed(await consumer.Build(), "forms/stock.template.yaml(13,104): error RC1008: ");
    }

    [Fact]
    public async Task EditOfAPageIsNoticedAndReportedAtItsPlace()
    {
        var consumer = Consumer.Create(feed, "pages");
        AssertSucceeded(await consumer.Build());

        consumer.Edit("stock/report.html.scriban", "report.books.closing", "report.books.closed");

        AssertFailed(await consumer.Build(), "stock/report.html.scriban(1,39): error RC4002: 'report.books' (part of the report) has no member 'closed'");
    }

    [Fact]
    public async Task FileThatIsRemovedIsNoticed()
    {
        var consumer = Consumer.Create(feed, "removes");
        consumer.Write("riverside/2022.yaml", "year: 2022\n");
        AssertFailed(await consumer.Build(), "riverside/2022.yaml(1,1): error RC2003: ");

        File.Delete(Path.Combine(consumer.Folder, "riverside/2022.yaml"));

        AssertSucceeded(await consumer.Build());
    }

    [Fact]
    public async Task SeverityFromGlobalConfigWins()
    {
        var consumer = Consumer.Create(feed, "severity");
        consumer.Edit("riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.RC3001.severity = suggestion\n");

        AssertSucceeded(await consumer.Build());
    }

    [Theory]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.RC3001.severity = suggestion\n")]
    [InlineData("../.globalconfig", "is_global = true\ndotnet_diagnostic.RC3001.severity = suggestion\n")]
    [InlineData(".editorconfig", "root = true\n[*.yaml]\ndotnet_diagnostic.RC3001.severity = suggestion\n")]
    [InlineData("riverside/.editorconfig", "[2021.yaml]\ndotnet_diagnostic.RC3001.severity = suggestion\n")]
    public async Task SeverityIsHeardInAProjectWithoutCode(string path, string settings)
    {
        var consumer = Consumer.Create(feed, "data-" + path.Replace('/', '-'));
        consumer.RemoveCode();
        consumer.Edit("riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");
        AssertFailed(await consumer.Build(), "riverside/2021.yaml(6,19): error RC3001: ");

        consumer.Write(path, settings);

        AssertSucceeded(await consumer.Build());
    }

    [Theory]
    [InlineData("YamlDotNet.dll")]
    [InlineData("ReportCompiler.Schema.dll")]
    [InlineData("ReportCompiler.Pages.dll")]
    [InlineData("Scriban.Signed.dll")]
    public async Task MissingDependencyFailsTheBuild(string file)
    {
        var consumer = Consumer.Create(feed, "misses-" + Path.GetFileNameWithoutExtension(file));
        AssertSucceeded(await consumer.Build());

        File.Delete(Path.Combine(consumer.AnalyzerFolder, file));
        consumer.Edit("riverside/2021.yaml", "[2, 4, 6]", "[2, 4]");

        AssertFailed(await consumer.Build(), file);
    }

    private static void AssertSucceeded((int ExitCode, string Output) build)
    {
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    private static void AssertFailed((int ExitCode, string Output) build, string expected)
    {
        Assert.NotEqual(0, build.ExitCode);
        Assert.True(build.Output.Replace('\\', '/').Contains(expected, StringComparison.Ordinal), build.Output);
    }
}
