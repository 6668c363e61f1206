namespace ReportCompiler.Workspace.Work;

/// <summary>Nobody follows the work.</summary>
internal sealed class NoMonitor : IBuildMonitor
{
    /// <summary>The only one.</summary>
    public static NoMonitor Instance { get; } = new();

    /// <inheritdoc/>
    public void Begin(BuildStage stage, int steps)
    {
    }

    /// <inheritdoc/>
    public void Advance(BuildStage stage)
    {
    }
}
