using ReportCompiler.Workspace.Comparing.Prose;

namespace ReportCompiler.Workspace.Comparing.Summaries;

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
                ? piece with { Text = Shorten(piece.Text, isFirst: index == 0, isLast: index == pieces.Count - 1) }
                : piece with { Text = piece.Text.Length <= Longest ? piece.Text : Start(piece.Text, Longest) + Ellipsis };
        }
    }

    private static string Shorten(string text, bool isFirst, bool isLast)
    {
        text = isFirst ? text.TrimStart('\n') : text;
        text = isLast ? text.TrimEnd('\n') : text;
        var kept = (isFirst ? 0 : Context) + (isLast ? 0 : Context);
        return text.Length <= kept + Context
            ? text
            : (isFirst ? string.Empty : Start(text, Context)) + Ellipsis + (isLast ? string.Empty : End(text, Context));
    }

    // What is one to a reader is not torn apart: a paragraph that ends near, a placeholder, a word where a space is near, a character
    // of two units.
    private static string Start(string text, int length)
    {
        var end = length;
        var paragraph = text.IndexOf('\n', 0, length);
        var placeholder = text.LastIndexOf("{{", length - 1, length, StringComparison.Ordinal);
        var space = text.LastIndexOf(' ', length, length / 2);
        if (paragraph > 0)
        {
            end = paragraph;
        }
        else if (placeholder > 0 && text.IndexOf("}}", placeholder, length - placeholder, StringComparison.Ordinal) < 0)
        {
            end = placeholder;
        }
        else if (space > 0)
        {
            end = space;
        }

        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }

    private static string End(string text, int length)
    {
        var start = text.Length - length;
        var paragraph = text.LastIndexOf('\n', text.Length - 1, length);
        var placeholder = text.IndexOf("}}", start, StringComparison.Ordinal);
        var space = text.IndexOf(' ', start, length / 2);
        if (paragraph >= 0 && paragraph < text.Length - 1)
        {
            start = paragraph + 1;
        }
        else if (placeholder >= 0 && text.IndexOf("{{", start, placeholder - start, StringComparison.Ordinal) < 0)
        {
            start = placeholder + 2;
        }
        else if (space >= 0)
        {
            start = space;
        }

        return text[(start < text.Length && char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }
}
