using ReportCompiler.Testing;

namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>A site that reportc has built, as a process of its own.</summary>
internal sealed class BuiltSite : IDisposable
{
    private const string Output = "site";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder of the site.</summary>
    public string Root => _folder.At(Output);

    /// <summary>The address that the site says it has; null where it does not know.</summary>
    public Uri? Base { get; private init; }

    /// <summary>The site of the reports in this repository.</summary>
    public static BuiltSite OfRepository()
    {
        var site = new BuiltSite();
        foreach (var file in RepositoryTree.Files.Where(file => file.IsUnder("reports") && file.Extension != ".csproj"))
        {
            site._folder.Write(file.RelativePath, File.ReadAllBytes(file.FullPath));
        }

        return site.Build();
    }

    /// <summary>The site of agencies that do not exist.</summary>
    /// <param name="agencies">How many.</param>
    /// <param name="years">How many years they report on.</param>
    public static BuiltSite OfSamples(int agencies, int years)
    {
        var site = new BuiltSite { Base = new Uri(SyntheticSite.SampleSettings.Base) };
        new SyntheticSite.SampleSite(Templates.Forms.Catalog, agencies, years).Write(site._folder.At("reports"));
        return site.Build();
    }

    /// <summary>A site of a few files, written by hand.</summary>
    /// <param name="files">Their paths and their texts.</param>
    public static BuiltSite Of(params (string Path, string Text)[] files)
    {
        var site = new BuiltSite();
        foreach (var (path, text) in files)
        {
            site._folder.Write($"{Output}/{path}", text);
        }

        return site;
    }

    /// <summary>The full path of a file of the site.</summary>
    /// <param name="path">The path from the root of the site, with forward slashes.</param>
    public string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Every file of the site, from its root, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    private BuiltSite Build()
    {
        Reportc.Run(_folder.Root, "build", "--reports", "reports", "--out", Output, "--with-quality");
        return this;
    }
}
