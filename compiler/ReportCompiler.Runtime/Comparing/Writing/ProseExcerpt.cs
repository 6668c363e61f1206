namespace ReportCompiler.Runtime.Comparing.Writing;

/// <summary>Leaves out of compared prose what is the same and far from a change.</summary>
public static class ProseExcerpt
{
    private const int Context = 24;
    private const int Longest = 2000;
    private const string Ellipsis = "…";

    /// <summary>The pieces, shortened.</summary>
    public static IEnumerable<ProsePiece> Of(IReadOnlyList<ProsePiece> pieces)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            yield return piece.Kind == PieceKind.Same
                ? piece with { Text = Shorten(piece.Text, keepStart: index > 0, keepEnd: index < pieces.Count - 1) }
                : piece with { Text = piece.Text.Length <= Longest ? piece.Text : Start(piece.Text, Longest) + Ellipsis };
        }
    }

    private static string Shorten(string text, bool keepStart, bool keepEnd)
    {
        var kept = (keepStart ? Context : 0) + (keepEnd ? Context : 0);
        return text.Length <= kept + Context
            ? text
            : (keepStart ? Start(text, Context) : string.Empty) + Ellipsis + (keepEnd ? End(text, Context) : string.Empty);
    }

    // A character beyond the first plane is two units, which are not torn apart; nor is a word, where a space is near.
    private static string Start(string text, int length)
    {
        var space = text.LastIndexOf(' ', length, Math.Min(length, Context / 2));
        var end = space > 0 ? space : length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }

    private static string End(string text, int length)
    {
        var start = text.Length - length;
        var space = text.IndexOf(' ', start, Context / 2);
        start = space >= 0 ? space : start;
        return text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }
}
