using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;

namespace ReportCompiler.Cli.Comparing;

/// <summary>What somebody asked to have compared.</summary>
internal sealed record StatePair
{
    /// <summary>Why it cannot be compared; null where it can.</summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>The old state; null where there is a problem.</summary>
    public ComparedState? Old { get; init; }

    /// <summary>The new state; null where there is a problem.</summary>
    public ComparedState? New { get; init; }

    /// <summary>Whether they are two files rather than two folders.</summary>
    public bool AreFiles { get; init; }

    /// <summary>Whether a file, by its path from the folder of reports, was asked for.</summary>
    public Func<string, bool> IsWanted { get; init; } = _ => true;

    /// <summary>A request that cannot be met.</summary>
    public static StatePair Refused(LocalizedText problem) => new() { Problem = problem };

    /// <summary>What differs.</summary>
    public DataDifference Compare() => AreFiles ? DataComparer.CompareFiles(Old!, New!) : DataComparer.Compare(Old!, New!, IsWanted);
}
