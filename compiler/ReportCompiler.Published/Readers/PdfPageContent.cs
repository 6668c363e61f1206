using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportCompiler.Published.Readers;

/// <summary>The letters and the rules of a printed page.</summary>
/// <param name="Letters">The letters.</param>
/// <param name="Rules">The straight lines.</param>
internal sealed record PdfPageContent(IReadOnlyList<PdfLetter> Letters, IReadOnlyList<PdfRule> Rules)
{
    private const double Thin = 3;
    private const double Short = 3;
    private const int MostRules = 60_000;

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    public static PdfPageContent Of(Page page)
    {
        var letters = page.Letters.Where(letter => !string.IsNullOrEmpty(letter.Value) && letter.Value[0] >= ' ').Select(letter => new PdfLetter(
            Radicals.Replaced(PdfLigatures.Parted(letter.Value)), letter.StartBaseLine.X, Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X),
                letter.StartBaseLine.Y, Math.Max(1, letter.PointSize)));
        var rules = page.Paths.SelectMany(path => path.SelectMany(part => RulesOf(part, path.IsStroked, path.IsFilled))).Take(MostRules + 1).ToList();
        if (rules.Count > MostRules || page.Letters.Count > DocumentLimits.Items)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        return new PdfPageContent([.. letters], rules);
    }

    // A rule is a thin rectangle that is filled, or a line or an edge of a rectangle that is drawn.
    private static IEnumerable<PdfRule> RulesOf(PdfSubpath part, bool isStroked, bool isFilled)
    {
        if (part.GetBoundingRectangle() is not { } box)
        {
            yield break;
        }

        if (box.Height <= Thin && box.Width > Short)
        {
            yield return new PdfRule(IsHorizontal: true, (box.Top + box.Bottom) / 2, box.Left, box.Right);
        }
        else if (box.Width <= Thin && box.Height > Short)
        {
            yield return new PdfRule(IsHorizontal: false, (box.Left + box.Right) / 2, box.Bottom, box.Top);
        }
        else if (isStroked && !isFilled && box.Height > Short && box.Width > Short)
        {
            yield return new PdfRule(IsHorizontal: true, box.Top, box.Left, box.Right);
            yield return new PdfRule(IsHorizontal: true, box.Bottom, box.Left, box.Right);
            yield return new PdfRule(IsHorizontal: false, box.Left, box.Bottom, box.Top);
            yield return new PdfRule(IsHorizontal: false, box.Right, box.Bottom, box.Top);
        }
    }
}
