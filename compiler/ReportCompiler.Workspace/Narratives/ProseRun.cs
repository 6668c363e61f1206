namespace ReportCompiler.Workspace.Narratives;

/// <summary>Text in one style.</summary>
/// <param name="Text">The text; a line feed is a line break.</param>
/// <param name="Style">The style.</param>
/// <param name="Link">Where it leads, if that is an address that prose may link to; else null.</param>
public sealed record ProseRun(string Text, ProseStyle Style, string? Link);
