using System.Diagnostics;
using System.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>A site that reportc has built, as a process of its own.</summary>
internal sealed class BuiltSite : IDisposable
{
    private const string Output = "site";

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "reportc.dll");

    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder of the site.</summary>
    public string Root => _folder.At(Output);

    /// <summary>How long the build took.</summary>
    public TimeSpan Elapsed { get; private set; }

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
        var site = new BuiltSite();
        new SyntheticSite.SampleSite(Templates.Forms.Catalog, agencies, years).Write(site._folder.At("reports"));
        File.Delete(site._folder.At("reports/site.yaml"));
        return site.Build();
    }

    /// <summary>The full path of a file of the site.</summary>
    /// <param name="path">The path from the root of the site, with forward slashes.</param>
    public string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Every file of the site, from its root, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    private BuiltSite Build()
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", ["exec", Command, "build", "--reports", "reports", "--out", Output])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Elapsed = clock.Elapsed;
        return process.ExitCode == 0 ? this : throw new InvalidOperationException($"The site cannot be built.\n{output}\n{error.Result}");
    }
}
