using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Published.Importing;

/// <summary>What became of a document.</summary>
/// <param name="Content">What the data file is to say; null where the document was refused.</param>
/// <param name="Counts">How many cells came out how.</param>
/// <param name="Findings">What there is to say about it, in order.</param>
public sealed record PublishedReading(ReportContent? Content, PublishedCounts Counts, IReadOnlyList<Finding> Findings)
{
    /// <summary>The paths of the cells that are doubtful or were not found.</summary>
    public IReadOnlySet<string> Unsure { get; init; } = new HashSet<string>();

    /// <summary>Whether every cell was found and none is doubtful.</summary>
    public bool IsSure => Content is not null && Counts is { Doubtful: 0, NotFound: 0 };
}
