using System.IO.Compression;

namespace ReportCompiler.Packaging.Tests;

/// <summary>The packages as somebody outside of this repository gets them.</summary>
[Collection(PackedTests.Name)]
public sealed class PackageTests(PackageFeed feed)
{
    private const string Settings = "is_global = true\ndotnet_diagnostic.RC3001.severity = suggestion\n";

    [Fact]
    public async Task GeneratorBringsWhatItStandsOn()
    {
        await using var package = await ZipFile.OpenReadAsync(Path.Combine(feed.Packages, $"ReportCompiler.{PackageFeed.Version}.nupkg"));

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
                "build/ReportCompiler.props",
                "build/ReportCompiler.targets",
                "lib/net10.0/_._",
            ],
            package.Entries.Select(entry => entry.FullName)
                .Where(
                    name => name.StartsWith("analyzers/", StringComparison.Ordinal) || name.StartsWith("build/", StringComparison.Ordinal)
                        || name.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ConsumerOfOnePackageAsksItsReportsThroughGeneratedModels()
    {
        var consumer = Consumer.Create(feed);

        AssertSucceeded(await consumer.Build());

        Assert.Equal((0, "2020: 1 books of 1 agencies; 2021: 2 books of 2 agencies"), await consumer.Run());
    }

    [Fact]
    public async Task EditOfDataIsNoticedAndReportedAtItsPlace()
    {
        var consumer = Consumer.Create(feed);
        AssertSucceeded(await consumer.Build());

        consumer.Edit("reports/riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");
        AssertFailed(await consumer.Build(), "reports/riverside/2021.yaml(6,17): error RC3001: Loans · Films · Total: ");
        AssertFailed(await consumer.Build(), "reports/riverside/2021.yaml(6,17): error RC3001: ");

        consumer.Edit("reports/riverside/2021.yaml", "[2, 4, 7]", "[2, 4]");
        AssertSucceeded(await consumer.Build());
    }

    [Fact]
    public async Task EditsOfATemplateAndAPageAreNoticedAndReportedAtTheirPlaces()
    {
        var consumer = Consumer.Create(feed);
        AssertSucceeded(await consumer.Build());

        consumer.Edit("templates/stock/1.template.yaml", "sum: siblings", "sum: sibling");
        AssertFailed(await consumer.Build(), "templates/stock/1.template.yaml(13,104): error RC1008: ");

        consumer.Edit("templates/stock/1.template.yaml", "sum: sibling", "sum: siblings");
        consumer.Edit("templates/stock/report.html.scriban", "report.loans.films", "report.loans.movies");
        AssertFailed(
            await consumer.Build(), "templates/stock/report.html.scriban(1,39): error RC4002: 'report.loans' (part of the report) has no member 'movies'");
    }

    [Fact]
    public async Task FileThatIsRemovedIsNoticed()
    {
        var consumer = Consumer.Create(feed);
        consumer.Write("reports/riverside/2022.yaml", "year: 2022\n");
        AssertFailed(await consumer.Build(), "reports/riverside/2022.yaml(1,1): error RC2003: ");

        File.Delete(Path.Combine(consumer.Folder, "reports/riverside/2022.yaml"));

        AssertSucceeded(await consumer.Build());
    }

    [Fact]
    public async Task FoldersAreThoseThatTheProjectNames()
    {
        var consumer = Consumer.Create(feed);
        Directory.Move(Path.Combine(consumer.Folder, "templates"), Path.Combine(consumer.Folder, "forms"));
        Directory.Move(Path.Combine(consumer.Folder, "reports"), Path.Combine(consumer.Folder, "filed"));
        consumer.Edit(
            "Consumer.csproj",
            "<OutputType>Exe</OutputType>",
            "<OutputType>Exe</OutputType><ReportTemplatesFolder>forms</ReportTemplatesFolder><ReportsFolder>filed</ReportsFolder>");
        consumer.Edit("filed/riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");

        AssertFailed(await consumer.Build(), "filed/riverside/2021.yaml(6,17): error RC3001: ");

        consumer.Edit("Consumer.csproj", "<Nullable>", "<EnableDefaultReportItems>false</EnableDefaultReportItems><Nullable>");
        consumer.Write("Program.cs", "return 0;\n");
        AssertSucceeded(await consumer.Build());
    }

    [Fact]
    public async Task SeverityFromGlobalConfigWins()
    {
        var consumer = Consumer.Create(feed);
        consumer.Edit("reports/riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");
        consumer.Write(".globalconfig", Settings);

        AssertSucceeded(await consumer.Build());
    }

    [Theory]
    [InlineData(".globalconfig", Settings)]
    [InlineData("../.globalconfig", Settings)]
    [InlineData(".editorconfig", "root = true\n[*.yaml]\ndotnet_diagnostic.RC3001.severity = suggestion\n")]
    [InlineData("reports/riverside/.editorconfig", "[2021.yaml]\ndotnet_diagnostic.RC3001.severity = suggestion\n")]
    public async Task SeverityIsHeardInAProjectWithoutCode(string path, string settings)
    {
        var consumer = Consumer.Create(feed);
        consumer.RemoveCode();
        consumer.Edit("reports/riverside/2021.yaml", "[2, 4, 6]", "[2, 4, 7]");
        AssertFailed(await consumer.Build(), "reports/riverside/2021.yaml(6,17): error RC3001: ");

        consumer.Write(path, settings);

        AssertSucceeded(await consumer.Build());
    }

    [Fact]
    public async Task MissingDependencyFailsTheBuild()
    {
        var consumer = Consumer.Create(feed);
        AssertSucceeded(await consumer.Build());
        foreach (var name in (string[])["YamlDotNet.dll", "ReportCompiler.Schema.dll", "ReportCompiler.Pages.dll", "Scriban.Signed.dll"])
        {
            var (file, aside) = (Path.Combine(consumer.AnalyzerFolder, name), Path.Combine(feed.Folder, name));
            File.Move(file, aside);

            // An edit, which an analyzer that is not there does not look at.
            consumer.Write("reports/riverside/2021.yaml", await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "reports/riverside/2021.yaml")) + "\n");
            var build = await consumer.Build();
            File.Move(aside, file);

            AssertFailed(build, name);
        }
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
