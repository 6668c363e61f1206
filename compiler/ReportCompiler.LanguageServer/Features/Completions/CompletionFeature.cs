using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>
/// textDocument/completion: what the form has at a place that is not there yet. Works by indentation, so that a half-typed line is no
/// hindrance.
/// </summary>
internal static class CompletionFeature
{
    private static readonly CompletionList Nothing = new(false, []);

    /// <summary>What can be written at a place.</summary>
    public static CompletionList At(CompletionPlace place)
    {
        if (place.File.Outline.ProseAt(place.Line) is not null)
        {
            return Placeholders.At(place.File.Document.Text, place.Offset) is var (start, _) && start <= place.Offset
                ? PathCompletion.At(place, start)
                : Nothing;
        }

        if (OutlineLine.IsEmpty(place.Before) && place.Before.Contains('#', StringComparison.Ordinal))
        {
            return Nothing;
        }

        var column = place.KeyColumn;
        var parent = place.File.Outline.Above(place.Line, column);
        if (OutlineLine.KeyAt(place.Before, column) is not var (key, _, value))
        {
            return KeyCompletion.At(place, parent, place.LineStart + column, isInBraces: false);
        }

        return place.Before.AsSpan(value) is ['{', ..] ? InBraces(place, parent, key, value) : ValueCompletion.At(place, parent, key, value);
    }

    private static CompletionList InBraces(CompletionPlace place, OutlineNode? parent, string key, int value)
    {
        var begun = Math.Max(place.Before.LastIndexOf('{'), place.Before.LastIndexOf(',')) + 1;
        begun += OutlineLine.IndentOf(place.Before.AsSpan(begun));
        var owner = (parent?.Children ?? place.File.Outline.Top).LastOrDefault(node => node.Key == key && node.Line == place.Line);
        return owner is null || place.Before.IndexOf('[', value) >= 0 ? Nothing
            : OutlineLine.KeyAt(place.Before, begun) is var (inner, _, innerValue) ? ValueCompletion.At(place, owner, inner, innerValue)
            : KeyCompletion.At(place, owner, place.LineStart + begun, isInBraces: true);
    }
}
