using System.Text.RegularExpressions;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>
/// Backslashes that make text of nothing: those of a path of files, and those before what is no mark. Each is doubled, so that it is read as the
/// text that it is.
/// </summary>
internal static partial class Backslashes
{
    private const string Marks = @"\*_[]";

    /// <summary>The text with each such backslash as text.</summary>
    public static string Keep(string text) => text.Contains('\\', StringComparison.Ordinal) ? Found().Replace(text, Kept) : text;

    private static string Kept(Match match) => match.Groups["path"].Success
        ? string.Concat(match.Value.Select(character => Marks.Contains(character, StringComparison.Ordinal) ? $"\\{character}" : $"{character}"))
        : match.Groups["text"].Success ? "\\" + match.Value
        : match.Value;

    // A path begins with a drive, a server, or a name before a backslash that a letter follows. A bracket behind a number at the start of a line
    // would make an item of it, one behind "]" a link; elsewhere none is a mark.
    [GeneratedRegex(
        @"(?<path>(?:(?<![A-Za-z0-9])[A-Za-z]:\\|(?<!\\)\\\\(?=[A-Za-z0-9._-]+\\)|[A-Za-z0-9._-]+\\(?=[A-Za-z0-9]))"
        + @"(?:(?!\*\*|\]\()[^\s，。；、：“”‘’（）《》【】|<>""])*)"
        + @"|\\\\|(?<text>\\[""',/;%@?]|(?<!\])\\\(|(?<!^[ \t]*(?:[-*][ \t]+)*[0-9]{1,9})(?<!\]\\?\([^()\n]*)\\\))|\\.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Found();
}
