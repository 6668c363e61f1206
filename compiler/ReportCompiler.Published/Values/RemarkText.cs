namespace ReportCompiler.Published.Values;

/// <summary>
/// What stands raised, small or slanted behind a figure is no part of it: the number of a note, a change since last year. Readers put a mark
/// between them.
/// </summary>
internal static class RemarkText
{
    /// <summary>The mark: no document has it.</summary>
    public const char Separator = '\u001F';

    private const string Signs = "+-\u2212\u2013\uFF0B\uFF0D";

    /// <summary>A text without the mark, whatever it parts.</summary>
    /// <param name="text">The text.</param>
    public static string Without(string text) => text.Replace(Separator.ToString(), string.Empty, StringComparison.Ordinal);

    /// <summary>The figure before a remark that is no word, and whether the remark is a change, which says of itself that it is none of the figure.</summary>
    /// <param name="text">The text.</param>
    public static (string Figure, bool IsChange)? Split(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        var (figure, remark) = at < 0 ? (string.Empty, string.Empty) : (text[..at].Trim(), Without(text[at..]).Trim());
        return figure.Length == 0 || remark.Length == 0 || remark.Any(char.IsLetter) ? null : (figure, Signs.Contains(remark[0], StringComparison.Ordinal));
    }
}
