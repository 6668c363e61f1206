using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>
/// Single asterisks and underscores that are text although two of them stand like marks of emphasis: a third one says that they mean something
/// else (<c>标*的为A，标 *的为B</c>), and so does a figure alone between them (<c>*6222*</c>).
/// </summary>
/// <param name="HasLoneStar">Whether an asterisk of the text has no partner.</param>
internal readonly record struct LoneMarks(bool HasLoneStar)
{
    private const char Star = '*';
    private const char Underscore = '_';

    /// <summary>The marks of a block.</summary>
    public static LoneMarks In(ContainerInline text) => new(text.Descendants<Inline>().Any(inline => Has(inline, Star)));

    /// <summary>Whether two marks are text.</summary>
    public bool IsText(EmphasisInline emphasis) => emphasis.DelimiterChar switch
    {
        Star => HasLoneStar || !HasLetter(emphasis),
        Underscore => !HasLetter(emphasis) || emphasis.Descendants<Inline>().Any(inline => Has(inline, Underscore)),
        _ => false,
    };

    private static bool HasLetter(EmphasisInline emphasis) =>
        emphasis.Descendants<LiteralInline>().Any(literal => literal.Content.AsSpan().ToString().Any(char.IsLetter));

    private static bool Has(Inline inline, char mark) => inline switch
    {
        EmphasisDelimiterInline delimiter => delimiter.DelimiterChar == mark && delimiter.DelimiterCount == 1,
        LiteralInline literal => HasSingle(literal.Content.AsSpan(), mark, literal.IsFirstCharacterEscaped ? 1 : 0),
        _ => false,
    };

    private static bool HasSingle(ReadOnlySpan<char> text, char mark, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == mark && (index == 0 || text[index - 1] != mark) && (index + 1 == text.Length || text[index + 1] != mark))
            {
                return true;
            }
        }

        return false;
    }
}
