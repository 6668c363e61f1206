using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Prose;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results.Differences;

/// <summary>Differences for somebody who reads them in a terminal.</summary>
internal sealed class DifferenceText
{
    private const int MaxPlaceWidth = 44;

    private readonly DifferenceWords _words;
    private readonly Paint _paint;
    private readonly StringBuilder _text = new();

    private DifferenceText(DifferenceWords words, Paint paint)
    {
        _words = words;
        _paint = paint;
    }

    /// <summary>The text.</summary>
    /// <param name="data">The differences.</param>
    /// <param name="words">Their words.</param>
    /// <param name="paint">Colours what was removed and added.</param>
    public static string Write(DataDifference data, DifferenceWords words, Paint paint)
    {
        var writer = new DifferenceText(words, paint);
        writer.Write(data);
        return writer._text.ToString();
    }

    private void Write(DataDifference data)
    {
        var summary = new DifferenceSummary(_words);
        Line(0, _paint.Strong(Plain(summary.Of(data))));
        foreach (var agency in data.Agencies)
        {
            WriteAgency(agency);
        }

        foreach (var report in data.Reports)
        {
            _text.Append('\n');
            Line(0, HeadingOf(report, summary));
            WriteReport(report);
        }

        if (!data.Findings.IsEmpty)
        {
            _text.Append('\n');
            WriteFindings(0, data.Findings);
        }
    }

    private void WriteAgency(AgencyDifference agency)
    {
        var name = Punctuation.Bracketed(LocalizedText.Verbatim(agency.Name), LocalizedText.Verbatim(agency.Id));
        var line = Plain(_words.Say(Words.Say("difference-text.agency", $"agency {name}", $"单位 {name}")));
        Line(0, agency.Kind switch
        {
            ChangeKind.Added => _paint.Added("+ " + line),
            ChangeKind.Removed => _paint.Removed("- " + line),
            _ => line,
        });
        foreach (var (key, old, current) in agency.Fields)
        {
            Line(1, $"{_words.KeyName(key)}: {Arrow(_words.ValueOf(old), _words.ValueOf(current))}");
        }
    }

    private void WriteReport(ReportDifference report)
    {
        foreach (var change in report.Head)
        {
            Line(1, $"{_words.FieldName(change.Field)}: {Arrow(_words.ValueOf(change.Old), _words.ValueOf(change.New))}");
        }

        foreach (var section in report.Cells.GroupBy(change => change.Cell.Section))
        {
            Line(1, Plain(section.Key.Heading));
            WriteFigures([.. section.Where(change => !change.IsConsequence)]);
            WriteFigures([.. section.Where(change => change.IsConsequence)]);
        }

        foreach (var change in report.Prose)
        {
            Line(1, Plain(change.Section.Heading));
            Line(2, string.Concat(ProseExcerpt.Of(change.Pieces).Select(Piece)));
        }

        WriteFindings(1, report.Findings);
    }

    private string HeadingOf(ReportDifference report, DifferenceSummary summary)
    {
        var (title, file, line) = (_paint.Strong(Plain(DifferenceWords.TitleOf(report))), Plain(report.Subject.File), Plain(summary.Of(report)));
        return _words.Say(Words.Say("difference-text.report", $"{title} ({file}): {line}", $"{title}（{file}）：{line}"));
    }

    private string PlaceOf(CellDifference change)
    {
        var place = DifferenceWords.PlaceOf(change);
        return change.IsConsequence ? _words.Say(Words.Say("difference-text.follows", $"follows: {place}", $"随之变动：{place}")) : place;
    }

    private void WriteFigures(IReadOnlyList<CellDifference> changes)
    {
        var places = changes.Select(change => Plain(PlaceOf(change))).ToList();
        var width = Math.Min(MaxPlaceWidth, places.Select(DisplayWidth.Of).DefaultIfEmpty().Max());
        for (var index = 0; index < changes.Count; index++)
        {
            var change = changes[index];
            var padding = new string(' ', Math.Max(0, width - DisplayWidth.Of(places[index])));
            var grown = _words.ChangeOf(change);
            var line = $"{places[index]}{padding}  {Arrow(_words.ValueOf(change.Old), _words.ValueOf(change.New))}{(grown.Length > 0 ? "  " + grown : string.Empty)}";
            Line(2, change.IsConsequence ? _paint.Faint(line) : line);
        }
    }

    private void WriteFindings(int depth, FindingChanges findings)
    {
        foreach (var finding in findings.Appeared)
        {
            Line(depth, _paint.Added(Plain("+ " + LineOf(finding))));
        }

        foreach (var finding in findings.Gone)
        {
            Line(depth, _paint.Removed(Plain("- " + LineOf(finding))));
        }
    }

    private string LineOf(Finding finding) =>
        $"{finding.File}{finding.Span}: {SeverityWords.CodeOf(finding.Severity)} {finding.Definition.Id}: {finding.Message(_words.Language)}";

    private string Arrow(string old, string current) => $"{_paint.Removed(Plain(old))} → {_paint.Added(Plain(current))}";

    private string Piece(ProsePiece piece) => piece.Kind switch
    {
        PieceKind.Added => _paint.Added("{+" + Plain(piece.Text) + "+}"),
        PieceKind.Removed => _paint.Removed("[-" + Plain(piece.Text) + "-]"),
        _ => Plain(piece.Text),
    };

    private static string Plain(string text) => PlainText.Of(text);

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');
}
