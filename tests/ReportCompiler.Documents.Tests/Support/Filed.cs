using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>Reports as a site hands them to formats.</summary>
internal static class Filed
{
    private static readonly Lazy<IReadOnlyList<PublishedReport>> Loaded = new(
        () => [.. Load("reports"), .. Load("tests/fixtures/us-foia")]);

    /// <summary>The reports of the repository: of a fixed form, and of one whose rows each report decides.</summary>
    public static IReadOnlyList<PublishedReport> All => Loaded.Value;

    /// <summary>Names for the cases of a theory.</summary>
    public static TheoryData<string> Folders => [.. All.Select(report => report.Folder)];

    /// <summary>The report with a folder.</summary>
    public static PublishedReport At(string folder) => All.Single(report => report.Folder == folder);

    /// <summary>A report of a form of the test's own.</summary>
    public static PublishedReport Of(string template, string yaml, Agency? agency = null)
    {
        var engine = new TemplateEngine(TemplateCompiler.Compile("test/1.template.yaml", template).Model!);
        var report = ReportParser.Parse("town/2024.yaml", yaml, new FormCatalog([engine])).Report!;
        return Of(report, agency ?? new Agency(report.Header.Agency, "Town", AgencyLevel.Town, null, false, null));
    }

    /// <summary>A report of a form of the test's own that a region adds to.</summary>
    public static PublishedReport Of(string template, string extension, string yaml)
    {
        var compiler = new ExtensionCompiler([new TemplateSource("test/1.template.yaml", template)]);
        var engine = new TemplateEngine(compiler.Compile("test/town.extension.yaml", extension).Models[0]);
        var report = ReportParser.Parse("town/2024.yaml", yaml, new FormCatalog([engine])).Report!;
        return Of(report, new Agency(report.Header.Agency, "Town", AgencyLevel.Town, null, false, null));
    }

    /// <summary>The bytes that a format writes, into a stream that cannot seek.</summary>
    public static byte[] Write(Action<Stream> write)
    {
        using var output = new MemoryStream();
        using (var forward = new System.IO.Compression.BrotliStream(output, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            write(forward);
        }

        output.Position = 0;
        using var back = new System.IO.Compression.BrotliStream(output, System.IO.Compression.CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        back.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static PublishedReport Of(Report report, Agency agency) => new(
        report,
        agency,
        report.Form.TitleOf(agency.Name, report.Header.Year),
        report.Form.Language.StartsWith("zh", StringComparison.Ordinal) ? Language.Chinese : Language.English,
        FormattableString.Invariant($"{agency.Id}/{report.Header.Year}/"));

    private static IEnumerable<PublishedReport> Load(string folder)
    {
        using var copy = new TemporaryFolder();
        copy.Copy(Path.Combine(RepositoryTree.Root, folder), "reports", "*.yaml");
        File.Delete(copy.At("reports/mutations.yaml"));
        var library = ReportLibrary.Load(new ReportSource(copy.At("reports"), "reports", 2), Forms.Catalog, new Silence(), default);
        return [.. library.Reports.Select(report => report.Parsed.Report!).Select(report => Of(report, library.Registry.Find(report.Header.Agency)!))];
    }

    private sealed class Silence : IBuildMonitor
    {
        public void Begin(BuildStage stage, int steps)
        {
        }

        public void Advance(BuildStage stage)
        {
        }
    }
}
