namespace ReportCompiler.Schema.Forms;

/// <summary>A place for prose.</summary>
/// <param name="Index">Its place among the prose of the report, from 0.</param>
/// <param name="IsRequired">Whether a report without it is incomplete.</param>
public sealed record NarrativeSlot(int Index, bool IsRequired);
