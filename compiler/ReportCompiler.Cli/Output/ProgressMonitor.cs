using System.Collections.Concurrent;
using ReportCompiler.Runtime.Work;
using Spectre.Console;

namespace ReportCompiler.Cli.Output;

/// <summary>Shows a bar for each stage.</summary>
internal sealed class ProgressMonitor(ProgressContext progress) : IBuildMonitor
{
    private readonly ConcurrentDictionary<BuildStage, ProgressTask> _tasks = new();

    /// <inheritdoc/>
    public void Begin(BuildStage stage, int steps) => _tasks[stage] = progress.AddTask(stage.ToString(), maxValue: Math.Max(1, steps));

    /// <inheritdoc/>
    public void Advance(BuildStage stage) => _tasks[stage].Increment(1);
}
