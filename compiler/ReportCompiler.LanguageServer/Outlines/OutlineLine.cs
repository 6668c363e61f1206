using System.Text.RegularExpressions;

namespace ReportCompiler.LanguageServer.Outlines;

/// <summary>Takes one line of a data file apart.</summary>
internal static partial class OutlineLine
{
    /// <summary>How many spaces a line begins with.</summary>
    public static int IndentOf(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Whether nothing but a comment stands in a line.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> line) => line.TrimStart() is [] or ['#', ..];

    /// <summary>The key that begins at a place of a line: its text, its width with quotes, and where the value begins; null where none does.</summary>
    public static (string Key, int Width, int Value)? KeyAt(string line, int start)
    {
        var match = Key().Match(line, start);
        return match.Success ? (Unquote(match.Groups[1].Value), match.Groups[1].Length, match.Index + match.Length) : null;
    }

    /// <summary>A value without the comment behind it.</summary>
    public static string WithoutComment(string value)
    {
        char quote = '\0';
        for (var index = 0; index < value.Length; index++)
        {
            var character = value[index];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && (index == 0 || value[index - 1] is ' ' or '[' or ',' or '{'))
            {
                quote = character;
            }
            else if (character == '#' && (index == 0 || value[index - 1] == ' '))
            {
                return value[..index].TrimEnd();
            }
        }

        return value.TrimEnd();
    }

    /// <summary>A key or value without its quotes.</summary>
    public static string Unquote(string text) =>
        text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1].Replace("''", "'", StringComparison.Ordinal) : text;

    // A key is short: a line of megabytes is not looked through for one again and again.
    [GeneratedRegex("""\G("[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s#:,\[\]{}"'|>&*!%@`-][^:\n{}\[\]]{0,300}?)[ ]*:(?=[ ]|$)[ ]*""", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
