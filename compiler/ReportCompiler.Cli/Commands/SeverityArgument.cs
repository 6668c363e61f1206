using ReportCompiler.Runtime.Loading;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Cli.Commands;

/// <summary>An argument such as <c>RC3006=error</c>.</summary>
internal static class SeverityArgument
{
    private const string None = "none";

    private static readonly Dictionary<string, Severity> Levels = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["note"] = Severity.Note,
    };

    /// <summary>What is wrong with an argument; null where nothing is.</summary>
    public static string? Problem(string argument)
    {
        var (id, level) = Split(argument);
        if (level != None && !Levels.ContainsKey(level))
        {
            return $"--severity must be an id, '=' and one of error, warning, note, none, such as RC3006=error, not '{argument}'.";
        }

        if (Diagnostics.Find(id) is not { } definition)
        {
            return Diagnostics.Unknown(id).English;
        }

        return level != "error" && !SeverityOverrides.MayLower(definition)
            ? $"{definition.Id} ({definition.Title.English}) stays an error: without what it asks for, nothing can be published."
            : null;
    }

    /// <summary>Understands arguments without a problem.</summary>
    public static SeverityOverrides Parse(IEnumerable<string>? arguments) => new(
        (arguments ?? []).Select(Split).Select(part => (Diagnostics.Find(part.Id)!, part.Level == None ? (Severity?)null : Levels[part.Level])));

    private static (string Id, string Level) Split(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, string.Empty) : (argument[..equals].Trim(), argument[(equals + 1)..].Trim());
    }
}
