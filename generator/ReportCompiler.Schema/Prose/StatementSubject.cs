using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>
/// What prose has said that it is about. Words that are said of more than a form counts, as reviews of every kind are reviews, are taken for what it counts
/// once its subject has been named.
/// </summary>
/// <param name="claims">All claims of the form.</param>
/// <param name="words">The words of the form.</param>
internal sealed class StatementSubject(IReadOnlyList<FormClaim> claims, ClaimWords words)
{
    private readonly ILookup<string, string> _about = words.About.Select(each => each.Split([' '], 2)).Where(each => each.Length == 2)
        .ToLookup(each => each[0], each => each[1], StringComparer.Ordinal);

    /// <summary>The figures of a sentence, with those marked that may count more than the tables hold.</summary>
    /// <param name="prose">The prose.</param>
    /// <param name="figures">The figures.</param>
    public IEnumerable<StatedFigure> Settle(UnmarkedProse prose, IReadOnlyList<StatedFigure> figures) => _about.Count == 0
        ? figures
        : figures.Select(figure => IsNamed(prose, figure) ? figure : figure with { IsAtLeast = true, Sentence = figures[0].Start });

    private bool IsNamed(UnmarkedProse prose, StatedFigure figure)
    {
        var subjects = figure.Measures.SelectMany(measure => measure).Select(claim => _about[claims[claim].Topic]).Where(subject => subject.Any()).ToList();
        if (subjects.Count == 0)
        {
            return true;
        }

        var end = prose.PlaceOf(figure.Start);
        var start = prose.Text.LastIndexOf(UnmarkedProse.ParagraphEnd, end) + 1;
        var before = prose.Text.Substring(start, end - start);
        return subjects.TrueForAll(subject => subject.Any(word => before.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
    }
}
