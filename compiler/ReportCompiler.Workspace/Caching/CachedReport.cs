using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Caching;

/// <summary>What is kept of a data file: enough not to read it again as long as it is the same.</summary>
/// <param name="Stamp">Time and length of the file.</param>
/// <param name="Content">What its bytes are known by.</param>
/// <param name="Header">Whose report it is, and of which year.</param>
/// <param name="Form">The version of the form, as messages name it.</param>
internal sealed record CachedReport(FileStamp Stamp, Fingerprint Content, ReportHeader Header, string Form)
{
    /// <summary>The indices of the cells that are kept, in ascending order.</summary>
    public int[] Indices { get; init; } = [];

    /// <summary>What stands in those cells; not where.</summary>
    public Cell[] Cells { get; init; } = [];

    /// <summary>The prose that is compared with that of others.</summary>
    public IReadOnlyList<CachedText> Texts { get; init; } = [];

    /// <summary>The discrepancies that stand.</summary>
    public IReadOnlyList<Acceptance> Acceptances { get; init; } = [];

    /// <summary>What reading found wrong.</summary>
    public IReadOnlyList<Finding> ReadFindings { get; init; } = [];

    /// <summary>Everything that was found wrong, in order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Everything that the result of its check comes from; null where that is not known, and nothing of the result is kept.</summary>
    public Fingerprint? Inputs { get; init; }

    /// <summary>How many single checks were made.</summary>
    public int Assessed { get; init; }

    /// <summary>The checks that could not be made.</summary>
    public IReadOnlyList<NotAssessed> NotAssessed { get; init; } = [];

    /// <summary>The other files that the result comes from.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];
}
