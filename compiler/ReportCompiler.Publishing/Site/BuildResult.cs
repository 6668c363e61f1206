using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Site;

/// <summary>What a build came to.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Library">The reports as read and checked; null where it did not come to that.</param>
/// <param name="Findings">Everything found wrong, in order.</param>
/// <param name="Published">How many reports were published.</param>
/// <param name="LeftOut">The files whose reports were left out for their errors, in order.</param>
public sealed record BuildResult(
    BuildOutcome Outcome,
    ReportLibrary? Library,
    IReadOnlyList<Finding> Findings,
    int Published,
    IReadOnlyList<string> LeftOut);
