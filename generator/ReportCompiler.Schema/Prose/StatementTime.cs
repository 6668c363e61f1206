using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Of which year a sentence speaks.</summary>
internal sealed class StatementTime
{
    private ClaimWordKind _time = ClaimWordKind.ThisYear;
    private bool _hasSpokenOfLastYear;

    /// <summary>Whether it is the year before.</summary>
    public bool IsLast => _time == ClaimWordKind.LastYear;

    /// <summary>Whether it is neither the year of the report nor the year before.</summary>
    public bool IsOther => _time == ClaimWordKind.OtherYear;

    /// <summary>Says that it is neither.</summary>
    public void BecomeOther() => _time = ClaimWordKind.OtherYear;

    /// <summary>Says that a figure has been stated.</summary>
    public void Spoken() => _hasSpokenOfLastYear |= IsLast;

    /// <summary>Takes in the words of a clause, or of a part of one; true if they speak of the year of the report.</summary>
    public bool Settle(List<ProseToken> tokens)
    {
        var hasThan = tokens.Exists(token => token.Kind == ClaimWordKind.Than);
        var years = hasThan ? [] : tokens.FindAll(IsYear).ConvertAll(token => token.Kind);
        if (years.Count > 0)
        {
            // From one year to another: a stretch of years.
            _time = years.TrueForAll(year => year == years[0]) ? years[0] : ClaimWordKind.OtherYear;
        }
        else if (tokens.Exists(token => token.Kind == ClaimWordKind.To) && IsLast)
        {
            _time = ClaimWordKind.ThisYear;
        }
        else if (!hasThan && _hasSpokenOfLastYear && IsLast)
        {
            // What was said of another year says nothing of the year of what follows.
            _time = ClaimWordKind.OtherYear;
        }

        return years.Contains(ClaimWordKind.ThisYear);
    }

    /// <summary>
    /// Takes in another year that stands behind the figure of a clause: it is that figure's. Of which of several figures it is, is not settled.
    /// </summary>
    public void SettleBehind(List<ProseToken> clause)
    {
        var first = clause.FindIndex(token => token.Kind == ClaimWordKind.Figure);
        var next = first < 0 ? -1 : clause.FindIndex(first + 1, token => token.Kind == ClaimWordKind.Figure);
        var own = first < 0 ? [] : clause.GetRange(first, (next < 0 ? clause.Count : next) - first);
        if (own.FindAll(IsYear).ConvertAll(token => token.Kind).Distinct().Count() > 1 && clause.TrueForAll(token => token.Kind != ClaimWordKind.Than))
        {
            // Received in one year and processed in another.
            _time = ClaimWordKind.OtherYear;
            return;
        }

        var year = first < 0 ? -1 : clause.FindIndex(first, token => token.Kind is ClaimWordKind.LastYear or ClaimWordKind.OtherYear);
        if (year >= 0 && clause.TrueForAll(token => token.Kind != ClaimWordKind.Than))
        {
            _time = clause.FindLastIndex(token => token.Kind == ClaimWordKind.Figure) == first ? clause[year].Kind : ClaimWordKind.OtherYear;
        }
    }

    private static bool IsYear(ProseToken token) =>
        token.Kind is ClaimWordKind.ThisYear or ClaimWordKind.LastYear or ClaimWordKind.OtherYear;
}
