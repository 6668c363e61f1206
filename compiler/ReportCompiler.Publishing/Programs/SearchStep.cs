using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Programs;

namespace ReportCompiler.Publishing.Programs;

/// <summary>Makes a full-text index of the prose with Pagefind, which comes with Node.js.</summary>
public sealed class SearchStep : ISiteStep
{
    private const string Variable = "PAGEFIND_PATH";
    private const string Package = "pagefind@1";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public LocalizedText Product { get; } = Words.Say("search-step.product", "the full-text index", "全文索引");

    /// <inheritdoc/>
    public string? FileName => null;

    /// <inheritdoc/>
    public LocalizedText? FindObstacle() => FindProgram() is null
        ? Words.Say("search-step.no-node", "there is no Node.js to run Pagefind with", "没有可运行 Pagefind 的 Node.js")
        : null;

    /// <inheritdoc/>
    public LocalizedText? Run(string folder, IReadOnlyList<PublishedReport> reports, CancellationToken cancellation)
    {
        var (program, before) = FindProgram()!.Value;
        return ProgramRun.Run(program, [.. before, "--site", folder, "--output-subdir", "pagefind"], Limit, cancellation);
    }

    // Pagefind itself, or what comes with Node.js to fetch and run it.
    private static (string Program, string[] Before)? FindProgram() =>
        ProgramFinder.Find(Variable, "pagefind") is { } pagefind ? (pagefind, [])
        : ProgramFinder.Find(null, "npx") is { } npx ? (npx, ["--yes", Package])
        : null;
}
