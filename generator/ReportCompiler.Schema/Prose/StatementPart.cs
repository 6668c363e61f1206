using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>A figure with the words around it, from the figure before in its clause to the one behind.</summary>
/// <param name="before">The words before it.</param>
/// <param name="figure">The figure.</param>
/// <param name="after">The words behind it.</param>
/// <param name="isLast">Whether no figure follows in the clause.</param>
internal sealed class StatementPart(List<ProseToken> before, ProseToken figure, List<ProseToken> after, bool isLast)
{
    /// <summary>The words before the figure.</summary>
    public List<ProseToken> Before => before;

    /// <summary>The figure.</summary>
    public ProseToken Figure => figure;

    /// <summary>Whether every word is known, the one right behind the figure above all: it may say that the figure is no exact one.</summary>
    public bool IsKnown => !Has(before, ClaimWordKind.Unknown) && (after.Count == 0 || after[0].Kind != ClaimWordKind.Unknown)
        && (!(isLast || TakesWhatFollows) || !Has(after, ClaimWordKind.Unknown));

    /// <summary>Whether words of which none belongs to the other say what is counted: something that the form does not count.</summary>
    public bool IsOfAnother => IsCount && Has(before, ClaimWordKind.Measure)
        && (Has(before, ClaimWordKind.Uncompared) || (MeasuresOf(Own).Count == 0 && MeasuresOf(before).Count == 0));

    /// <summary>Whether it says what the figure before takes in.</summary>
    public bool Includes => Has(before, ClaimWordKind.Includes) && !Has(Own, ClaimWordKind.Measure);

    /// <summary>Whether it says what the figure before leaves out.</summary>
    public bool Excludes => Has(before, ClaimWordKind.Excludes);

    /// <summary>Whether it says a part of the figure before.</summary>
    public bool IsPart => Has(before, ClaimWordKind.OfWhich);

    /// <summary>Whether it may count some of what is counted only.</summary>
    public bool IsRestricted => IsCount && (Has(before, ClaimWordKind.Restricted) || after.Take(Taken).Any(token => token.Kind == ClaimWordKind.Restricted));

    /// <summary>Whether it counts something that is not named: what is said of it behind, the form does not hold.</summary>
    public bool IsOfUnnamed => IsCount && before.TrueForAll(token => token.Kind is ClaimWordKind.Ignored or ClaimWordKind.ThisYear or ClaimWordKind.Whole)
        && !after.Exists(token => token.Kind == ClaimWordKind.Measure);

    /// <summary>Whether it counts, of what was counted before, what the report is about anyway.</summary>
    public bool IsOfUnnamedPart => IsCount && Has(before, ClaimWordKind.Ignored)
        && before.TrueForAll(token => token.Kind is ClaimWordKind.OfWhich or ClaimWordKind.Ignored) && !Has(after, ClaimWordKind.Measure);

    /// <summary>Whether it is a change to less.</summary>
    public bool IsLess => Has(before, ClaimWordKind.Less);

    /// <summary>Whether it is last year's count, which a change follows.</summary>
    public bool IsComparedWith => IsCount && Has(before, ClaimWordKind.Than) && !HasChange && !Has(before, ClaimWordKind.Measure)
        && (Has(after, ClaimWordKind.More) || Has(after, ClaimWordKind.Less));

    /// <summary>Whether what is counted stands behind the figure.</summary>
    public bool TakesWhatFollows => !before.Exists(IsMeasureBefore)
        && after.Find(token => token.Kind == ClaimWordKind.Measure) is { FollowsFigure: true } measure
        && (isLast || !measure.PrecedesFigure || (after[0] == measure && !Has(before, ClaimWordKind.Uncompared)));

    // Where the clause ends, what is compared with may stand behind: an increase of 3 requests over last year.
    private bool IsCompared => Has(before, ClaimWordKind.Than) || (isLast && HasChange && Has(after, ClaimWordKind.Than));

    /// <summary>The words that say what is counted.</summary>
    public IEnumerable<ProseToken> Named => before.Concat(after.Take(Taken));

    /// <summary>How many of the words behind the figure say what it counts.</summary>
    public int Taken => TakesWhatFollows ? Following.FindLastIndex(token => token.Kind == ClaimWordKind.Measure) + 1 : 0;

    private List<ProseToken> Following =>
        after.FindIndex(token => token is { Kind: ClaimWordKind.Measure, FollowsFigure: false }) is >= 0 and var at ? after.GetRange(0, at) : after;

    private bool IsPercent => figure.Unit == ClaimUnits.Percent;

    private bool IsCount => !IsPercent && !HasChange;

    private bool HasChange => Has(before, ClaimWordKind.More) || Has(before, ClaimWordKind.Less);

    // What is counted may take in something: the words before those that say so.
    private List<ProseToken> Own =>
        before.FindIndex(token => token.Kind is ClaimWordKind.Includes or ClaimWordKind.Excludes) is >= 0 and var at ? before.GetRange(0, at) : before;

    /// <summary>What is counted in some words: measures that are joined; nothing where some stand beside each other unjoined.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> MeasuresOf(IReadOnlyList<ProseToken> tokens, bool followsFigure = false)
    {
        var measures = new List<IReadOnlyList<int>>();
        var isJoined = true;
        foreach (var token in tokens)
        {
            if (token.Kind == ClaimWordKind.Join)
            {
                isJoined = true;
            }
            else if (token.Kind == ClaimWordKind.Measure)
            {
                if (!isJoined || !(followsFigure ? token.FollowsFigure : token.PrecedesFigure))
                {
                    return [];
                }

                measures.Add(token.Claims!);
                isJoined = false;
            }
        }

        return measures;
    }

    /// <summary>What the figure says; null where that is not settled. Its place and value are still to be filled in.</summary>
    /// <param name="context">What the sentence has said before.</param>
    public StatedFigure? Read(StatementContext context)
    {
        if (Has(before, ClaimWordKind.Respectively) || (Has(before, ClaimWordKind.Uncompared) && !TakesWhatFollows))
        {
            return null;
        }

        if (IsCount && isLast && Has(after, ClaimWordKind.Than) && !Has(after, ClaimWordKind.More) && !Has(after, ClaimWordKind.Less))
        {
            return null;
        }

        if (IsComparedWith)
        {
            return Of(StatementKind.Count, context.LastMeasures) is { } then ? then with { IsOfLastYear = true } : null;
        }

        if (IsCompared || HasChange)
        {
            return ReadChange(context);
        }

        if (IsPercent)
        {
            return ReadShare(context);
        }

        if (Has(before, ClaimWordKind.Share) && Has(before, ClaimWordKind.Measure))
        {
            return null;
        }

        return ReadCount(context);
    }

    private StatedFigure? ReadCount(StatementContext context)
    {
        if (Has(before, ClaimWordKind.To) && !Has(before, ClaimWordKind.Measure))
        {
            return Of(StatementKind.Count, context.Last is { IsOfLastYear: true } then ? then.Measures : []);
        }

        var own = Own;
        if (TakesWhatFollows)
        {
            return Of(StatementKind.Count, MeasuresOf(Following, followsFigure: true));
        }

        if (own.Count < before.Count && MeasuresOf(own) is { Count: > 0 } counted)
        {
            var within = MeasuresOf(before.GetRange(own.Count, before.Count - own.Count));
            return within.Count == 0 || Excludes ? null : Of(StatementKind.Count, counted)! with { Alternatives = [[.. counted, .. within]] };
        }

        return Has(before, ClaimWordKind.Measure) ? Of(StatementKind.Count, MeasuresOf(before))
            : context.Named.Count > 0 ? Of(StatementKind.Count, context.Named)
            : Has(before, ClaimWordKind.Sum) ? SumOf(context) : null;
    }

    // A change is of what it names, of the count before, or of what was compared before.
    private StatedFigure? ReadChange(StatementContext context)
    {
        var kind = IsPercent ? StatementKind.ChangeInPercent : StatementKind.Change;
        if (Has(before, ClaimWordKind.More) == Has(before, ClaimWordKind.Less) || Has(before, ClaimWordKind.Share)
            || Has(before, ClaimWordKind.LastYear) || Has(before, ClaimWordKind.OtherYear))
        {
            return null;
        }

        if (!IsCompared)
        {
            return context.Compared is { } compared && compared.Kind != kind && !Has(before, ClaimWordKind.Measure) ? Of(kind, compared.Measures) : null;
        }

        var named = MeasuresOf(before);
        return named.Count > 0 || Has(before, ClaimWordKind.Measure) ? Of(kind, named)
            : Of(kind, context.LastMeasures) is { } change ? change with { Alternatives = context.Last?.Alternatives ?? [] } : null;
    }

    private StatedFigure? ReadShare(StatementContext context)
    {
        var at = before.FindIndex(token => token.Kind == ClaimWordKind.Share);
        var from = isLast ? after.FindIndex(token => token.Kind == ClaimWordKind.Share) : -1;
        if (at < 0 && from < 0)
        {
            return null;
        }

        var subject = at < 0 ? before : before.GetRange(0, at);
        var behind = at < 0 ? after.GetRange(from + 1, after.Count - from - 1) : before.GetRange(at + 1, before.Count - at - 1);
        var (part, whole) = (MeasuresOf(subject), MeasuresOf(behind));
        var share = part.Count > 0 ? Of(StatementKind.Share, part)
            : Has(subject, ClaimWordKind.Measure) ? null
            : Has(subject, ClaimWordKind.Sum) && SumOf(context) is { } sum ? sum with { Kind = StatementKind.Share, IsSum = false }
            : Of(StatementKind.Share, context.LastMeasures) is { } last ? last with { Alternatives = context.Last?.Alternatives ?? [] } : null;
        return share is null || (whole.Count == 0 && Has(behind, ClaimWordKind.Measure)) || IsOfItself(share, whole) ? null
            : share with { Whole = whole, Sums = [.. context.Counts.Where(count => count.Measures.Count > 1).Select(count => count.Measures)] };
    }

    // What is a share of the same is one of a larger whole, which the form does not count.
    private static bool IsOfItself(StatedFigure share, IReadOnlyList<IReadOnlyList<int>> whole) =>
        share.Measures.Any(measure => whole.Any(of => of.Intersect(measure).Any()));

    // Of the counts before, the last few: how many, the prose does not say.
    private static StatedFigure? SumOf(StatementContext context)
    {
        var counts = context.Counts;
        if (counts.Count < 2)
        {
            return null;
        }

        var sums = Enumerable.Range(2, counts.Count - 1)
            .Select(last => (IReadOnlyList<IReadOnlyList<int>>)[.. counts.Skip(counts.Count - last).SelectMany(count => count.Measures)]).ToList();
        return Of(StatementKind.Count, sums[sums.Count - 1])! with { Alternatives = [.. sums.Take(sums.Count - 1)], IsSum = true };
    }

    private static StatedFigure? Of(StatementKind kind, IReadOnlyList<IReadOnlyList<int>> measures) =>
        measures.Count > 0 ? new StatedFigure(0, 0, 0, kind, measures) : null;

    private static bool IsMeasureBefore(ProseToken token) => token.Kind == ClaimWordKind.Measure && token.PrecedesFigure;

    private static bool Has(List<ProseToken> tokens, ClaimWordKind kind) => tokens.Exists(token => token.Kind == kind);
}
