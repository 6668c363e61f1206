namespace ReportCompiler.Workspace.Work;

/// <summary>Follows a build. Called from several threads at once.</summary>
public interface IBuildMonitor
{
    /// <summary>A stage begins.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="steps">How many steps it has.</param>
    void Begin(BuildStage stage, int steps);

    /// <summary>One more step of a stage is done.</summary>
    void Advance(BuildStage stage);
}
