namespace ReportCompiler.Workspace.DataFiles;

/// <summary>What a comment over rows calls their columns.</summary>
/// <param name="Names">A name for each column.</param>
/// <param name="Groups">A name for each heading over several columns; empty where they are not named.</param>
internal sealed record ColumnHeadings(IReadOnlyList<string> Names, IReadOnlyList<string> Groups);
