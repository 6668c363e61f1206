using System.Text;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Programs;

namespace ReportCompiler.Publishing.Programs;

/// <summary>Prints the page of each report with Chromium, as a reader would.</summary>
public sealed class PdfStep : ISiteStep
{
    private const string PageName = "report.pdf";
    private const string Variable = "CHROMIUM_PATH";

    // Where a report does not say when it was published, every file has the day that PDF dates begin with.
    private const string NoDay = "19700101";

    // The shell, which has no window to prepare, prints in half the time.
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly byte[][] Dates = [.. new[] { "/CreationDate (D:", "/ModDate (D:" }.Select(Encoding.ASCII.GetBytes)];

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public LocalizedText Product { get; } = Words.Say("pdf-step.product", "PDF", " PDF");

    /// <inheritdoc/>
    public string? FileName => PageName;

    /// <inheritdoc/>
    public LocalizedText? FindObstacle() => ProgramFinder.Find(Variable, Names) is null
        ? Words.Say(
            "pdf-step.no-chromium",
            $"there is no Chromium; install it, or name it in {Variable}",
            $"未找到 Chromium；请安装，或用环境变量 {Variable} 指定")
        : null;

    /// <inheritdoc/>
    public LocalizedText? Run(string folder, IReadOnlyList<PublishedReport> reports, CancellationToken cancellation) =>
        Print(folder, [.. reports.Select(report => (report.Folder, report.Report.Header.Published))], cancellation);

    /// <summary>Prints pages, each into its folder.</summary>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="pages">The folder of each page, from there, with its closing slash; and the day that its file has.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What went wrong; null if nothing did.</returns>
    internal static LocalizedText? Print(string folder, IReadOnlyList<(string Folder, string? Day)> pages, CancellationToken cancellation)
    {
        var program = ProgramFinder.Find(Variable, Names)!;
        var profile = Directory.CreateTempSubdirectory("reportc-chromium-").FullName;
        try
        {
            foreach (var (place, day) in pages)
            {
                var file = Path.Combine(folder, place, PageName);
                var page = new Uri(Path.Combine(folder, place, SiteLayout.Index)).AbsoluteUri;
                if (ProgramRun.Run(program, Arguments(profile, file, page), Limit, cancellation) is { } problem)
                {
                    return problem;
                }

                if (!File.Exists(file))
                {
                    return Words.Say("pdf-step.no-file", "Chromium wrote no file", "Chromium 未生成文件");
                }

                Date(file, day);
            }
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }

        return null;
    }

    // As root, Chromium has no sandbox; it prints nothing here but pages that were just made.
    private static IEnumerable<string> Arguments(string profile, string file, string page) =>
    [
        "--headless", "--disable-gpu", "--disable-background-networking", "--disable-extensions", "--no-first-run", "--no-pdf-header-footer",
        .. Environment.UserName == "root" ? new[] { "--no-sandbox" } : [],
        $"--user-data-dir={profile}",
        $"--print-to-pdf={file}",
        page,
    ];

    // The same report gives the same bytes: the file is dated by the report, not by the clock.
    private static void Date(string file, string? published)
    {
        var content = File.ReadAllBytes(file);
        var day = Encoding.ASCII.GetBytes((published?.Replace("-", string.Empty, StringComparison.Ordinal) ?? NoDay) + "000000");
        foreach (var mark in Dates)
        {
            var at = content.AsSpan().IndexOf(mark);
            if (at >= 0)
            {
                day.CopyTo(content, at + mark.Length);
            }
        }

        File.WriteAllBytes(file, content);
    }
}
