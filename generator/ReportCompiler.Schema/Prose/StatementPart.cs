using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>A figure with the words around it, from the figure before in its clause to the one behind.</summary>
/// <param name="before">The words before it.</param>
/// <param name="figure">The figure.</param>
/// <param name="after">The words behind it.</param>
/// <param name="isLast">Whether no figure follows in the clause.</param>
internal sealed class StatementPart(List<ProseToken> before, ProseToken figure, List<ProseToken> after, bool isLast)
{
    private const string Percent = "%";

    /// <summary>The words before the figure.</summary>
    public IReadOnlyList<ProseToken> Before => before;

    /// <summary>The figure.</summary>
    public ProseToken Figure => figure;

    /// <summary>Whether every word is known.</summary>
    public bool IsKnown => !Has(before, ClaimWordKind.Unknown) && (!(isLast || TakesWhatFollows) || !Has(after, ClaimWordKind.Unknown));

    /// <summary>Whether it says what the figure before takes in.</summary>
    public bool Includes => Has(before, ClaimWordKind.Includes);

    /// <summary>Whether it is a change to less.</summary>
    public bool IsLess => Has(before, ClaimWordKind.Less);

    /// <summary>Whether what is counted stands behind the figure.</summary>
    public bool TakesWhatFollows => !before.Exists(IsMeasureBefore) && after.Exists(token => token.Kind == ClaimWordKind.Measure && token.FollowsFigure);

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
    /// <param name="named">What the clause before has named.</param>
    /// <param name="last">The count before, in the same sentence.</param>
    public StatedFigure? Read(IReadOnlyList<IReadOnlyList<int>> named, StatedFigure? last)
    {
        var isPercent = figure.Unit == Percent;
        if (Has(before, ClaimWordKind.Uncompared))
        {
            return null;
        }

        if (Has(before, ClaimWordKind.Than))
        {
            var measures = MeasuresOf(before) is { Count: > 0 } own ? own : last is { IsOfLastYear: false } ? last.Measures : [];
            return Has(before, ClaimWordKind.More) != Has(before, ClaimWordKind.Less) && !Has(before, ClaimWordKind.Share)
                ? Of(isPercent ? StatementKind.ChangeInPercent : StatementKind.Change, measures)
                : null;
        }

        if (Has(before, ClaimWordKind.More) || Has(before, ClaimWordKind.Less))
        {
            return null;
        }

        if (isPercent)
        {
            return ReadShare(last);
        }

        if (Has(before, ClaimWordKind.Share))
        {
            return null;
        }

        var counted = TakesWhatFollows ? MeasuresOf(after, followsFigure: true) : MeasuresOf(before);
        return Of(StatementKind.Count, counted.Count > 0 || before.Exists(token => token.Kind == ClaimWordKind.Measure) ? counted : named);
    }

    private StatedFigure? ReadShare(StatedFigure? last)
    {
        var at = before.FindIndex(token => token.Kind == ClaimWordKind.Share);
        if (at < 0)
        {
            return null;
        }

        var subject = MeasuresOf(before.GetRange(0, at)) is { Count: > 0 } own ? own : last is { IsOfLastYear: false } ? last.Measures : [];
        var behind = before.GetRange(at + 1, before.Count - at - 1);
        var whole = MeasuresOf(behind);
        return whole.Count == 0 && Has(behind, ClaimWordKind.Measure)
            ? null : Of(StatementKind.Share, subject) is { } share ? share with { Whole = whole } : null;
    }

    private static StatedFigure? Of(StatementKind kind, IReadOnlyList<IReadOnlyList<int>> measures) =>
        measures.Count > 0 ? new StatedFigure(0, 0, 0, kind, measures) : null;

    private static bool IsMeasureBefore(ProseToken token) => token.Kind == ClaimWordKind.Measure && token.PrecedesFigure;

    private static bool Has(List<ProseToken> tokens, ClaimWordKind kind) => tokens.Exists(token => token.Kind == kind);
}
