using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Reads the figures of a sentence. What is said in one clause holds in those behind it.</summary>
/// <param name="prose">The prose.</param>
/// <param name="words">The words of the form.</param>
/// <param name="units">In which units its claims are counted.</param>
/// <param name="owner">Of whom the sentences before it, in the same paragraph, speak.</param>
/// <param name="scope">Within what it speaks.</param>
internal sealed class SentenceReader(UnmarkedProse prose, ClaimWords words, ClaimUnits units, StatementOwner owner, StatementScope scope)
{
    private readonly PartNames _parts = new(words);
    private readonly List<StatedFigure> _figures = [];
    private readonly StatementContext _context = new();
    private readonly StatementTime _time = new();
    private readonly StatementMentions _mentions = new();
    private bool _isPartOfLast;
    private readonly StatementFooting _footing = new();
    private StatementBracket? _bracket;

    /// <summary>Of whom it speaks at its end.</summary>
    public StatementOwner Owner { get; private set; } = owner;

    private bool IsOfWhole => Owner == StatementOwner.Whole;

    /// <summary>The figures, in order.</summary>
    public IReadOnlyList<StatedFigure> Read(List<ProseToken> tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && tokens[end].Kind is not (ClaimWordKind.Comma or ClaimWordKind.Colon or ClaimWordKind.Open or ClaimWordKind.Close))
            {
                end++;
            }

            ReadClause(tokens.GetRange(start, end - start), end < tokens.Count && tokens[end].Kind == ClaimWordKind.Colon);
            start = (end < tokens.Count ? PassBracket(tokens, end) : end) + 1;
        }

        _figures.RemoveAll(_mentions.HasLarger);
        return _figures;
    }

    // Brackets right behind a figure speak of it. What they say without a figure is not read on its own.
    private int PassBracket(List<ProseToken> tokens, int at)
    {
        if (tokens[at].Kind == ClaimWordKind.Close && _bracket is not null)
        {
            _context.Last = _bracket.Close(_figures);
            scope.Bracket(null);
            _bracket = null;
        }
        else if (StatementBracket.OpensAt(tokens, at))
        {
            var close = StatementBracket.CloseOf(tokens, at);
            var inside = tokens.GetRange(at + 1, close - at - 1);
            if (inside.Exists(token => token.Kind == ClaimWordKind.Figure))
            {
                _bracket = new StatementBracket(_context.Last, _figures.Count);
                scope.Bracket(_context.LastMeasures);
            }
            else if (StatementBracket.Qualifies(inside))
            {
                DropLast();
                return close;
            }
        }

        return at;
    }

    private void ReadClause(List<ProseToken> words, bool isHeading)
    {
        var isAmong = words.Count > 0 && words[words.Count - 1].Kind == ClaimWordKind.Among;
        var clause = words.ConvertAll(token => token.Kind == ClaimWordKind.Among ? token with { Kind = ClaimWordKind.Ignored } : token);
        if (StatementRow.IsOne(clause))
        {
            ReadRow(clause);
            return;
        }

        var isOfPart = clause.Count > 0 && clause[0].Kind == ClaimWordKind.Share && _context.Counts.Count == 0;
        var measures = clause.FindAll(token => token.Kind == ClaimWordKind.Measure);
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

        if ((isOfPart || isAmong) && measures.Count > 0)
        {
            scope.Open(measures.ConvertAll(measure => measure.Claims!));
        }
    }

    // A clause without a figure: it may name what the next one counts, or whom or which time it is about.
    private void Note(List<ProseToken> clause, bool isHeading)
    {
        if (clause.TrueForAll(token => token.Kind is ClaimWordKind.OfWhich or ClaimWordKind.Ignored))
        {
            _isPartOfLast = clause.Exists(token => token.Kind == ClaimWordKind.OfWhich);
            OpenPart(_isPartOfLast);
            return;
        }

        Settle(clause);
        scope.Name(clause);
        var isKnown = clause.TrueForAll(token => token.Kind != ClaimWordKind.Unknown);
        var named = isKnown ? StatementPart.MeasuresOf(clause) : [];
        if (clause.Find(token => token.Kind is ClaimWordKind.Includes or ClaimWordKind.Excludes) is { Kind: not ClaimWordKind.Unknown } within)
        {
            // Before any figure, it is said of those behind.
            Owner = IsOfWhole && _context.Last is null ? StatementOwner.Other : Owner;
            _footing.Note(isKnown, within.Kind == ClaimWordKind.Excludes && _context.Last is null);
            Include(within.Kind == ClaimWordKind.Includes ? named : [], spoils: true);
            named = [];
        }

        (_context.Last, _context.Compared) = (null, null);
        _footing.Note(isKnown, leavesOut: false);
        var unknown = clause.FindLast(token => token.Kind == ClaimWordKind.Unknown);
        _context.Named = named;
        if (unknown != default)
        {
            var isOfOtherTime = _parts.IsPeriod(TextOf(unknown));
            TurnFrom(clause, isHeading || isOfOtherTime);
            if (isOfOtherTime)
            {
                _time.BecomeOther();
            }
        }
    }

    private void ReadRow(List<ProseToken> clause)
    {
        Settle(clause);
        var row = !IsOfWhole || !_footing.IsSettled || _time.IsOther ? [] : StatementRow.Read(clause, _context.Named);
        row = scope.AreAlike([.. row.SelectMany(each => each.Statement.Measures)]) ? row : [];
        TurnFrom(clause, clause.Exists(token => token.Kind == ClaimWordKind.Unknown));
        foreach (var (statement, figure) in row)
        {
            if (units.In(statement, figure.Unit) is { } counted && scope.Allows(counted))
            {
                Add(scope.Narrow(counted), figure, isLess: false);
            }
        }

        scope.Name(clause);
        (_context.Last, _context.Compared, _context.Named) = (null, null, []);
    }

    private void Take(StatementPart part)
    {
        Settle(part.Before);
        OpenPart(part.IsPart);
        var statement = part.IsKnown && IsOfWhole && _footing.IsSettled && !_time.IsOther ? part.Read(_context) : null;
        statement = statement is null ? null : units.In(statement, part.Figure.Unit);
        Include(part, statement);
        statement = statement is not null && scope.Allows(statement) ? scope.Narrow(statement) with { IsAtMost = part.IsRestricted } : null;
        scope.Name(part.Named);
        _mentions.Take(part, _time.IsLast);
        if (statement is null)
        {
            DropWider(part);

            // What is counted here is another thing, or that of another body, and so is what follows it.
            TurnFrom(part.Before, !part.IsKnown || part.IsOfAnother || (part.IsOfUnnamed && !_context.HasSpoken && _context.Named.Count == 0));
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
        _context.HasSpoken = true;
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
            figure = figure with { Start = start, Length = length, Value = isLess ? -value : value, Places = places, Scale = token.Scale };
            _figures.Add(figure);
        }

        if (figure is { Kind: StatementKind.Count, IsOfLastYear: false })
        {
            _context.Counts.Add(figure);
            scope.Count(figure);
        }

        return figure;
    }

    // A figure that takes in another is the sum of both, or the other is part of it anyway; what it takes in that is not known spoils it, and
    // so does whatever it leaves out.
    private void Include(StatementPart part, StatedFigure? statement)
    {
        if (part.Includes || part.Excludes || part.IsPart || _isPartOfLast)
        {
            Include(part.Excludes || statement is not { Kind: StatementKind.Count } ? [] : statement.Measures, part.Includes || part.Excludes);
        }
    }

    private void Include(IReadOnlyList<IReadOnlyList<int>> within, bool spoils)
    {
        var at = _context.Last is null ? -1 : _figures.LastIndexOf(_context.Last);
        if (at >= 0 && within.Count > 0)
        {
            var last = _figures[at];
            _figures[at] = last with { Alternatives = [.. last.Alternatives, [.. last.Measures, .. within]] };
        }
        else if (at >= 0 && spoils)
        {
            _figures.RemoveAt(at);
        }
    }

    private void Settle(List<ProseToken> tokens)
    {
        var isOfThisYear = _time.Settle(tokens);
        if (Owner == StatementOwner.Part ? BeginsWithWhole(tokens) : isOfThisYear || StatementFooting.NamesWhole(tokens))
        {
            Owner = StatementOwner.Whole;
        }

        var isWhole = StatementFooting.NamesWhole(tokens);
        _footing.Name(isOfThisYear, isWhole, tokens.TrueForAll(token => token.Kind != ClaimWordKind.Unknown));
        if (isWhole)
        {
            scope.TurnTo(string.Empty);
        }
    }

    // Of so many, so many are what the report is about: the first counts more than the form does.
    private void DropWider(StatementPart part)
    {
        if (part.IsKnown && part.IsOfUnnamedPart && part.Figure.Value < _context.Last?.Value)
        {
            DropLast();
        }
    }

    private void DropLast()
    {
        if (_context.Last is { } last)
        {
            _figures.Remove(last);
            _context.Counts.Remove(last);
        }

        (_context.Last, _context.Compared, _context.Named, _context.HasSpoken) = (null, null, [], true);
    }

    // What follows is part of the count right before, or of one that is not known.
    private void OpenPart(bool isPart)
    {
        if (isPart && (_context.Last is not null || _context.HasSpoken))
        {
            scope.Open(_context.LastMeasures);
        }
    }

    // The whole may stand elsewhere in what is said of a part: in its place among all, or as what its share is of.
    private static bool BeginsWithWhole(List<ProseToken> tokens) =>
        tokens.Find(token => token.Kind is not (ClaimWordKind.ThisYear or ClaimWordKind.Sum)).Kind == ClaimWordKind.Whole;

    // Words that are not known name another, or may.
    private void TurnFrom(List<ProseToken> tokens, bool isOther)
    {
        Owner = tokens.Exists(token => token.Kind == ClaimWordKind.Unknown && _parts.StandIn(TextOf(token))) ? StatementOwner.Part
            : isOther && IsOfWhole ? StatementOwner.Other : Owner;
    }

    private string TextOf(ProseToken token) => prose.Text.Substring(token.Start, token.Length);
}
