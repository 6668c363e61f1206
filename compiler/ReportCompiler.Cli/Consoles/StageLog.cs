using System.Diagnostics;
using System.Globalization;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Cli.Consoles;

/// <summary>Says in a line each which stages work goes through, and how long it takes in all.</summary>
internal sealed class StageLog(Voice voice) : IBuildMonitor
{
    /// <summary>Does work and tells of it.</summary>
    /// <typeparam name="T">What the work comes to.</typeparam>
    public T Follow<T>(Func<IBuildMonitor, T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work(this);
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        voice.Detail(Words.Say("stage-log.took", $"Took {seconds} s.", $"用时 {seconds} 秒。"));
        return result;
    }

    /// <inheritdoc/>
    public void Begin(BuildStage stage, int steps)
    {
        var name = StageWords.Of(stage);
        voice.Detail(Words.Say("stage-log.stage", $"{name}: {steps}", $"{name}：{steps}"));
    }

    /// <inheritdoc/>
    public void Advance(BuildStage stage)
    {
    }
}
