namespace ReportCompiler.Workspace.Formatting;

/// <summary>Gives each comment to the part of a data file that it belongs to.</summary>
internal sealed class CommentPlacer
{
    private readonly SourceText _source;
    private readonly List<ScalarToken> _tokens;

    /// <summary>Prepares to place comments.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="tokens">Its scalars.</param>
    public CommentPlacer(SourceText source, IEnumerable<ScalarToken> tokens)
    {
        _source = source;
        _tokens = [.. tokens.OrderBy(token => token.Span.Line).ThenBy(token => token.Span.Column)];
    }

    /// <summary>The comment at the top of the file, with its empty lines.</summary>
    public List<string> Top { get; } = [];

    /// <summary>The comment at the end of the file.</summary>
    public List<string> End { get; } = [];

    /// <summary>Places the comments.</summary>
    public void Place()
    {
        var comments = _source.Comments(_tokens.Select(token => (token.Span, token.Margin))).ToList();
        var first = _tokens[0];
        var top = comments.TakeWhile(comment => comment.Line < first.Span.Line).ToList();
        PlaceTop(top, first.Unit);
        foreach (var comment in comments.Skip(top.Count))
        {
            Place(comment);
        }
    }

    // What stands at the top speaks of the file. What stands over the first section without an empty line between speaks of that.
    private void PlaceTop(List<SourceComment> comments, FilePart first)
    {
        var isHead = !(first.IsApart && first.Block is null && first.Kept is null) && !first.IsApart;
        var last = isHead ? comments.Count : comments.FindLastIndex(comment => _source.IsBlank(comment.Line + 1)) + 1;
        foreach (var comment in comments.Take(last))
        {
            Top.Add(comment.Text);
            if (_source.IsBlank(comment.Line + 1))
            {
                Top.Add(string.Empty);
            }
        }

        first.Above.AddRange(comments.Skip(last).Select(comment => comment.Text));
    }

    private void Place(SourceComment comment)
    {
        var next = FirstBehind(comment);
        var before = _tokens[(next < 0 ? _tokens.Count : next) - 1].Unit;
        if (!comment.StandsAlone)
        {
            PlaceBehind(comment, before);
        }
        else if (next < 0)
        {
            PlaceAtEnd(comment, before);
        }
        else
        {
            PlaceBetween(comment, before, _tokens[next].Unit);
        }
    }

    // The tokens are in the order of the file.
    private int FirstBehind(SourceComment comment)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsBehind(_tokens[middle], comment) ? (low, middle) : (middle + 1, high);
        }

        return low < _tokens.Count ? low : -1;
    }

    private static bool IsBehind(ScalarToken token, SourceComment comment) =>
        token.Span.Line > comment.Line || (token.Span.Line == comment.Line && token.Span.Column > comment.Column);

    // A part that was written over several lines has room behind it for one comment.
    private static void PlaceBehind(SourceComment comment, FilePart unit)
    {
        if (unit.Behind is null && unit.Below.Count == 0)
        {
            unit.Behind = comment.Text;
        }
        else
        {
            unit.Above.Add(comment.Text);
        }
    }

    private void PlaceAtEnd(SourceComment comment, FilePart before)
    {
        if (comment.Column > 1 && Owner(comment, before, null) is { } owner)
        {
            owner.Below.Add(comment.Text);
            return;
        }

        if (End.Count == 0 || _source.IsBlank(comment.Line - 1))
        {
            End.Add(string.Empty);
        }

        End.Add(comment.Text);
    }

    private void PlaceBetween(SourceComment comment, FilePart before, FilePart next)
    {
        if (before != next && !before.Chain.Contains(next) && comment.Column > next.Start.Column && Owner(comment, before, next) is { } owner)
        {
            owner.Below.Add(comment.Text);
            return;
        }

        next.Above.Add(comment.Text);
        if (next.Parent is null && _source.IsBlank(comment.Line + 1) && next.Above.Count > 0)
        {
            next.Above.Add(string.Empty);
        }
    }

    // A comment that is indented further than what follows it closes what it stands in.
    private static FilePart? Owner(SourceComment comment, FilePart before, FilePart? next) =>
        before.Chain.FirstOrDefault(unit => unit.Start.Column <= comment.Column && (next is null || !next.Chain.Contains(unit)));
}
