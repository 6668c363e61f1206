using DiffPlex;

namespace ReportCompiler.Workspace.Comparing.Prose;

/// <summary>Compares prose word by word, and Chinese character by character.</summary>
internal static class ProseDiff
{
    // Comparing takes time in the product of length and difference. Beyond this nobody reads word by word either: the whole
    // passage is then shown as replaced.
    private const int MaxTokens = 6000;

    /// <summary>Two texts woven into one another.</summary>
    public static IReadOnlyList<ProsePiece> Compare(string before, string after)
    {
        var pieces = new List<ProsePiece>();
        foreach (var (old, current) in Passages(before, after))
        {
            if (old == current)
            {
                Add(pieces, PieceKind.Same, old);
            }
            else
            {
                AddWords(pieces, old, current);
            }
        }

        return ProseSmoothing.Smooth(pieces);
    }

    /// <summary>Adds a stretch, joined to the last where that stands on the same side.</summary>
    internal static void Add(List<ProsePiece> pieces, PieceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = new ProsePiece(kind, pieces[^1].Text + text);
        }
        else
        {
            pieces.Add(new ProsePiece(kind, text));
        }
    }

    // Lines first: what is the same is most of it, and need not be looked at word by word.
    private static IEnumerable<(string Old, string New)> Passages(string before, string after) =>
        Align(ProseLines.Instance.Chunk(before), ProseLines.Instance.Chunk(after), ProseLines.Instance);

    private static void AddWords(List<ProsePiece> pieces, string before, string after)
    {
        foreach (var (old, current) in Align(ProseTokens.Instance.Chunk(before), ProseTokens.Instance.Chunk(after), ProseTokens.Instance))
        {
            if (old == current)
            {
                Add(pieces, PieceKind.Same, old);
            }
            else
            {
                Add(pieces, PieceKind.Removed, old);
                Add(pieces, PieceKind.Added, current);
            }
        }
    }

    // Stretches in order, each with the text of both sides.
    private static IEnumerable<(string Old, string New)> Align(IReadOnlyList<string> before, IReadOnlyList<string> after, IChunker chunker)
    {
        var start = CommonStart(before, after);
        var end = CommonEnd(before, after, start);
        yield return (Join(before, 0, start), Join(after, 0, start));
        var (oldCount, newCount) = (before.Count - start - end, after.Count - start - end);
        var (old, current) = (Join(before, start, oldCount), Join(after, start, newCount));
        if (oldCount == 0 || newCount == 0 || oldCount + newCount > MaxTokens)
        {
            yield return (old, current);
        }
        else
        {
            foreach (var stretch in Blocks(old, current, chunker))
            {
                yield return stretch;
            }
        }

        yield return (Join(before, before.Count - end, end), Join(after, after.Count - end, end));
    }

    private static IEnumerable<(string Old, string New)> Blocks(string before, string after, IChunker chunker)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var at = 0;
        foreach (var block in found.DiffBlocks)
        {
            var same = Join(found.PiecesOld, at, block.DeleteStartA - at);
            yield return (same, same);
            yield return (Join(found.PiecesOld, block.DeleteStartA, block.DeleteCountA), Join(found.PiecesNew, block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        var rest = Join(found.PiecesOld, at, found.PiecesOld.Count - at);
        yield return (rest, rest);
    }

    private static int CommonStart(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var length = 0;
        while (length < before.Count && length < after.Count && before[length] == after[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonEnd(IReadOnlyList<string> before, IReadOnlyList<string> after, int start)
    {
        var length = 0;
        while (length < before.Count - start && length < after.Count - start && before[before.Count - length - 1] == after[after.Count - length - 1])
        {
            length++;
        }

        return length;
    }

    private static string Join(IReadOnlyList<string> chunks, int start, int count) => string.Concat(chunks.Skip(start).Take(count));
}
