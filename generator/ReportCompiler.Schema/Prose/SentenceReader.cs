using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Reads the figures of a sentence. What is said in one clause holds in those behind it.</summary>
/// <param name="prose">The prose.</param>
/// <param name="words">The words of the form.</param>
/// <param name="isOfPart">Whether the sentences before it, in the same paragraph, speak of a part of the whole.</param>
internal sealed class SentenceReader(UnmarkedProse prose, ClaimWords words, bool isOfPart)
{
    private readonly List<StatedFigure> _figures = [];

    // The measures of a clause without a figure, which the next clause may give; and the figure of the clause before.
    private IReadOnlyList<IReadOnlyList<int>> _named = [];
    private StatedFigure? _last;

    // Whether it is settled of which year, and that of the whole, the sentence speaks.
    private ClaimWordKind _time = ClaimWordKind.ThisYear;
    private bool _hasSpokenOfLastYear;
    private bool _isOfPart = isOfPart;

    /// <summary>Whether it speaks of a part of the whole at its end.</summary>
    public bool IsOfPart => _isOfPart;

    /// <summary>The figures, in order.</summary>
    public IReadOnlyList<StatedFigure> Read(List<ProseToken> tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && tokens[end].Kind is not (ClaimWordKind.Comma or ClaimWordKind.Colon))
            {
                end++;
            }

            ReadClause(tokens.GetRange(start, end - start), end < tokens.Count && tokens[end].Kind == ClaimWordKind.Colon);
            start = end + 1;
        }

        return _figures;
    }

    private void ReadClause(List<ProseToken> clause, bool isHeading)
    {
        var start = 0;
        while (clause.FindIndex(start, token => token.Kind == ClaimWordKind.Figure) is >= 0 and var at)
        {
            var next = clause.FindIndex(at + 1, token => token.Kind == ClaimWordKind.Figure);
            var part = new StatementPart(
                clause.GetRange(start, at - start), clause[at], clause.GetRange(at + 1, (next < 0 ? clause.Count : next) - at - 1), next < 0);
            Take(part);
            start = part.TakesWhatFollows && next >= 0 ? next : at + 1;
        }

        if (start == 0 && clause.Count > 0)
        {
            Note(clause, isHeading);
        }
    }

    // A clause without a figure: it may name what the next one counts, or whom it is about.
    private void Note(List<ProseToken> clause, bool isHeading)
    {
        Settle(clause);
        _last = null;
        var unknown = clause.FindLast(token => token.Kind == ClaimWordKind.Unknown);
        _named = unknown == default && StatementPart.MeasuresOf(clause) is { Count: > 0 } named ? named : [];
        _isOfPart |= unknown != default && (isHeading || words.Bodies.Any(body => TextOf(unknown).EndsWith(body, StringComparison.Ordinal)));
    }

    private void Take(StatementPart part)
    {
        Settle(part.Before);
        var statement = part.IsKnown && !_isOfPart && _time != ClaimWordKind.OtherYear ? part.Read(_named, _last) : null;
        if (part.Includes && _last is not null)
        {
            Include(statement);
        }

        if (statement is null)
        {
            // What is counted here is another thing, or that of another body, and so is what follows it.
            _isOfPart |= !part.IsKnown;
            _last = null;
        }
        else if (part.Figure.Value is { } value)
        {
            var digits = prose.Text.Substring(part.Figure.Start, part.Figure.Length);
            var (start, length) = prose.SpanOf(part.Figure.Start, part.Figure.Length);
            var isChange = statement.Kind is StatementKind.Change or StatementKind.ChangeInPercent;
            var figure = statement with
            {
                Start = start,
                Length = length,
                Value = part.IsLess ? -value : value,
                Places = ProseFigure.PlacesOf(digits),
                IsOfLastYear = !isChange && _time == ClaimWordKind.LastYear,
            };
            _figures.Add(figure);
            _last = statement.Kind == StatementKind.Count ? figure : _last;
        }
        else
        {
            _last = statement.Kind == StatementKind.Count ? statement : _last;
        }

        _named = [];
        _hasSpokenOfLastYear |= _time == ClaimWordKind.LastYear;
    }

    // A figure that takes in another is the sum of both, or the other is part of it anyway; what it takes in that is not known spoils it.
    private void Include(StatedFigure? statement)
    {
        var at = _figures.LastIndexOf(_last!);
        if (at < 0)
        {
            return;
        }

        if (statement is null)
        {
            _figures.RemoveAt(at);
        }
        else
        {
            _figures[at] = _last! with { Included = statement.Measures };
        }
    }

    private void Settle(IEnumerable<ProseToken> tokens)
    {
        var list = tokens.ToList();
        var hasThan = list.Exists(token => token.Kind == ClaimWordKind.Than);
        foreach (var token in list)
        {
            if (token.Kind is ClaimWordKind.Whole || (token.Kind is ClaimWordKind.ThisYear && !hasThan))
            {
                _isOfPart = false;
            }

            if (!hasThan && token.Kind is ClaimWordKind.ThisYear or ClaimWordKind.LastYear or ClaimWordKind.OtherYear)
            {
                _time = token.Kind;
            }
        }

        // What was said of another year says nothing of the year of what follows.
        if (!list.Exists(token => token.Kind is ClaimWordKind.ThisYear or ClaimWordKind.LastYear) && !hasThan && _hasSpokenOfLastYear
            && _time == ClaimWordKind.LastYear)
        {
            _time = ClaimWordKind.OtherYear;
        }
    }

    private string TextOf(ProseToken token) => prose.Text.Substring(token.Start, token.Length);
}
