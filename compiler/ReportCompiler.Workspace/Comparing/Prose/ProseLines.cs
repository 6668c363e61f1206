using DiffPlex;

namespace ReportCompiler.Workspace.Comparing.Prose;

/// <summary>Cuts prose into lines, each with its line end.</summary>
internal sealed class ProseLines : IChunker
{
    /// <summary>The only one.</summary>
    public static readonly ProseLines Instance = new();

    private ProseLines()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
