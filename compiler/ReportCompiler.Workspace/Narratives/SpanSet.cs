using Markdig.Syntax;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Parts of a text, for asking of one position after another, in ascending order, whether it lies in one.</summary>
internal sealed class SpanSet(IEnumerable<SourceSpan> spans)
{
    private readonly List<SourceSpan> _spans = [.. spans.Where(span => !span.IsEmpty).OrderBy(span => span.Start)];
    private int _next;
    private int _end = -1;

    /// <summary>Whether a position lies in one of the parts; positions are asked for in ascending order.</summary>
    public bool Contains(int position)
    {
        while (_next < _spans.Count && _spans[_next].Start <= position)
        {
            _end = Math.Max(_end, _spans[_next].End);
            _next++;
        }

        return position <= _end;
    }
}
