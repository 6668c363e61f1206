using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>
/// The words that statements of figures are made of, beside what the claims of a form say. Where a form declares them, a statement is
/// compared only if every word of it is known; where it does not, what a claim says is found wherever it stands.
/// </summary>
public sealed record ClaimWords
{
    /// <summary>What may stand behind a counted figure: <c>件</c>, <c>起</c>.</summary>
    public EquatableArray<string> Units { get; init; }

    /// <summary>
    /// What may stand between a figure and its unit, or begin it, each with how many it stands for: <c>万 10000</c>. A figure in 亿元 is compared with one
    /// in 万元 to the places that it states.
    /// </summary>
    public EquatableArray<string> Scales { get; init; }

    /// <summary>What may stand behind a figure that is one of a hundred, beside <c>%</c>: <c>percent</c>.</summary>
    public EquatableArray<string> Percents { get; init; }

    /// <summary>What joins figures that are counted together: <c>和</c>, <c>、</c>.</summary>
    public EquatableArray<string> Joins { get; init; }

    /// <summary>Words that change nothing: <c>共</c>, <c>的</c>.</summary>
    public EquatableArray<string> Ignored { get; init; }

    /// <summary>Words for what is counted in too many ways to compare it: <c>受理</c>.</summary>
    public EquatableArray<string> Uncompared { get; init; }

    /// <summary>Words that leave open whether all are counted or some: <c>按期</c>. Such a figure is wrong only if it is larger than that of all.</summary>
    public EquatableArray<string> Restricted { get; init; }

    /// <summary>
    /// Words for what is counted: <c>申请</c>. Where prose has turned to something that the form does not know, only a sentence with one of them
    /// speaks of what it counts.
    /// </summary>
    public EquatableArray<string> Objects { get; init; }

    /// <summary>
    /// Words of what the report is about, each behind the topic of claims whose words are said of more than that: <c>review records</c>. Where none of those
    /// of its topic stands before it in its paragraph, a figure may count more than the form does, and is wrong only if it is less.
    /// </summary>
    public EquatableArray<string> About { get; init; }

    /// <summary>Words for the whole that the report is about: <c>全市</c>, <c>本机关</c>.</summary>
    public EquatableArray<string> Whole { get; init; }

    /// <summary>
    /// Such words that name the whole only in some reports, each behind a word that says in which: the level of government that the report covers,
    /// or <c>body</c> for one that is of a single body (<c>city 全市</c>, <c>body 我局</c>). In other reports they name somebody else.
    /// </summary>
    public EquatableArray<string> WholeAt { get; init; }

    /// <summary>The words for the report of a body.</summary>
    /// <param name="standing">What the report is of: a level of government, or <c>body</c>; null where that is not known: every word may be meant.</param>
    internal ClaimWords For(string? standing) => this with
    {
        Whole = new(Whole.Concat(WholeAt.Select(each => each.Split([' '], 2)).Where(each => standing is null || each[0] == standing)
            .Select(each => each[each.Length - 1])).Distinct(StringComparer.Ordinal)),
    };

    /// <summary>What names of parts end with: <c>局</c>, <c>镇</c>. What is said of a part, the form does not hold.</summary>
    public EquatableArray<string> Bodies { get; init; }

    /// <summary>Words that hold one of those and name no part: <c>办法</c>, <c>网站</c>.</summary>
    public EquatableArray<string> NoBodies { get; init; }

    /// <summary>What stands behind the number of a year, <c>年</c>, or around it: <c>fiscal year {n}</c>.</summary>
    public EquatableArray<string> Years { get; init; }

    /// <summary>What stands before a number that counts nothing: <c>第</c>.</summary>
    public EquatableArray<string> Ordinals { get; init; }

    /// <summary>Words for the year of the report: <c>今年</c>.</summary>
    public EquatableArray<string> ThisYear { get; init; }

    /// <summary>Words for the year before: <c>上年</c>.</summary>
    public EquatableArray<string> LastYear { get; init; }

    /// <summary>Words for the year after: <c>下年度</c>. Words that leave a year open, as <c>结转{next}</c>, are written with them.</summary>
    public EquatableArray<string> NextYear { get; init; }

    /// <summary>What other stretches of time end with: <c>季度</c>, <c>以来</c>. What is said of one, the form does not hold.</summary>
    public EquatableArray<string> Periods { get; init; }

    /// <summary>Words that compare with the year before: <c>同比</c>, <c>较上年</c>.</summary>
    public EquatableArray<string> Than { get; init; }

    /// <summary>Words for more: <c>增加</c>.</summary>
    public EquatableArray<string> More { get; init; }

    /// <summary>Words for less: <c>减少</c>.</summary>
    public EquatableArray<string> Less { get; init; }

    /// <summary>Words for a share: <c>占</c>. What it is of follows.</summary>
    public EquatableArray<string> Share { get; init; }

    /// <summary>Words that say that the figure before takes in another: <c>含</c>.</summary>
    public EquatableArray<string> Includes { get; init; }

    /// <summary>Words that say that the figure before leaves out something: <c>不含</c>.</summary>
    public EquatableArray<string> Excludes { get; init; }

    /// <summary>Words between last year's figure and this year's: <c>增加到</c>.</summary>
    public EquatableArray<string> To { get; init; }

    /// <summary>Words that say that the figure behind is part of the one before: <c>其中</c>.</summary>
    public EquatableArray<string> OfWhich { get; init; }

    /// <summary>Words at the end of a clause that say that what follows is part of what it names: <c>予以公开的申请中，</c>.</summary>
    public EquatableArray<string> Among { get; init; }

    /// <summary>Words that add up the figures before: <c>合计</c>.</summary>
    public EquatableArray<string> Sums { get; init; }

    /// <summary>Words between things and their figures in the same order: <c>分别为</c>.</summary>
    public EquatableArray<string> Respectively { get; init; }

    /// <summary>The lists that are not empty, by the names of their properties.</summary>
    public IEnumerable<(string Name, EquatableArray<string> Words)> Lists => All.Where(list => list.Words.Count > 0);

    /// <summary>The lists whose words a statement may have anywhere, by what they say.</summary>
    internal IEnumerable<(ClaimWordKind Kind, EquatableArray<string> Words)> ByKind =>
    [
        (ClaimWordKind.Join, Joins),
        (ClaimWordKind.Ignored, Ignored),
        (ClaimWordKind.Uncompared, Uncompared),
        (ClaimWordKind.Restricted, Restricted),
        (ClaimWordKind.Whole, Whole),
        (ClaimWordKind.ThisYear, ThisYear),
        (ClaimWordKind.LastYear, LastYear),
        (ClaimWordKind.Than, Than),
        (ClaimWordKind.More, More),
        (ClaimWordKind.Less, Less),
        (ClaimWordKind.Share, Share),
        (ClaimWordKind.To, To),
        (ClaimWordKind.Includes, Includes),
        (ClaimWordKind.Excludes, Excludes),
        (ClaimWordKind.OfWhich, OfWhich),
        (ClaimWordKind.Among, Among),
        (ClaimWordKind.Sum, Sums),
        (ClaimWordKind.Respectively, Respectively),
    ];

    private IEnumerable<(string Name, EquatableArray<string> Words)> All =>
    [
        (nameof(Units), Units),
        (nameof(Scales), Scales),
        (nameof(Percents), Percents),
        (nameof(Joins), Joins),
        (nameof(Ignored), Ignored),
        (nameof(Uncompared), Uncompared),
        (nameof(Restricted), Restricted),
        (nameof(Objects), Objects),
        (nameof(About), About),
        (nameof(Whole), Whole),
        (nameof(WholeAt), WholeAt),
        (nameof(Bodies), Bodies),
        (nameof(NoBodies), NoBodies),
        (nameof(Years), Years),
        (nameof(Ordinals), Ordinals),
        (nameof(ThisYear), ThisYear),
        (nameof(LastYear), LastYear),
        (nameof(NextYear), NextYear),
        (nameof(Periods), Periods),
        (nameof(Than), Than),
        (nameof(More), More),
        (nameof(Less), Less),
        (nameof(Share), Share),
        (nameof(To), To),
        (nameof(Includes), Includes),
        (nameof(Excludes), Excludes),
        (nameof(OfWhich), OfWhich),
        (nameof(Among), Among),
        (nameof(Sums), Sums),
        (nameof(Respectively), Respectively),
    ];
}
