using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results;

/// <summary>
/// JSON that a person can read: Chinese, + and quotation marks stand as they are. What HTML gives a meaning to is escaped,
/// as the text may end up in a page, and what nobody sees.
/// </summary>
internal static partial class JsonText
{
    /// <summary>The options of a writer whose output <see cref="Finish"/> takes.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text that a writer has written, with a last line end.</summary>
    public static string Finish(ReadOnlySpan<byte> written)
    {
        // Outside of strings JSON has none of these characters, so each stands in a string.
        var safe = Encoding.UTF8.GetString(written)
            .Replace("<", "\\u003C", StringComparison.Ordinal)
            .Replace(">", "\\u003E", StringComparison.Ordinal)
            .Replace("&", "\\u0026", StringComparison.Ordinal);
        return HiddenCharacters.Show(EscapedPair().Replace(safe, pair => string.Concat(Unit(pair.Groups[1].Value), Unit(pair.Groups[2].Value)))) + "\n";
    }

    private static char Unit(string digits) => (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // The encoder escapes characters beyond the first plane, rare Chinese ones among them. A backslash of the text itself is
    // doubled, so an odd one begins an escape.
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\\u(D[89AB][0-9A-F]{2})\\u(D[C-F][0-9A-F]{2})")]
    private static partial Regex EscapedPair();
}
