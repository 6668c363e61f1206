using System.Collections.Concurrent;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Work;
using Spectre.Console;

namespace ReportCompiler.Cli.Consoles;

/// <summary>Shows a bar for each stage.</summary>
internal sealed class ProgressMonitor : IBuildMonitor
{
    private readonly ConcurrentDictionary<BuildStage, ProgressTask> _tasks = new();
    private readonly ProgressContext _progress;
    private readonly Language _language;

    private ProgressMonitor(ProgressContext progress, Language language)
    {
        _progress = progress;
        _language = language;
    }

    /// <summary>Does work and shows how far it is.</summary>
    /// <typeparam name="T">What the work comes to.</typeparam>
    public static T Follow<T>(IAnsiConsole console, Language language, Func<IBuildMonitor, T> work) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .Start(progress => work(new ProgressMonitor(progress, language)));

    /// <inheritdoc/>
    public void Begin(BuildStage stage, int steps) => _tasks[stage] = _progress.AddTask(StageWords.Of(stage).In(_language), maxValue: Math.Max(1, steps));

    /// <inheritdoc/>
    public void Advance(BuildStage stage) => _tasks[stage].Increment(1);
}
