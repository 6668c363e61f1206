using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportCompiler.Workspace.Narratives.Written;

/// <summary>Writes text so that every reader of Markdown takes it for text, and a person who reads the file still reads it easily.</summary>
internal static partial class MarkdownEscapes
{
    // What has a meaning in CommonMark, in GitHub's Markdown, or to both: code, emphasis, strikethrough, mathematics, tables.
    private const string Always = "\\`*~$|";

    private static readonly SearchValues<char> ReferenceCharacters =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Writes a piece of a paragraph.</summary>
    /// <param name="output">What stands before it; the piece is at the start of a line if nothing does, or a line end.</param>
    /// <param name="text">The piece, without line ends.</param>
    /// <param name="next">What stands behind the piece; NUL for nothing.</param>
    /// <param name="run">What it is a piece of: in plain text an address is put in angle brackets, which tell every reader where it ends.</param>
    public static void Write(StringBuilder output, string text, char next, ProseRun run)
    {
        var mayLink = run is { Style: ProseStyle.None, Link: null };
        var isAtStart = output.Length == 0 || output[^1] == '\n';
        var first = isAtStart && StartsBlock().Match(text) is { Success: true } match ? match.Groups["mark"].Index : -1;
        for (var index = 0; index < text.Length; index++)
        {
            if (mayLink && text[index] == 'h' && Address().Match(text, index) is { Success: true } address)
            {
                output.Append('<').Append(address.Value).Append('>');
                index += address.Length - 1;
                continue;
            }

            var before = index > 0 ? text[index - 1] : output.Length > 0 ? output[^1] : ' ';
            var after = index + 1 < text.Length ? text[index + 1] : next;
            if (index == first || (run.Link is not null && text[index] is ('[' or ']')) || IsMark(text, index, before, after))
            {
                output.Append('\\');
            }

            output.Append(text[index]);
        }
    }

    private static bool IsMark(string text, int index, char before, char after) => text[index] switch
    {
        '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
        '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?',
        '&' => IsReference(text.AsSpan(index + 1)),
        ']' => after is '(' or ':',
        '[' => after is ' ' or '^' or 'x' or 'X' or ']',
        var character => Always.Contains(character, StringComparison.Ordinal),
    };

    // "&amp;" is one, "R&D" is none.
    private static bool IsReference(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(ReferenceCharacters);
        return end > 0 && text[end] == ';';
    }

    [GeneratedRegex(@"\Ghttps?://[A-Za-z0-9](?:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*[A-Za-z0-9/=&#_-])?", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // A heading, a quote, an item, a line of a table or under a heading, a number with its mark.
    [GeneratedRegex(@"^(?:(?<mark>#)#{0,5}(?:[ \t]|$)|(?<mark>>)|(?<mark>[-+])(?:[ \t-]|$)|(?<mark>=)|(?<mark>:)[ \t]*-|[0-9]{1,9}(?<mark>[.)])(?:[ \t]|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex StartsBlock();
}
