using System.Text;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Writes texts as YAML: plain where that is safe, else in quotes.</summary>
public static class YamlText
{
    /// <summary>What a data file says where nothing stands.</summary>
    public const string Blank = "~";

    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~";

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "---", "..." };

    /// <summary>A text as the value of a key or an item of a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInBrackets">Whether it stands in a list in brackets.</param>
    public static string Of(string text, bool isInBrackets)
    {
        if (text.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF'))
        {
            return InDoubleQuotes(text);
        }

        return IsPlain(text, isInBrackets) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(string text, bool isInBrackets) =>
        text.Length > 0
        && text.Trim().Length == text.Length
        && !Words.Contains(text)
        && !StartsLikeYaml(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text[^1] != ':'
        && !(isInBrackets && text.IndexOfAny([',', '[', ']', '{', '}', ':']) >= 0);

    // A sign before a digit begins a number, not a list.
    private static bool StartsLikeYaml(string text) =>
        Indicators.Contains(text[0], StringComparison.Ordinal) && !(text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1]));

    private static string InDoubleQuotes(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' =>
                    quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
