namespace ReportCompiler.Schema.Forms;

/// <summary>A place for prose.</summary>
/// <param name="Index">Its place among the prose of the report, from 0.</param>
/// <param name="IsRequired">Whether a report without it is incomplete.</param>
public sealed record NarrativeSlot(int Index, bool IsRequired)
{
    /// <summary>How many characters the prose may have at most, marks and spaces not counted; 0 for no limit.</summary>
    public int MaxLength { get; init; }
}
