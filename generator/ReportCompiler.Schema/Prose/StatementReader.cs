using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>
/// Reads the figures that prose states. Where the form has words for statements, a figure counts as stated only if it is settled what is
/// counted, of what, in which year and how: one word that the form does not know, and it is passed over.
/// </summary>
internal sealed class StatementReader
{
    // A form is read by thousands of reports: its words are gathered once for each year.
    private static readonly ConditionalWeakTable<Form, ConcurrentDictionary<(int Year, string? Standing), StatementReader>> Known = new();

    private readonly IReadOnlyList<FormClaim> _claims;
    private readonly ClaimWords? _words;
    private readonly ClaimUnits _units;
    private readonly int _year;
    private readonly ConcurrentDictionary<int, ProseLexer?> _lexers = [];

    private StatementReader(Form form, int year, string? standing)
    {
        _claims = [.. form.Claims];
        _words = form.ClaimWords?.For(standing);
        _units = new ClaimUnits(_claims, _words);
        _year = year;
    }

    /// <summary>The reader of prose in a form.</summary>
    /// <param name="form">The form: of a report, or without one.</param>
    /// <param name="year">The year of the report.</param>
    /// <param name="standing">What the report is of: a level of government, or <c>body</c>; null where that is not known.</param>
    public static StatementReader Of(Form form, int year, string? standing) =>
        Known.GetValue(form.Origin, _ => new()).GetOrAdd((year, standing), _ => new StatementReader(form.Origin, year, standing));

    /// <summary>The figures, in order.</summary>
    /// <param name="markdown">The prose of a section.</param>
    /// <param name="narrative">Its place among the prose of the report.</param>
    public IReadOnlyList<StatedFigure> Read(string markdown, int narrative)
    {
        if (_lexers.GetOrAdd(narrative, LexerOf) is not { } lexer)
        {
            return [];
        }

        var prose = UnmarkedProse.Of(markdown);
        var tokens = lexer.Read(prose.Text);
        return _words is null ? ReadPhrases(prose, tokens) : ReadSentences(prose, tokens, _words);
    }

    private ProseLexer? LexerOf(int narrative)
    {
        var about = _claims.Select((claim, index) => (Index: index, Claim: claim)).Where(claim => claim.Claim.Narrative == narrative).ToList();
        return about.Count == 0 ? null : new ProseLexer(about, _words, _units, _year);
    }

    // A paragraph that turns to a part of the whole speaks of it until it says otherwise.
    private List<StatedFigure> ReadSentences(UnmarkedProse prose, List<ProseToken> tokens, ClaimWords words)
    {
        var figures = new List<StatedFigure>();
        var owner = StatementOwner.Whole;
        var lead = new ParagraphLead(words);
        var scope = new StatementScope(_claims);
        var subject = new StatementSubject(_claims, words);
        for (var start = 0; start < tokens.Count;)
        {
            var stop = tokens.FindIndex(start, token => token.Kind == ClaimWordKind.Stop);
            var end = stop < 0 ? tokens.Count : stop;
            var own = tokens.GetRange(start, end - start);
            scope = own.Count > 0 && own[0].Kind == ClaimWordKind.OfWhich ? scope : new StatementScope(_claims);
            scope.Reopen();
            scope.TurnTo(scope.Topic.Length > 0 ? scope.Topic : lead.Topic);
            var sentence = new SentenceReader(prose, words, _units, owner, scope);
            var read = sentence.Read(own);
            figures.AddRange(lead.IsOfAnother(prose.Text, own) ? [] : subject.Settle(prose, read));
            var isParagraph = end >= tokens.Count || prose.Text[tokens[end].Start] == UnmarkedProse.ParagraphEnd;
            owner = isParagraph ? StatementOwner.Whole : sentence.Owner;
            scope = isParagraph ? new StatementScope(_claims) : scope;
            lead.Take(prose.Text, own, scope.Topic, isParagraph);
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
            var meant = (measure.Claims ?? []).Where(claim => !isBefore || EndsAs(_claims[claim], token.Unit)).ToList();
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
