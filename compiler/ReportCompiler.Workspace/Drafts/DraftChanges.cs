namespace ReportCompiler.Workspace.Drafts;

/// <summary>What somebody has typed into a report and not written into its data file yet.</summary>
/// <param name="Cells">What was typed into cells, by their paths; empty where a cell was emptied.</param>
/// <param name="Prose">What was written as the prose of sections, by their ids, as Markdown.</param>
internal sealed record DraftChanges(IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, string> Prose)
{
    /// <summary>No change.</summary>
    public static readonly DraftChanges None = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}
