using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Cli.Consoles;

/// <summary>Shows nothing: for logs and pipes.</summary>
internal sealed class SilentMonitor : IBuildMonitor
{
    /// <summary>The one instance.</summary>
    public static readonly SilentMonitor Instance = new();

    /// <inheritdoc/>
    public void Begin(BuildStage stage, int steps)
    {
    }

    /// <inheritdoc/>
    public void Advance(BuildStage stage)
    {
    }
}
