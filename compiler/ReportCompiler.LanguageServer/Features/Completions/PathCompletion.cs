using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The paths of cells.</summary>
internal static class PathCompletion
{
    // A form has up to thousands of cells: with more letters the list is asked for again.
    private const int MaxItems = 300;

    /// <summary>The paths that hold what is written from an offset on, in the path or in the words of the form.</summary>
    public static CompletionList At(CompletionPlace place, int start)
    {
        var written = place.File.Document.Text[start..Math.Max(start, place.Offset)].Trim();
        var found = (place.File.Form?.PresentCells ?? [])
            .Where(cell => cell.Path.Contains(written, StringComparison.OrdinalIgnoreCase) || cell.Label.Contains(written, StringComparison.OrdinalIgnoreCase))
            .Take(MaxItems + 1)
            .ToList();
        return new CompletionList(
            found.Count > MaxItems,
            [.. found.Take(MaxItems).Select((cell, order) => place.Item(cell.Path, CompletionKinds.Reference, cell.Label, start, cell.Path, order))]);
    }
}
