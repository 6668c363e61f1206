using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Hosting;

/// <summary>What a command runs in. All of it is known before the command line is read, the language too, so that help and complaints are in it.</summary>
/// <param name="Output">Where findings and results go.</param>
/// <param name="Error">Where progress and complaints about usage go.</param>
/// <param name="Language">The language of whatever is said.</param>
/// <param name="AskedLanguage">The language that <c>--lang</c> asks for; null where it does not.</param>
/// <param name="Variable">Reads an environment variable; null for one that is not set.</param>
/// <param name="Cancellation">Stops the command.</param>
internal sealed record CommandEnvironment(
    TextWriter Output,
    TextWriter Error,
    Language Language,
    Language? AskedLanguage,
    Func<string, string?> Variable,
    CancellationToken Cancellation)
{
    /// <summary>The clock of the command.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A text in the language of the command.</summary>
    public string Say(LocalizedText text) => text.In(Language);
}
