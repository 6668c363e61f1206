using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>
/// Within what a sentence speaks: a table or a class that it has turned to, or a count whose parts it lists. What is said there of anything
/// else is said of a part of it, which the form need not hold.
/// </summary>
/// <param name="claims">All claims of the form.</param>
internal sealed class StatementScope(IReadOnlyList<FormClaim> claims)
{
    private readonly List<int> _wholes = [];
    private readonly List<StatedFigure> _counts = [];
    private IReadOnlyList<IReadOnlyList<int>> _last = [];
    private IReadOnlyList<int>? _within;
    private bool _isFirstWithin;
    private IReadOnlyList<int>? _bracket;

    /// <summary>What the sentence has turned to; empty where to nothing.</summary>
    public string Topic { get; private set; } = string.Empty;

    /// <summary>Takes in what is named, whether or not it is compared.</summary>
    /// <param name="tokens">The words.</param>
    public void Name(IEnumerable<ProseToken> tokens)
    {
        foreach (var topic in tokens.Where(token => token.Kind == ClaimWordKind.Measure).SelectMany(token => token.Claims!).Select(TopicOf))
        {
            Topic = topic.Length > 0 ? topic : Topic;
        }
    }

    /// <summary>Turns to something.</summary>
    /// <param name="topic">It; empty for the whole.</param>
    public void TurnTo(string topic) => Topic = topic;

    /// <summary>Begins the list of the parts of a count.</summary>
    /// <param name="whole">What is counted; nothing where that is not settled.</param>
    public void Open(IReadOnlyList<IReadOnlyList<int>> whole) => (_within, _isFirstWithin) = ([.. whole.SelectMany(measure => measure)], true);

    /// <summary>Begins what stands in brackets behind a count, or ends it.</summary>
    /// <param name="whole">The count; nothing where it is not settled, null where the brackets end.</param>
    public void Bracket(IReadOnlyList<IReadOnlyList<int>>? whole) => _bracket = whole?.SelectMany(measure => measure).ToList();

    /// <summary>Begins the list of the parts of the last count, in a sentence behind it.</summary>
    public void Reopen()
    {
        if (_last.Count > 0)
        {
            Open(_last);
        }
    }

    /// <summary>Whether a statement speaks of what the tables hold.</summary>
    /// <param name="statement">The statement.</param>
    public bool Allows(StatedFigure statement)
    {
        var isFirst = _isFirstWithin;
        _isFirstWithin = false;
        var meant = statement.Measures.SelectMany(measure => measure).ToList();
        if (_within is not null && !isFirst && meant.Exists(claim => IsBeside(claim, _within)))
        {
            _within = null;
        }

        return (_bracket is null || meant.Exists(claim => IsInBracket(claim, _bracket)))
            && meant.Exists(claim => !claims[claim].IsOnlyAsPart || IsPartOf(claim, Before(statement)))
            && !meant.TrueForAll(IsOfAnotherWhole)
            && (Topic.Length == 0 || meant.Exists(claim => TopicOf(claim).Length > 0))
            && (_within is null || meant.Exists(claim => IsPartOf(claim, _within)))
            && (statement.IsSum || AreAlike(statement.Measures))
            && (statement.Whole is not [var of] || meant.TrueForAll(IsWhole) || meant.Exists(claim => IsPartOf(claim, of)))
            && (_wholes.Count != 1 || meant.Exists(IsOfThatWhole));
    }

    /// <summary>
    /// Whether measures that are named together are all wholes or all parts; else a word that they share was left out: lawsuits and reviews upheld.
    /// </summary>
    /// <param name="measures">The measures.</param>
    public bool AreAlike(IReadOnlyList<IReadOnlyList<int>> measures) =>
        !measures.Any(measure => measure.All(IsWhole)) || !measures.Any(measure => !measure.Any(IsWhole));

    /// <summary>Takes in a count of the year of the report.</summary>
    /// <param name="statement">The statement.</param>
    public void Count(StatedFigure statement)
    {
        var wholes = statement.Measures.SelectMany(measure => measure).Where(IsWhole).Except(_wholes).ToList();
        _wholes.AddRange(wholes);
        _last = statement.Measures;
        _counts.Add(statement);
    }

    /// <summary>A statement with what it may leave out: where a sentence has counted what came in this year alone, it may go on with that alone.</summary>
    /// <param name="statement">The statement.</param>
    public StatedFigure Narrow(StatedFigure statement)
    {
        if (_wholes.Count == 0 || claims[_wholes[0]].Besides.Count == 0 || statement.IsSum || statement.IsOfLastYear)
        {
            return statement;
        }

        var meant = statement.Measures.SelectMany(measure => measure).ToList();
        return statement.Kind is StatementKind.Count or StatementKind.Share && meant.Concat(_wholes.Skip(1)).All(IsDealtWith)
            ? statement with { Besides = [.. claims[_wholes[0]].Besides.Select(id => FormClaim.IndexOf(claims, id))], Within = [.. _counts.Skip(1)] }
            : statement;
    }

    private bool IsWhole(int claim) => claims[claim].ShareOf.Count == 0;

    private bool IsPartOf(int claim, IReadOnlyList<int> wholes) => wholes.Any(whole => claims[claim].ShareOf.Contains(claims[whole].Id));

    private bool IsInBracket(int claim, IReadOnlyList<int> whole) =>
        IsWhole(claim) || whole.Contains(claim) || IsPartOf(claim, whole) || IsBeside(claim, whole);

    private List<int> Before(StatedFigure statement) =>
        [.. _counts.SelectMany(count => count.Measures).Concat(statement.Whole).SelectMany(measure => measure), .. _within ?? []];

    // What is divided otherwise than the counts before, of which none is the whole of it: the applicants of those granted.
    private bool IsOfAnotherWhole(int claim) => !IsWhole(claim) && TopicOf(claim).Length > 0 && _counts.Count > 0 && _within is null
        && !_counts.Exists(count => count.Measures.Any(measure => measure.Any(other => TopicOf(other) == TopicOf(claim))))
        && !_counts.Exists(count => count.Measures.Any(measure => IsPartOf(claim, measure)));

    // A single whole says what the parts behind it are of; of several, the prose does not say.
    private bool IsOfThatWhole(int claim)
    {
        var whole = _wholes[0];
        return IsWhole(claim) || (TopicOf(whole).Length > 0 && TopicOf(whole) != TopicOf(claim)) || IsPartOf(claim, _wholes);
    }

    // The next in the list of which the whole is one: denied so many, of which so many as secret, not held so many.
    private bool IsBeside(int claim, IReadOnlyList<int> wholes) => !wholes.Contains(claim) && wholes.Any(whole => TopicOf(whole) == TopicOf(claim)
        && (IsWhole(claim) ? IsWhole(whole) && TopicOf(claim).Length > 0 : claims[whole].ShareOf.Intersect(claims[claim].ShareOf).Any()));

    // What becomes of the first whole: a part of it, or what has parts in common with it.
    private bool IsDealtWith(int claim)
    {
        var (id, first) = (claims[claim].Id, claims[_wholes[0]].Id);
        return claim != _wholes[0] && TopicOf(claim).Length == 0
            && (claims[claim].ShareOf.Contains(first) || claims.Any(part => part.ShareOf.Contains(id) && part.ShareOf.Contains(first)));
    }

    private string TopicOf(int claim) => claims[claim].Topic;
}
