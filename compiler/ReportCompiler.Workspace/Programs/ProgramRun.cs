using System.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Programs;

/// <summary>Runs a program to its end.</summary>
internal static class ProgramRun
{
    private const int MaxWords = 300;

    /// <summary>Runs a program, whatever it says being read so that it never waits for a reader.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">Its arguments, as they are.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What went wrong; null where nothing did.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LocalizedText? Run(string program, IEnumerable<string> arguments, TimeSpan limit, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start);
        if (process is null)
        {
            return Words.Say("program-run.not-started", "the program does not start", "程序无法启动");
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(limit);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.WaitForExitAsync(end.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return Words.Say(
                "program-run.too-long",
                $"it took more than {limit.TotalSeconds:F0} seconds",
                $"用时超过 {limit.TotalSeconds:F0} 秒");
        }

        var said = Shorten(error.GetAwaiter().GetResult() + output.GetAwaiter().GetResult());
        return process.ExitCode == 0 ? null : Words.Say(
            "program-run.failed",
            $"it ended with code {process.ExitCode}: {said}",
            $"以代码 {process.ExitCode} 结束：{said}");
    }

    private static string Shorten(string text) => text.Length <= MaxWords ? text.Trim() : text[..MaxWords].Trim() + "…";
}
