namespace ReportCompiler.Workspace.Comparing.Prose;

/// <summary>
/// Makes a comparison readable: a character or two that happen to be the same between two changes are shown as changed with
/// them, so that a sentence written anew is not shown as confetti.
/// </summary>
internal static class ProseSmoothing
{
    /// <summary>The pieces, fewer and longer; in each place what was removed stands before what was added.</summary>
    public static IReadOnlyList<ProsePiece> Smooth(IReadOnlyList<ProsePiece> pieces)
    {
        var smooth = new List<ProsePiece>();
        var (removed, added) = (string.Empty, string.Empty);
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            if (piece.Kind == PieceKind.Removed)
            {
                removed += piece.Text;
            }
            else if (piece.Kind == PieceKind.Added)
            {
                added += piece.Text;
            }
            else if (IsChance(pieces, index, removed, added))
            {
                removed += piece.Text;
                added += piece.Text;
            }
            else
            {
                Flush(smooth, removed, added);
                (removed, added) = (string.Empty, string.Empty);
                ProseDiff.Add(smooth, PieceKind.Same, piece.Text);
            }
        }

        Flush(smooth, removed, added);
        return smooth;
    }

    // Whether a stretch is too short, beside the changes on both sides of it, to hold on to.
    private static bool IsChance(IReadOnlyList<ProsePiece> pieces, int index, string removed, string added)
    {
        var text = pieces[index].Text;
        if (text.Contains('\n', StringComparison.Ordinal) || removed.Length + added.Length == 0 || index == pieces.Count - 1)
        {
            return false;
        }

        var after = pieces.Skip(index + 1).TakeWhile(piece => piece.Kind != PieceKind.Same).ToList();
        var removedAfter = after.Where(piece => piece.Kind == PieceKind.Removed).Sum(piece => piece.Text.Length);
        var addedAfter = after.Where(piece => piece.Kind == PieceKind.Added).Sum(piece => piece.Text.Length);
        return text.Length <= Math.Max(removed.Length, added.Length) / 2 && text.Length <= Math.Max(removedAfter, addedAfter) / 2;
    }

    private static void Flush(List<ProsePiece> smooth, string removed, string added)
    {
        ProseDiff.Add(smooth, PieceKind.Removed, removed);
        ProseDiff.Add(smooth, PieceKind.Added, added);
    }
}
