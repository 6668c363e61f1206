namespace ReportCompiler.Preview.Messages;

/// <summary>What a draft comes to.</summary>
/// <param name="Version">The version of the file that it stands on.</param>
/// <param name="Computed">The values that follow from others, as the form has them, by the paths of cells.</param>
/// <param name="Findings">What is wrong with it; what is still to be filled in comes last.</param>
internal sealed record CheckedDraft(string Version, IReadOnlyDictionary<string, string> Computed, IReadOnlyList<EditFinding> Findings);
