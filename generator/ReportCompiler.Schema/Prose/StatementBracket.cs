using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Words in brackets right behind a figure: its parts, or what it is more exactly.</summary>
/// <param name="outer">The figure; null where it is not settled what it counts.</param>
/// <param name="start">How many figures there are before those in the brackets.</param>
internal sealed class StatementBracket(StatedFigure? outer, int start)
{
    /// <summary>Whether brackets begin at a place, right behind a figure.</summary>
    public static bool OpensAt(List<ProseToken> tokens, int at) =>
        tokens[at].Kind == ClaimWordKind.Open && at > 0 && tokens[at - 1].Kind == ClaimWordKind.Figure;

    /// <summary>Where the brackets at a place end.</summary>
    public static int CloseOf(List<ProseToken> tokens, int open)
    {
        var close = tokens.FindIndex(open, token => token.Kind == ClaimWordKind.Close);
        return close < 0 ? tokens.Count : close;
    }

    /// <summary>Whether brackets without a figure say of the figure before something that is not known of it: whose it is, or in which procedure.</summary>
    public static bool Qualifies(List<ProseToken> inside) =>
        inside.Exists(token => token.Kind == ClaimWordKind.Unknown)
        || (inside.Exists(token => token.Kind == ClaimWordKind.Measure)
            && !inside.Exists(token => token.Kind is ClaimWordKind.Includes or ClaimWordKind.Excludes));

    /// <summary>The figure as what is in the brackets has it: where that adds up to it, it may be their sum.</summary>
    /// <param name="figures">All figures so far.</param>
    public StatedFigure? Close(List<StatedFigure> figures)
    {
        var at = outer is null ? -1 : figures.IndexOf(outer);
        var parts = figures.Skip(start).Where(part => part is { Kind: StatementKind.Count, IsOfLastYear: false }).ToList();
        if (at < 0 || parts.Count < 2 || parts.Sum(part => part.Value) != outer!.Value)
        {
            return at < 0 ? null : outer;
        }

        figures[at] = outer with { Alternatives = [.. outer.Alternatives, [.. parts.SelectMany(part => part.Measures)]] };
        return figures[at];
    }
}
