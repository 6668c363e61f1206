using System.Text;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing.Prose;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>The differences of one report as Markdown.</summary>
/// <param name="words">Their words.</param>
internal sealed class ReportMarkdown(DifferenceWords words)
{
    private const int LongTable = 15;
    private const int MaxRows = 400;

    private static readonly LocalizedText[] HeadColumns = [Words.Say("report-markdown.head", "Report", "报告信息"), ChangeWords.Before, ChangeWords.Now];
    private static readonly LocalizedText[] FigureColumns = [ChangeWords.Before, ChangeWords.Now, Words.Say("report-markdown.change", "Change", "变化")];
    private static readonly LocalizedText FiguresTitle = Words.Say("report-markdown.figures", "Changed figures", "改动的数字");
    private static readonly LocalizedText TotalsTitle = Words.Say("report-markdown.totals", "Totals that changed with their parts", "随分项变动的合计");

    /// <summary>A part under a heading of its own.</summary>
    /// <param name="report">The differences.</param>
    /// <param name="summary">They in a line.</param>
    public string Write(ReportDifference report, string summary)
    {
        var text = new StringBuilder($"### {ReviewMarkdown.Escape(DifferenceWords.TitleOf(report))}\n\n");
        text.Append($"{ReviewMarkdown.Code(report.Subject.File)} — {ReviewMarkdown.Escape(summary)}\n");
        Append(text, FindingMarkdown.Write(report.Findings, words));
        Append(text, Head(report));
        Append(text, Fold(Figures(report.Figures), report.Figures.Count(), words.Say(FiguresTitle)));
        Append(text, Fold(Figures(report.Consequences), LongTable + report.Consequences.Count(), words.Say(TotalsTitle)));
        foreach (var change in report.Prose)
        {
            Append(text, Prose(change));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string part)
    {
        if (part.Length > 0)
        {
            text.Append('\n').Append(part);
        }
    }

    private string Head(ReportDifference report)
    {
        var lines = report.Head.Select(change =>
            $"| {words.FieldName(change.Field)} | {ReviewMarkdown.Escape(words.ValueOf(change.Old))} | {ReviewMarkdown.Escape(words.ValueOf(change.New))} |\n");
        return report.Head.Count == 0 ? string.Empty : ReviewMarkdown.Header([.. HeadColumns.Select(words.Say)]) + "|---|---|---|\n" + string.Concat(lines);
    }

    private string Figures(IEnumerable<CellDifference> changes)
    {
        var text = new StringBuilder();
        var count = 0;
        foreach (var section in changes.GroupBy(change => change.Cell.Section))
        {
            if (count++ > 0)
            {
                text.Append('\n');
            }

            text.Append(ReviewMarkdown.Header([ReviewMarkdown.Escape(section.Key.Heading), .. FigureColumns.Select(words.Say)])).Append("|---|--:|--:|--:|\n");
            foreach (var change in section.Take(MaxRows))
            {
                text.Append(
                    $"| {ReviewMarkdown.Escape(DifferenceWords.PlaceOf(change))} | {ReviewMarkdown.Escape(words.ValueOf(change.Old))} | {ReviewMarkdown.Escape(words.ValueOf(change.New))} | {words.ChangeOf(change)} |\n");
            }

            var rest = section.Count() - MaxRows;
            text.Append(rest <= 0 ? string.Empty : words.Say(Words.Say(
                "report-markdown.more",
                $"| and {rest} more | | | |\n",
                $"| 另有 {rest} 个 | | | |\n")));
        }

        return text.ToString();
    }

    private static string Fold(string part, int rows, string title) => part.Length == 0 || rows <= LongTable
        ? part
        : $"<details><summary>{title}</summary>\n\n{part}\n</details>\n";

    // The first character of a line must not be one of the data: at the beginning of a line it might be a list, or a command to the site of the review.
    private string Prose(ProseChange change)
    {
        var text = new StringBuilder($"**{ReviewMarkdown.Escape(change.Section.Heading)}**");
        text.Append(change switch
        {
            { Old: null } => words.Say(Words.Say("report-markdown.added-prose", " (added)", "（新增）")),
            { New: null } => words.Say(Words.Say("report-markdown.removed-prose", " (removed)", "（删除）")),
            _ => string.Empty,
        });
        text.Append("\n\n> &#8203;");
        foreach (var piece in ProseExcerpt.Of(change.Pieces))
        {
            var escaped = ReviewMarkdown.Escape(piece.Text);
            text.Append(piece.Kind switch
            {
                PieceKind.Added => $"<ins>{escaped}</ins>",
                PieceKind.Removed => $"<del>{escaped}</del>",
                _ => escaped,
            });
        }

        return text.Append('\n').ToString();
    }
}
