using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli;

/// <summary>Chooses the language that a command speaks: what <c>--lang</c> says, else the locale of whoever reads it, else English.</summary>
internal static class LanguageChoice
{
    // In the order in which POSIX has them count (IEEE Std 1003.1, Environment Variables).
    private static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that <c>--lang</c> asks for; null where it does not, or asks for one that there is not.</summary>
    public static Language? Asked(IReadOnlyList<string> arguments) => Language.Find(ValueOf(arguments, GlobalOptions.LanguageName));

    /// <summary>The language of a command that does not ask for one.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static Language Usual(Func<string, string?> variable) =>
        Language.Find(Locale.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))) ?? Language.English;

    private static string? ValueOf(IReadOnlyList<string> arguments, string option)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == option)
            {
                return index + 1 < arguments.Count ? arguments[index + 1] : null;
            }

            if (arguments[index].StartsWith(option, StringComparison.Ordinal) && arguments[index].Length > option.Length
                && arguments[index][option.Length] is '=' or ':')
            {
                return arguments[index][(option.Length + 1)..];
            }
        }

        return null;
    }
}
