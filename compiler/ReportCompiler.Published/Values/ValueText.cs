namespace ReportCompiler.Published.Values;

/// <summary>What the text of a cell is as a value.</summary>
/// <param name="State">How sure that is.</param>
/// <param name="Written">As a data file has it; null where nothing is to be written.</param>
/// <param name="Candidates">Where it is doubtful, what may be meant, as data files have it.</param>
internal sealed record ValueText(ReadingState State, string? Written, IReadOnlyList<string> Candidates);
