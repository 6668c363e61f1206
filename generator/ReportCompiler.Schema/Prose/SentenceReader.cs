using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Prose;

/// <summary>Reads the figures of a sentence. What is said in one clause holds in those behind it.</summary>
/// <param name="prose">The prose.</param>
/// <param name="words">The words of the form.</param>
/// <param name="units">In which units its claims are counted.</param>
/// <param name="isOfPart">Whether the sentences before it, in the same paragraph, speak of a part of the whole.</param>
internal sealed class SentenceReader(UnmarkedProse prose, ClaimWords words, ClaimUnits units, bool isOfPart)
{
    // A day behind the name of a month, an exemption by its number.
    private static readonly char[] Days = [.. "0123456789 "];

    private readonly List<StatedFigure> _figures = [];
    private readonly StatementContext _context = new();
    private readonly StatementTime _time = new();
    private bool _isOfPart = isOfPart;
    private bool _isPartOfLast;

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
        if (StatementRow.IsOne(clause))
        {
            ReadRow(clause);
            return;
        }

        _time.SettleBehind(clause);
        var start = 0;
        while (clause.FindIndex(start, token => token.Kind == ClaimWordKind.Figure) is >= 0 and var at)
        {
            var next = clause.FindIndex(at + 1, token => token.Kind == ClaimWordKind.Figure);
            var part = new StatementPart(
                clause.GetRange(start, at - start), clause[at], clause.GetRange(at + 1, (next < 0 ? clause.Count : next) - at - 1), next < 0);
            Take(part);
            start = at + 1 + part.Taken;
        }

        if (start == 0 && clause.Count > 0)
        {
            Note(clause, isHeading);
        }
    }

    // A clause without a figure: it may name what the next one counts, or whom or which time it is about.
    private void Note(List<ProseToken> clause, bool isHeading)
    {
        if (clause.TrueForAll(token => token.Kind is ClaimWordKind.OfWhich or ClaimWordKind.Ignored))
        {
            _isPartOfLast = clause.Exists(token => token.Kind == ClaimWordKind.OfWhich);
            return;
        }

        Settle(clause);
        (_context.Last, _context.Compared) = (null, null);
        var unknown = clause.FindLast(token => token.Kind == ClaimWordKind.Unknown);
        _context.Named = unknown == default && StatementPart.MeasuresOf(clause) is { Count: > 0 } named ? named : [];
        if (unknown != default)
        {
            var isOfOtherTime = EndsWithAny(unknown, words.Periods);
            _isOfPart |= isHeading || isOfOtherTime || EndsWithAny(unknown, words.Bodies);
            if (isOfOtherTime)
            {
                _time.BecomeOther();
            }
        }
    }

    private void ReadRow(List<ProseToken> clause)
    {
        Settle(clause);
        var row = _isOfPart || _time.IsOther ? [] : StatementRow.Read(clause, _context.Named);
        _isOfPart |= clause.Exists(token => token.Kind == ClaimWordKind.Unknown);
        foreach (var (statement, figure) in row)
        {
            if (units.In(statement, figure.Unit) is { } counted)
            {
                Add(counted, figure, isLess: false);
            }
        }

        (_context.Last, _context.Compared, _context.Named) = (null, null, []);
    }

    private void Take(StatementPart part)
    {
        Settle(part.Before);
        var statement = part.IsKnown && !_isOfPart && !_time.IsOther ? part.Read(_context) : null;
        statement = statement is null ? null : units.In(statement, part.Figure.Unit);
        Include(part, statement);
        if (statement is null)
        {
            // What is counted here is another thing, or that of another body, and so is what follows it.
            _isOfPart |= !part.IsKnown || part.IsOfAnother;
            (_context.Last, _context.Compared) = (null, null);
        }
        else
        {
            var figure = Add(statement, part.Figure, part.IsLess);
            _context.Compared = figure.Kind is StatementKind.Change or StatementKind.ChangeInPercent || part.IsComparedWith ? figure : null;
            _context.Last = figure.Kind == StatementKind.Count && !part.IsComparedWith ? figure : _context.Last;
        }

        _context.Named = [];
        _isPartOfLast = false;
        _time.Spoken();
    }

    private StatedFigure Add(StatedFigure statement, ProseToken token, bool isLess)
    {
        var isChange = statement.Kind is StatementKind.Change or StatementKind.ChangeInPercent;
        var figure = statement with { IsOfLastYear = statement.IsOfLastYear || (!isChange && _time.IsLast) };
        if (token.Value is { } value)
        {
            var (start, length) = prose.SpanOf(token.Start, token.Length);
            var places = ProseFigure.PlacesOf(prose.Text.Substring(token.Start, token.Length));
            figure = figure with { Start = start, Length = length, Value = isLess ? -value : value, Places = places };
            _figures.Add(figure);
        }

        if (figure is { Kind: StatementKind.Count, IsOfLastYear: false })
        {
            _context.Counts.Add(figure);
        }

        return figure;
    }

    // A figure that takes in another is the sum of both, or the other is part of it anyway; what it takes in that is not known spoils it.
    private void Include(StatementPart part, StatedFigure? statement)
    {
        var at = _context.Last is null ? -1 : _figures.LastIndexOf(_context.Last);
        if (at < 0 || !(part.Includes || part.IsPart || _isPartOfLast))
        {
            return;
        }

        if (statement is { Kind: StatementKind.Count })
        {
            var last = _figures[at];
            _figures[at] = last with { Alternatives = [.. last.Alternatives, [.. last.Measures, .. statement.Measures]] };
        }
        else if (part.Includes)
        {
            _figures.RemoveAt(at);
        }
    }

    private void Settle(List<ProseToken> tokens)
    {
        if (_time.Settle(tokens))
        {
            _isOfPart = false;
        }
    }

    private bool EndsWithAny(ProseToken token, EquatableArray<string> ends)
    {
        var text = prose.Text.Substring(token.Start, token.Length).TrimEnd(Days);
        return ends.Any(end => text.EndsWith(end, StringComparison.Ordinal));
    }
}
