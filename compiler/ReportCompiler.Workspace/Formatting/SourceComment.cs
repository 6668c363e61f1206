namespace ReportCompiler.Workspace.Formatting;

/// <summary>A comment of a data file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">The column of its mark, from 1.</param>
/// <param name="Text">Its text from the mark on, without spaces at the end.</param>
/// <param name="StandsAlone">Whether nothing else stands in its line.</param>
internal sealed record SourceComment(int Line, int Column, string Text, bool StandsAlone);
