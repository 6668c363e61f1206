using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>What stands on the two sides of a run of marks, as far as it matters to whether they mean emphasis.</summary>
/// <param name="Before">The character before the run; a space at the start of the text.</param>
/// <param name="After">The character behind the run; a space at the end of the text.</param>
internal readonly record struct MarkEdges(Rune Before, Rune After)
{
    // No one begins emphasis with these, and no one ends it with those: a masked name stands before a comma, a footnote mark in brackets.
    private const string Closing = "。，、；：？！）】》」』”’〕］｝.,;:?!)]}";
    private const string Opening = "（【《「『“‘〔［｛([{";

    // Between two numbers it joins a list of them; behind the number of a heading it may end bold text.
    private const string Between = "、";

    private static readonly Rune Space = new(' ');

    /// <summary>Whether a digit stands on both sides, as in <c>2**3</c>.</summary>
    public bool AreDigits => Rune.IsDigit(Before) && Rune.IsDigit(After);

    /// <summary>Whether a word may begin behind the run.</summary>
    public bool StartsText => !Rune.IsWhiteSpace(After) && (!Is(Closing, After) || Rune.IsWhiteSpace(Before));

    /// <summary>Whether a word may end before the run.</summary>
    public bool EndsText => !Rune.IsWhiteSpace(Before) && (!Is(Opening, Before) || Rune.IsWhiteSpace(After)) && !(Is(Between, Before) && Rune.IsDigit(After));

    /// <summary>Whether no word reaches the run from before.</summary>
    public bool IsFreeBefore => IsEdge(Before);

    /// <summary>Whether no word goes on behind the run.</summary>
    public bool IsFreeAfter => IsEdge(After);

    /// <summary>The sides of a run.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">The place behind the run.</param>
    public static MarkEdges Of(in StringSlice text, int start, int end) => new(
        start > text.Start || (start > 0 && start <= text.End) ? RuneBefore(text.Text, start) : Space,
        end <= text.End && Rune.TryGetRuneAt(text.Text, end, out var after) ? after : Space);

    private static Rune RuneBefore(string text, int index)
    {
        var start = index > 1 && char.IsLowSurrogate(text[index - 1]) ? index - 2 : index - 1;
        return Rune.TryGetRuneAt(text, start, out var rune) ? rune : Space;
    }

    private static bool Is(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Whether a character belongs to no word: white space or punctuation.</summary>
    public static bool IsEdge(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => rune.Value != '*',
        _ => false,
    };
}
