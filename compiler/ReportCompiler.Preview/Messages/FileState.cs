namespace ReportCompiler.Preview.Messages;

/// <summary>What a data file holds now.</summary>
/// <param name="Version">The version of the file.</param>
/// <param name="Cells">What stands in each cell, by its path.</param>
/// <param name="Prose">The prose, by the ids of sections.</param>
internal sealed record FileState(string Version, IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, string> Prose);
