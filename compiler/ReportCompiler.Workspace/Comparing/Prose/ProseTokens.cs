using System.Text.RegularExpressions;
using DiffPlex;

namespace ReportCompiler.Workspace.Comparing.Prose;

/// <summary>Cuts prose into what a reader takes for one: a word, a figure, a Chinese character, a placeholder.</summary>
internal sealed partial class ProseTokens : IChunker
{
    /// <summary>The only one.</summary>
    public static readonly ProseTokens Instance = new();

    private ProseTokens()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text)
    {
        var tokens = new List<string>();
        foreach (var token in Token().EnumerateMatches(text))
        {
            tokens.Add(text.Substring(token.Index, token.Length));
        }

        return tokens;
    }

    // A figure keeps its point, its separators and its per cent sign, so that 3646 and 3647 differ as a whole. Between words of
    // letters there are spaces; Chinese has none and falls into characters.
    [GeneratedRegex(@"\{\{[^{}\n]{0,200}\}\}|[0-9]+(?:[.,][0-9]+)*[%％]?|[\p{L}\p{M}-[\u2E80-\uA4CF\uF900-\uFAFF]]+|\n+|[ \t]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]")]
    private static partial Regex Token();
}
