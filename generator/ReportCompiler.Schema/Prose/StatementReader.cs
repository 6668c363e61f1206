using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>
/// Reads the figures that prose states. Where the form has words for statements, a figure counts as stated only if it is settled what is
/// counted, of what, in which year and how: one word that the form does not know, and it is passed over.
/// </summary>
/// <param name="claims">The claims of the form.</param>
/// <param name="words">Its words; null where it has none.</param>
/// <param name="year">The year of the report.</param>
internal sealed class StatementReader(IReadOnlyList<FormClaim> claims, ClaimWords? words, int year)
{
    /// <summary>The figures, in order.</summary>
    /// <param name="markdown">The prose of a section.</param>
    /// <param name="narrative">Its place among the prose of the report.</param>
    public IReadOnlyList<StatedFigure> Read(string markdown, int narrative)
    {
        var about = claims.Select((claim, index) => (Index: index, Claim: claim)).Where(claim => claim.Claim.Narrative == narrative).ToList();
        if (about.Count == 0)
        {
            return [];
        }

        var prose = UnmarkedProse.Of(markdown);
        var units = new ClaimUnits(claims, words);
        var tokens = new ProseLexer(about, words, units, year).Read(prose.Text);
        return words is null ? ReadPhrases(prose, tokens) : ReadSentences(prose, tokens, words, units);
    }

    // A paragraph that turns to a part of the whole speaks of it until it says otherwise.
    private static List<StatedFigure> ReadSentences(UnmarkedProse prose, List<ProseToken> tokens, ClaimWords words, ClaimUnits units)
    {
        var figures = new List<StatedFigure>();
        var isOfPart = false;
        for (var start = 0; start < tokens.Count;)
        {
            var stop = tokens.FindIndex(start, token => token.Kind == ClaimWordKind.Stop);
            var end = stop < 0 ? tokens.Count : stop;
            var sentence = new SentenceReader(prose, words, units, isOfPart);
            figures.AddRange(sentence.Read(tokens.GetRange(start, end - start)));
            isOfPart = sentence.IsOfPart && end < tokens.Count && prose.Text[tokens[end].Start] != UnmarkedProse.ParagraphEnd;
            start = end + 1;
        }

        return figures;
    }

    // What a claim says, word by word, wherever it stands.
    private List<StatedFigure> ReadPhrases(UnmarkedProse prose, List<ProseToken> tokens)
    {
        var figures = new List<StatedFigure>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Kind != ClaimWordKind.Figure || token.Value is not { } value)
            {
                continue;
            }

            var isBefore = at > 0 && tokens[at - 1] is { Kind: ClaimWordKind.Measure, PrecedesFigure: true };
            var measure = isBefore ? tokens[at - 1]
                : at + 1 < tokens.Count && tokens[at + 1] is { Kind: ClaimWordKind.Measure, FollowsFigure: true } after ? after
                : default;
            var meant = (measure.Claims ?? []).Where(claim => !isBefore || EndsAs(claims[claim], token.Unit)).ToList();
            if (meant.Count > 0)
            {
                var (start, length) = prose.SpanOf(token.Start, token.Length);
                figures.Add(new StatedFigure(start, length, value, StatementKind.Count, [meant]));
            }
        }

        return figures;
    }

    private static bool EndsAs(FormClaim claim, string? unit) =>
        claim.Patterns.Select(ClaimPhrase.Of).Any(phrase => phrase.Before.Length > 0 && (phrase.After.Length == 0 || phrase.After == unit));
}
