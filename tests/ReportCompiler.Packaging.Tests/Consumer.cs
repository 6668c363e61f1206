namespace ReportCompiler.Packaging.Tests;

/// <summary>A project outside of this repository that uses the packages.</summary>
internal sealed class Consumer
{
    private const string ProjectFile =
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ReportCompiler.Generator" Version="{PackageFeed.Version}" PrivateAssets="all" />
            <PackageReference Include="ReportCompiler.Model" Version="{PackageFeed.Version}" />
          </ItemGroup>
          <ItemGroup>
            <ReportTemplate Include="forms/*.template.yaml" />
            <ReportPage Include="**/*.scriban" Exclude="$(DefaultItemExcludes)" />
            <ReportAgencies Include="agencies.yaml" />
            <ReportData Include="riverside/*.yaml" />
          </ItemGroup>
        </Project>
        """;

    private const string Program =
        """
        using Consumer;
        using ReportCompiler.Schema.Parsing;

        var parsed = ReportParser.Parse("riverside/2021.yaml", System.IO.File.ReadAllText(args[0]), Forms.Catalog);
        var view = new Consumer.Stock.V1.Report(parsed.Report!);
        System.Console.WriteLine($"{parsed.Findings.Count} findings, {view.Books.Closing.Total} books");
        """;

    private const string Template =
        """
        template: stock
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          books: {kind: integer, unit: books, min: 0}
        sections:
          - id: books
            heading: Books
            table:
              cells: books
              columns: [{id: lent, label: Lent}, {id: shelved, label: Shelved}, {id: total, label: Total, sum: siblings}]
              rows: [{id: opening, label: Opening}, {id: closing, label: Closing}]
        """;

    private const string Report =
        """
        template: stock
        agency: riverside
        year: 2021
        books:
          opening: [1, 2, 3]
          closing: [2, 4, 6]
        """;

    private const string Page =
        """
        <p>{{ agency.name }}: {{ report.books.closing.total }}</p>
        """;

    private readonly PackageFeed _feed;
    private readonly string _cache;

    private Consumer(PackageFeed feed, string name)
    {
        _feed = feed;
        Folder = Path.Combine(feed.Folder, name, "Consumer");
        _cache = Path.Combine(feed.Folder, name, "cache");
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Where the generator was unpacked.</summary>
    public string AnalyzerFolder => Path.Combine(_cache, "reportcompiler.generator", PackageFeed.Version, "analyzers", "dotnet", "cs");

    /// <summary>Writes the project, with a correct report.</summary>
    /// <param name="feed">Where the packages come from.</param>
    /// <param name="name">A name of its own.</param>
    public static Consumer Create(PackageFeed feed, string name)
    {
        var consumer = new Consumer(feed, name);
        consumer.Write("Consumer.csproj", ProjectFile);
        consumer.Write("Program.cs", Program);
        consumer.Write("forms/stock.template.yaml", Template);
        consumer.Write("stock/report.html.scriban", Page);
        consumer.Write("agencies.yaml", "agencies:\n  - {id: riverside, name: Riverside, level: town}\n");
        consumer.Write("riverside/2021.yaml", Report);
        return consumer;
    }

    /// <summary>Leaves nothing but data in the project: no code, and templates that are another project's.</summary>
    public void RemoveCode()
    {
        File.Delete(Path.Combine(Folder, "Program.cs"));
        Edit("Consumer.csproj", "<OutputType>Exe</OutputType>", "<ReportCompilerGenerate>false</ReportCompilerGenerate>");
    }

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Changes a file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Restores and builds.</summary>
    public Task<(int ExitCode, string Output)> Build() =>
        Run("build", "--nologo", "-p:UseSharedCompilation=false", $"-p:RestoreAdditionalProjectSources={_feed.Packages}");

    /// <summary>Runs a command in the folder of the project.</summary>
    public Task<(int ExitCode, string Output)> Run(params string[] arguments) => DotNet.Run(
        Folder,
        new Dictionary<string, string>
        {
            // The packages under test are unpacked into a folder of their own; all others are taken from where they lie.
            ["NUGET_PACKAGES"] = _cache,
            ["RestoreFallbackFolders"] = UserCache,
        },
        arguments);

    private static string UserCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
