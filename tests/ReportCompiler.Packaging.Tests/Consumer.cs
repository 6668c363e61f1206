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
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ReportCompiler" Version="{PackageFeed.Version}" />
          </ItemGroup>
        </Project>
        """;

    private const string Program =
        """
        using Consumer;
        using Consumer.Stock.V1;
        using ReportCompiler.Schema.Parsing;

        var lent =
            from file in Directory.EnumerateFiles("reports", "20*.yaml", SearchOption.AllDirectories)
            let parsed = ReportParser.Parse(file, File.ReadAllText(file), Forms.Catalog)
            let report = new Report(parsed.Report!)
            group report.Loans.Books.Lent by parsed.Report!.Header.Year into year
            orderby year.Key
            select $"{year.Key}: {year.Sum()} books of {year.Count()} agencies";
        Console.Write(string.Join("; ", lent));
        """;

    private const string Template =
        """
        template: stock
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          items: {kind: integer, unit: items, min: 0}
        sections:
          - id: loans
            heading: Loans
            table:
              cells: items
              columns: [{id: lent, label: Lent}, {id: shelved, label: Shelved}, {id: total, label: Total, sum: siblings}]
              rows: [{id: books, label: Books}, {id: films, label: Films}]
        """;

    private const string Page =
        """
        <p>{{ agency.name }}: {{ report.loans.films.total }}</p>
        {{ include 'site/footer.html' }}
        """;

    private readonly PackageFeed _feed;

    private Consumer(PackageFeed feed)
    {
        _feed = feed;
        Folder = Path.Combine(feed.Folder, "consumers", "Consumer");
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Where the generator was unpacked.</summary>
    public string AnalyzerFolder => Path.Combine(_feed.Cache, "reportcompiler", PackageFeed.Version, "analyzers", "dotnet", "cs");

    /// <summary>
    /// Writes the project, with correct reports, in the place of whatever a test has left of it. Its packages are restored once for all tests, which
    /// takes as long as a build.
    /// </summary>
    /// <param name="feed">Where the packages come from.</param>
    public static Consumer Create(PackageFeed feed)
    {
        var consumer = new Consumer(feed);
        foreach (var left in Directory.CreateDirectory(consumer.Folder).GetFileSystemInfos())
        {
            if (left is not DirectoryInfo folder)
            {
                left.Delete();
            }
            else if (folder.Name != "obj")
            {
                folder.Delete(recursive: true);
            }
        }

        File.Delete(Path.Combine(consumer.Folder, "..", ".globalconfig"));
        consumer.Write("Consumer.csproj", ProjectFile);
        consumer.Write("Program.cs", Program);
        consumer.Write("templates/stock/1.template.yaml", Template);
        consumer.Write("templates/stock/report.html.scriban", Page);
        consumer.Write("reports/agencies.yaml", "agencies:\n  - {id: hilltop, name: Hilltop, level: town}\n  - {id: riverside, name: Riverside, level: town}\n");
        consumer.Write("reports/hilltop/2021.yaml", Report("hilltop", 2021));
        consumer.Write("reports/riverside/2020.yaml", Report("riverside", 2020));
        consumer.Write("reports/riverside/2021.yaml", Report("riverside", 2021));
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

    /// <summary>Builds, and restores before where nothing was.</summary>
    public Task<(int ExitCode, string Output)> Build() => _feed.Build(Folder);

    /// <summary>Runs what was built.</summary>
    public Task<(int ExitCode, string Output)> Run() => _feed.Run(Folder, "run", "--no-build");

    private static string Report(string agency, int year) =>
        $"""
        template: stock
        agency: {agency}
        year: {year}
        loans:
          books: [1, 2, 3]
          films: [2, 4, 6]
        """;
}
