using ReportCompiler.Runtime.Work;
using Spectre.Console;

namespace ReportCompiler.Cli.Output;

/// <summary>What is different where a person looks on.</summary>
internal static class Terminal
{
    /// <summary>A console with colours for a stream, or null where it is no terminal or colours are not wanted (https://no-color.org).</summary>
    public static IAnsiConsole? For(TextWriter stream) =>
        IsTerminal(stream) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb"
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream) })
            : null;

    /// <summary>Does work and shows how far it is, where somebody can see that.</summary>
    /// <typeparam name="T">What the work comes to.</typeparam>
    public static T Follow<T>(TextWriter stream, Func<IBuildMonitor, T> work)
    {
        if (For(stream) is not { } console)
        {
            return work(SilentMonitor.Instance);
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(progress => work(new ProgressMonitor(progress)));
    }

    private static bool IsTerminal(TextWriter stream) =>
        (ReferenceEquals(stream, Console.Out) && !Console.IsOutputRedirected)
        || (ReferenceEquals(stream, Console.Error) && !Console.IsErrorRedirected);
}
