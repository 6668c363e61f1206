using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>
/// Whether it is settled what a sentence speaks of. Words before a comma that the form does not know may name anything: another law, a campaign, what is
/// left out; what follows is compared once the year or the whole is named.
/// </summary>
internal sealed class StatementFooting
{
    private bool _isOpen;
    private bool _leavesOut;
    private bool _hasNamedWhole;

    /// <summary>Whether it is settled.</summary>
    public bool IsSettled => !_isOpen && !_leavesOut;

    /// <summary>Takes in a clause without a figure.</summary>
    /// <param name="isKnown">Whether all of its words are known.</param>
    /// <param name="leavesOut">Whether it says what the figures behind leave out.</param>
    public void Note(bool isKnown, bool leavesOut)
    {
        _isOpen |= !isKnown && !_hasNamedWhole;
        _leavesOut |= leavesOut;
    }

    /// <summary>Whether words name the whole: what goes on behind it, the Department of something else, is no longer it.</summary>
    /// <param name="tokens">The words.</param>
    public static bool NamesWhole(List<ProseToken> tokens) => tokens.Where((token, index) => token.Kind == ClaimWordKind.Whole
        && (index + 2 >= tokens.Count || tokens[index + 1].Kind != ClaimWordKind.Share || tokens[index + 2].Kind != ClaimWordKind.Unknown)).Any();

    /// <summary>Takes in what words name.</summary>
    /// <param name="year">Whether they name the year of the report.</param>
    /// <param name="whole">Whether they name the whole.</param>
    /// <param name="isKnown">Whether all of the words are known; else they may name more than the whole.</param>
    public void Name(bool year, bool whole, bool isKnown)
    {
        _isOpen &= !isKnown || (!year && !whole);
        _hasNamedWhole |= whole;
    }
}
