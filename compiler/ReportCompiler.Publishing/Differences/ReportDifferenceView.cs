using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Prose;
using ReportCompiler.Workspace.Comparing.Summaries;

namespace ReportCompiler.Publishing.Differences;

/// <summary>A report that differs, as the page of differences reads it.</summary>
/// <param name="words">The words of differences.</param>
/// <param name="summary">Says what differs in a line.</param>
internal sealed class ReportDifferenceView(DifferenceWords words, DifferenceSummary summary)
{
    /// <summary>The report.</summary>
    /// <param name="report">What differs of it.</param>
    /// <param name="index">Its place among those that differ.</param>
    public RecordView Of(ReportDifference report, int index)
    {
        var (kind, label) = KindOf(report);
        return new RecordView(
            DifferenceTypes.Report,
            ("id", FormattableString.Invariant($"r{index + 1}")),
            ("title", PlainText.Of(DifferenceWords.TitleOf(report))),
            ("file", PlainText.Of(report.Subject.File)),
            ("language", report.Subject.Report?.Form.Language ?? words.Language.Tag),
            ("kind", kind),
            ("kind_label", label),
            ("summary", PlainText.Of(summary.Of(report))),
            ("findings", FindingChangeViews.Of(report.Findings, words)),
            ("head", report.Head.Select(
                change => Value(words.FieldName(change.Field), words.ValueOf(change.Old), words.ValueOf(change.New), string.Empty)).ToArray()),
            ("tables", Tables(report.Figures)),
            ("totals", Tables(report.Consequences)),
            ("prose", report.Prose.Select(Prose).ToArray()));
    }

    private (string Kind, string? Label) KindOf(ReportDifference report) => report.Kind switch
    {
        ChangeKind.Added => ("added", words.Say(Words.Say("report-difference-view.new", "new", "新增"))),
        ChangeKind.Removed => ("removed", words.Say(ChangeWords.Removed)),
        _ when report.Head.Any(change => change.Field == HeadField.File) => ("moved", words.Say(ChangeWords.Moved)),
        _ => ("changed", null),
    };

    private RecordView[] Tables(IEnumerable<CellDifference> changes) =>
        [.. changes
            .GroupBy(change => change.Cell.Section)
            .Select(section => new RecordView(
                DifferenceTypes.Table,
                ("heading", PlainText.Of(section.Key.Heading)),
                ("rows", section.Select(change => Value(
                    DifferenceWords.PlaceOf(change), words.ValueOf(change.Old), words.ValueOf(change.New), words.ChangeOf(change))).ToArray())))];

    private RecordView Prose(ProseChange change) => new(
        DifferenceTypes.Prose,
        ("heading", PlainText.Of(change.Section.Heading)),
        ("note", change switch
        {
            { Old: null } => words.Say(ChangeWords.Added),
            { New: null } => words.Say(ChangeWords.Removed),
            _ => null,
        }),
        ("pieces", ProseExcerpt.Of(change.Pieces).Select(Piece).ToArray()));

    private static RecordView Piece(ProsePiece piece) => new(
        DifferenceTypes.Piece,
        ("kind", piece.Kind switch { PieceKind.Added => "added", PieceKind.Removed => "removed", _ => "same" }),
        ("text", PlainText.Of(piece.Text)));

    private static RecordView Value(string label, string from, string to, string change) => new(
        DifferenceTypes.Value,
        ("label", PlainText.Of(label)),
        ("from", PlainText.Of(from)),
        ("to", PlainText.Of(to)),
        ("change", change));
}
