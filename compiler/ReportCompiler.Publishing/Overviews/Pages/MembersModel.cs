using System.Globalization;
using System.Text;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>
/// What the pages are laid out from that show a collected report by its bodies: a page that lists the cells, and pages with the figures of the bodies, as
/// many as it takes for none to be long. A cell that is too long for one page goes on on the next.
/// </summary>
/// <param name="subject">The collected report.</param>
/// <param name="figures">The reports of the site.</param>
/// <param name="language">The language of the pages.</param>
internal sealed class MembersModel(ReportPage subject, MemberFigures figures, Language language)
{
    // What a page may weigh, in bytes, without its frame; and about what a cell and a figure weigh besides their names.
    private const int PageWeight = 100_000;
    private const int CellWeight = 500;
    private const int FigureWeight = 200;
    private const decimal Hundred = 100;

    private readonly Lazy<List<List<(CellBreakdown Cell, int First, int Count)>>> _parts = new(() => [.. Divide(subject, figures)]);

    /// <summary>How many pages there are with the figures of bodies, besides the one that lists the cells.</summary>
    public int PageCount => _parts.Value.Count;

    /// <summary>The model of a page.</summary>
    /// <param name="number">Its number from 1; 0 for the page that lists the cells.</param>
    public RecordView Of(int number)
    {
        var lacking = figures.LackingOf(subject);
        return new RecordView(
            MemberTypes.Breakdown,
            ("is_contents", number == 0),
            ("contents", SiteLayout.MembersPage(0)),
            ("title", subject.Title),
            ("form_language", subject.Report.Form.Language),
            ("filed", figures.MembersOf(subject).Count),
            ("lacking", lacking.Select(body => body.Name).ToArray()),
            ("cells", Cells(number)),
            ("before", number > 0 ? SiteLayout.MembersPage(number - 1) : null),
            ("after", number < PageCount ? SiteLayout.MembersPage(number + 1) : null));
    }

    // The page that lists the cells has each once, and none of the figures of bodies.
    private RecordView[] Cells(int number)
    {
        var parts = number > 0
            ? _parts.Value[number - 1].ConvertAll(part => (part.Cell, Page: number, part.First, part.Count))
            : [.. _parts.Value.SelectMany((page, index) => page
                .Where(part => part.First == 0)
                .Select(part => (part.Cell, Page: index + 1, First: 0, Count: 0)))];
        return [.. parts.Select((part, index) => Cell(
            part.Cell, part.Page, part.First, part.Count, index == 0 || parts[index - 1].Cell.Cell.Section.Id != part.Cell.Cell.Section.Id))];
    }

    private RecordView Cell(CellBreakdown breakdown, int page, int first, int count, bool beginsSection)
    {
        var cell = breakdown.Cell;
        return new RecordView(
            MemberTypes.Cell,
            ("id", first == 0 ? cell.Path : FormattableString.Invariant($"{cell.Path}-{first + 1}")),
            ("section", cell.Section.Heading),
            ("begins_section", beginsSection),
            ("label", cell.Block.Title is { Length: > 0 } title ? $"{title} · {cell.Label}" : cell.Label),
            ("stated", breakdown.Stated is { } stated ? FigureText.Of(stated, cell.Type, language) : string.Empty),
            ("sum", FigureText.Of(breakdown.Sum, cell.Type, language)),
            ("difference", breakdown.Difference == 0 ? string.Empty : Signed(breakdown.Difference, breakdown)),
            ("unknown", breakdown.Unknown),
            ("zeros", breakdown.Figures.Count(figure => figure.Value == 0)),
            ("page", SiteLayout.MembersPage(page)),
            ("figures", breakdown.Figures.Where(figure => figure.Value != 0).Skip(first).Take(count).Select(figure => Figure(breakdown, figure)).ToArray()));
    }

    private RecordView Figure(CellBreakdown breakdown, (ReportPage Member, decimal Value) figure) => new(
        MemberTypes.Figure,
        ("rank", breakdown.Figures.TakeWhile(other => other.Value > figure.Value).Count() + 1),
        ("name", figure.Member.Agency.Name),
        ("region", figure.Member.Agency.Region ?? string.Empty),
        ("page", SiteLayout.ReportFolder(figure.Member.Agency.Id, figure.Member.Report.Header.Year) + SiteLayout.Index + "#" + breakdown.Cell.Path),
        ("value", FigureText.Of(figure.Value, breakdown.Cell.Type, language)),
        ("share", breakdown.Sum == 0 ? string.Empty : (figure.Value / breakdown.Sum * Hundred).ToString("0.0", CultureInfo.InvariantCulture) + "%"));

    private string Signed(decimal value, CellBreakdown breakdown) =>
        (value > 0 ? "+" : string.Empty) + FigureText.Of(value, breakdown.Cell.Type with { IsSigned = false }, language);

    private static IEnumerable<List<(CellBreakdown Cell, int First, int Count)>> Divide(ReportPage subject, MemberFigures figures)
    {
        var (page, weight) = (new List<(CellBreakdown Cell, int First, int Count)>(), 0);
        foreach (var cell in MemberFigures.CellsOf(subject, figures.MembersOf(subject)))
        {
            var listed = cell.Figures.Where(figure => figure.Value != 0).Select(WeightOf).ToList();
            var (first, count) = (0, 0);
            var own = CellWeight;
            foreach (var figure in listed)
            {
                if (weight + own + figure > PageWeight && (page.Count > 0 || count > 0))
                {
                    if (count > 0)
                    {
                        page.Add((cell, first, count));
                    }

                    yield return page;
                    (page, weight, own, first, count) = ([], 0, CellWeight, first + count, 0);
                }

                own += figure;
                count++;
            }

            page.Add((cell, first, count));
            weight += own;
        }

        if (page.Count > 0)
        {
            yield return page;
        }
    }

    private static int WeightOf((ReportPage Member, decimal Value) figure) =>
        FigureWeight + Encoding.UTF8.GetByteCount(figure.Member.Agency.Name) + (2 * figure.Member.Agency.Id.Length);
}
