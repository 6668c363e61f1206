using Spectre.Console;

namespace ReportCompiler.Cli.Consoles;

/// <summary>What is different where a person looks on.</summary>
internal static class Terminal
{
    /// <summary>A console for a stream that is a terminal.</summary>
    public static IAnsiConsole For(TextWriter stream, bool hasColours) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(stream),
        ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });

    /// <summary>Whether a person looks at a stream.</summary>
    public static bool IsTerminal(TextWriter stream) =>
        (ReferenceEquals(stream, Console.Out) && !Console.IsOutputRedirected)
        || (ReferenceEquals(stream, Console.Error) && !Console.IsErrorRedirected);
}
