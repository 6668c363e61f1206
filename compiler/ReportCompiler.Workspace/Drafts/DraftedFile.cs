using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>A data file with a draft written into it.</summary>
/// <param name="Text">The text that it shall hold; null where the draft cannot be written into it.</param>
/// <param name="Problem">Why it cannot; null where it can.</param>
internal sealed record DraftedFile(string? Text, LocalizedText? Problem);
