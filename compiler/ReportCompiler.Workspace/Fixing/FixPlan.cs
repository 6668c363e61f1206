namespace ReportCompiler.Workspace.Fixing;

/// <summary>What can be mended in a folder of reports without a person's judgement.</summary>
/// <param name="Files">The files to change, ordered by name.</param>
/// <param name="Refused">What is proposed and cannot be done, in the order of the files.</param>
public sealed record FixPlan(IReadOnlyList<FileFix> Files, IReadOnlyList<RefusedFix> Refused)
{
    /// <summary>The texts that the files shall hold, by name.</summary>
    public IReadOnlyDictionary<string, string> Edited => Files.ToDictionary(file => file.Name, file => file.After, StringComparer.Ordinal);
}
