using ReportCompiler.Documents.Texts;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Programs;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Published.Tests.Support;

/// <summary>The reports of the repository as they are published, built once for all tests.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<SortedDictionary<string, byte[]>> Built = new(Build);

    /// <summary>The reports, by their folders on the site.</summary>
    public static string[] Folders { get; } =
        ["huaxian-hrss/2019", "suqian/2023", "suqian/2024", "us-access-board/2022", "us-access-board/2023", "us-access-board/2024"];

    /// <summary>The register of the repository.</summary>
    public static AgencyRegistry Registry { get; } =
        AgencyRegistry.Read("agencies.yaml", File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports", "agencies.yaml")));

    /// <summary>A file of a report on the site.</summary>
    public static byte[] Content(string folder, string name) => Built.Value[$"{folder}/{name}"];

    /// <summary>The report as its data file has it.</summary>
    public static Report Report(string folder)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports", folder + ".yaml"));
        return ReportParser.Parse(folder + ".yaml", text, Forms.Catalog).Report!;
    }

    private static SortedDictionary<string, byte[]> Build()
    {
        using var workshop = Workshop.RealReports();
        var options = new BuildOptions(workshop.Source(2), workshop.Folder.At("site"), "site", null, KeepGoing: false) 
        {
            Formats = ["html", "docx", "xlsx"],
            WithPdf = new PdfStep().FindObstacle() is null,
        };
        new SiteBuilder(Forms.Catalog, Workshop.Pages)
        {
            Formats = new FormatSet([new DocxReportFormat(), new XlsxReportFormat()], []),
            Steps = [new PdfStep()],
        }.Build(options, new SilentMonitor(), default);
        return workshop.Folder.Read("site");
    }
}
