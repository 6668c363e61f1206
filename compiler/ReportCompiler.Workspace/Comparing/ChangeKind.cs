namespace ReportCompiler.Workspace.Comparing;

/// <summary>What became of something between two states of the data.</summary>
public enum ChangeKind
{
    /// <summary>Both states have it, and it differs.</summary>
    Changed,

    /// <summary>Only the new state has it.</summary>
    Added,

    /// <summary>Only the old state has it.</summary>
    Removed,
}
