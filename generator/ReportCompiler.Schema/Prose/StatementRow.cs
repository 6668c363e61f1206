using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Things that are counted, and behind them their figures in the same order: <c>予以公开、部分公开分别为3件、2件</c>.</summary>
internal static class StatementRow
{
    /// <summary>Whether a clause is one.</summary>
    public static bool IsOne(List<ProseToken> clause) => At(clause) >= 0 && clause.Exists(token => token.Kind == ClaimWordKind.Figure);

    /// <summary>Its figures, in order; empty where it is not settled which is which. Places and values are still to be filled in.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="named">What the clause before has named.</param>
    public static IReadOnlyList<(StatedFigure Statement, ProseToken Figure)> Read(List<ProseToken> clause, IReadOnlyList<IReadOnlyList<int>> named)
    {
        var at = At(clause);
        var (before, behind) = (clause.GetRange(0, at), clause.GetRange(at + 1, clause.Count - at - 1));
        var isShare = clause.Exists(token => token.Kind == ClaimWordKind.Share);
        var measures = StatementPart.MeasuresOf(before) is { Count: > 0 } own ? own : named;
        var figures = behind.FindAll(token => token.Kind == ClaimWordKind.Figure);
        var isSettled = measures.Count == figures.Count && !clause.Exists(Unsettles) && !behind.Exists(token => token.Kind == ClaimWordKind.Measure)
            && figures.TrueForAll(figure => figure.Unit == ClaimUnits.Percent == isShare);
        var kind = isShare ? StatementKind.Share : StatementKind.Count;
        return isSettled ? [.. measures.Zip(figures, (measure, figure) => (new StatedFigure(0, 0, 0, kind, [measure]), figure))] : [];
    }

    private static int At(List<ProseToken> clause) => clause.FindIndex(token => token.Kind == ClaimWordKind.Respectively);

    private static bool Unsettles(ProseToken token) => token.Kind is ClaimWordKind.Unknown or ClaimWordKind.Uncompared or ClaimWordKind.Than
        or ClaimWordKind.More or ClaimWordKind.Less or ClaimWordKind.Includes or ClaimWordKind.To;
}
