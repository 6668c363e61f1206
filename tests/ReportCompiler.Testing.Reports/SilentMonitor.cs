using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Testing.Reports;

/// <summary>Watches nothing, or does something once a stage has begun.</summary>
public sealed class SilentMonitor(Action<BuildStage>? onBegin = null) : IBuildMonitor
{
    public void Begin(BuildStage stage, int steps) => onBegin?.Invoke(stage);

    public void Advance(BuildStage stage)
    {
    }
}
