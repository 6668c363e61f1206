namespace ReportCompiler.Workspace.Comparing;

/// <summary>What differs between two states of one report.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The old state; null where there is none.</param>
/// <param name="New">The new state; null where there is none.</param>
public sealed record ReportDifference(ChangeKind Kind, ReportSide? Old, ReportSide? New)
{
    /// <summary>The parts of the head that differ, in order.</summary>
    public IReadOnlyList<HeadChange> Head { get; init; } = [];

    /// <summary>The cells that differ, in the order of the form.</summary>
    public IReadOnlyList<CellDifference> Cells { get; init; } = [];

    /// <summary>The prose that differs, in the order of the form.</summary>
    public IReadOnlyList<ProseChange> Prose { get; init; } = [];

    /// <summary>The findings that appeared and went away.</summary>
    public FindingChanges Findings { get; init; } = FindingChanges.None;

    /// <summary>The side that names the report: the new one where it could be read.</summary>
    public ReportSide Subject => New?.Report is not null || Old?.Report is null ? (New ?? Old)! : Old;

    /// <summary>Whether a side is there and could not be read, so that figures and prose were not compared.</summary>
    public bool IsUnread => Old is { Report: null } || New is { Report: null };

    /// <summary>The figures that somebody changed.</summary>
    public IEnumerable<CellDifference> Figures => Cells.Where(cell => !cell.IsConsequence);

    /// <summary>The totals that changed because their parts did.</summary>
    public IEnumerable<CellDifference> Consequences => Cells.Where(cell => cell.IsConsequence);

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Kind == ChangeKind.Changed && Head.Count == 0 && Cells.Count == 0 && Prose.Count == 0 && Findings.IsEmpty;
}
