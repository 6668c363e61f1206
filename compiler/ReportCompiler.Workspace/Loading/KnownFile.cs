using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Workspace.Loading;

/// <summary>A data file while reports are read and checked, with what was kept of it.</summary>
/// <param name="parsed">The file as it was read, or as it is remembered.</param>
/// <param name="stamp">Time and length.</param>
/// <param name="content">What its bytes are known by.</param>
/// <param name="before">What was kept of the file, be it the same or not; null where nothing was.</param>
internal sealed class KnownFile(ParsedReport parsed, FileStamp stamp, Fingerprint content, CachedReport? before)
{
    /// <summary>The file as it was read, or as it is remembered.</summary>
    public ParsedReport Parsed => parsed;

    /// <summary>Whether it was not read, as nothing has changed.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>Time and length.</summary>
    public FileStamp Stamp => stamp;

    /// <summary>What its bytes are known by.</summary>
    public Fingerprint Content => content;

    /// <summary>What was kept of the file before, be it the same or not.</summary>
    public CachedReport? Before => before;

    /// <summary>What was kept of the same bytes.</summary>
    public CachedReport? Kept => before?.Content == content ? before : null;

    /// <summary>Its texts; null where they are those that were kept.</summary>
    public IReadOnlyList<ComparedProse>? Texts { get; set; }

    /// <summary>What its texts are known by, with their twins.</summary>
    public IReadOnlyList<CachedText> Prose { get; set; } = [];

    /// <summary>Everything that the result of its check comes from.</summary>
    public Fingerprint? Inputs { get; set; }

    /// <summary>The result of its check.</summary>
    public CheckedReport? Result { get; set; }
}
