using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli;

/// <summary>Chooses the language that a command speaks: what <c>--lang</c> says, else the locale, else the first language of the site, else English.</summary>
internal static class LanguageChoice
{
    // In the order in which POSIX has them count (IEEE Std 1003.1, Environment Variables).
    private static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that <c>--lang</c> asks for; null where it does not, or asks for one that there is not.</summary>
    public static Language? Asked(IReadOnlyList<string> arguments) => Language.Find(ValueOf(arguments, GlobalOptions.LanguageName));

    /// <summary>The language of a command that does not ask for one.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static Language Usual(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        var locale = Locale.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Language.Find(locale) ?? OfSite(arguments) ?? Language.English;
    }

    // What is wrong with the settings is said when they are read in earnest.
    private static Language? OfSite(IReadOnlyList<string> arguments)
    {
        try
        {
            var languages = ReportLibrary.ReadSettings(FolderOf(arguments), string.Empty).Languages;
            return languages.Count == 0 ? null : languages[0];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string FolderOf(IReadOnlyList<string> arguments)
    {
        if (ValueOf(arguments, CommonOptions.ReportsName) is { } named)
        {
            return Path.GetFullPath(named);
        }

        var path = arguments.Skip(1).FirstOrDefault(argument => !argument.StartsWith('-') && Path.Exists(argument));
        return (path is null ? null : ReportsFolder.Above(Path.GetFullPath(path))) ?? ReportsFolder.Find(null).Path;
    }

    private static string? ValueOf(IReadOnlyList<string> arguments, string option)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == option)
            {
                return index + 1 < arguments.Count ? arguments[index + 1] : null;
            }

            if (arguments[index].StartsWith(option, StringComparison.Ordinal) && arguments[index].Length > option.Length && arguments[index][option.Length] is '=' or ':')
            {
                return arguments[index][(option.Length + 1)..];
            }
        }

        return null;
    }
}
