namespace ReportCompiler.Workspace.Comparing;

/// <summary>What differs between two states of an entry in the register of agencies.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Its id: the new one where it was renamed.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fields">The keys of the register that differ, each with what it was and is; null for nothing.</param>
public sealed record AgencyDifference(ChangeKind Kind, string Id, string Name, IReadOnlyList<(string Key, string? Old, string? New)> Fields);
