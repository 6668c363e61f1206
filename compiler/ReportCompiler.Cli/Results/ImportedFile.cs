using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Cli.Results;

/// <summary>What became of a document.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Findings">What was found in it.</param>
internal sealed record ImportedFile(string Name, IReadOnlyList<Finding> Findings)
{
    /// <summary>The id of the agency; null where nothing was read.</summary>
    public string? Agency { get; init; }

    /// <summary>The report year; null where nothing was read.</summary>
    public int? Year { get; init; }

    /// <summary>The data file that was written; null where none was.</summary>
    public string? Written { get; init; }

    /// <summary>Whether the data file declares that the report has figures only.</summary>
    public bool IsFiguresOnly { get; init; }

    /// <summary>How many cells of a published report came out how; null where it is another, or was refused.</summary>
    public PublishedCounts? Counts { get; init; }

    /// <summary>Why it was not read whole; null where it was.</summary>
    public Finding? Cause => Findings.FirstOrDefault(finding => finding.Severity == Severity.Error);

    /// <summary>How it came out: <c>imported</c>, <c>partly</c> or <c>refused</c>.</summary>
    public string State => Written is null ? "refused" : IsWhole ? "imported" : "partly";

    /// <summary>Whether nothing in it is wrong, doubtful or missing.</summary>
    public bool IsWhole => Cause is null && Counts is null or { Doubtful: 0, NotFound: 0 };
}
