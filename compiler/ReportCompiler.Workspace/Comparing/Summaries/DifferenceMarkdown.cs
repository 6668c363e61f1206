using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>
/// Differences as Markdown for a comment of a review: what matters in the first line, long parts folded, never longer than a comment may
/// be.
/// </summary>
public sealed class DifferenceMarkdown
{
    // A comment on GitHub may have 65,536 characters; what posts it may add a line of its own.
    private const int Longest = 60_000;

    // Room for the one line of each report that no longer fits, and for the sentence that says so.
    private const int ReservedForLines = 12_000;

    private static readonly LocalizedText[] AgencyColumns =
    [
        Words.Say("difference-markdown.agency", "Agency", "单位"),
        Words.Say("difference-markdown.entry", "Entry", "项目"),
        ChangeWords.Before,
        ChangeWords.Now,
    ];

    private readonly DifferenceWords _words;
    private readonly DifferenceSummary _summary;
    private readonly ReportMarkdown _reports;

    private DifferenceMarkdown(DifferenceWords words)
    {
        _words = words;
        _summary = new DifferenceSummary(words);
        _reports = new ReportMarkdown(words);
    }

    /// <summary>The Markdown.</summary>
    /// <param name="data">The differences.</param>
    /// <param name="words">Their words.</param>
    public static string Write(DataDifference data, DifferenceWords words) => new DifferenceMarkdown(words).Write(data);

    private string Write(DataDifference data)
    {
        var text = new StringBuilder($"**{ReviewMarkdown.Escape(_summary.Of(data))}**\n");
        text.Append($"\n{ReviewMarkdown.Code(data.OldName)} → {ReviewMarkdown.Code(data.NewName)}\n");
        AppendWhole(text, FindingMarkdown.Write(data.Findings, _words));
        AppendWhole(text, AgencyTable(data));
        var left = new List<ReportDifference>();
        foreach (var report in data.Reports)
        {
            var part = _reports.Write(report, _summary.Of(report));
            if (left.Count > 0 || text.Length + part.Length > Longest - ReservedForLines)
            {
                left.Add(report);
            }
            else
            {
                text.Append('\n').Append(part);
            }
        }

        AppendLines(text, left);
        return text.ToString();
    }

    private void AppendWhole(StringBuilder text, string part)
    {
        if (part.Length == 0)
        {
            return;
        }

        text.Append('\n').Append(text.Length + part.Length <= Longest - ReservedForLines
            ? part
            : _words.Say(Words.Say(
                "difference-markdown.part-left-out",
                "_A part is too long for a comment and left out; the text format has all of it._\n",
                "_有一部分过长，未列入评论；文本格式含全部内容。_\n")));
    }

    private void AppendLines(StringBuilder text, List<ReportDifference> left)
    {
        if (left.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(_words.Say(Words.Say(
            "difference-markdown.rest-left-out",
            $"_The rest is too long for a comment: {left.Count} more, a line each. The text format has all of it._\n\n",
            $"_其余内容过长，未列入评论：另有 {left.Count} 份，每份一行。文本格式含全部内容。_\n\n")));
        for (var index = 0; index < left.Count; index++)
        {
            var line = $"- {ReviewMarkdown.Escape(DifferenceWords.TitleOf(left[index]))}: {ReviewMarkdown.Escape(_summary.Of(left[index]))}\n";
            if (text.Length + line.Length > Longest)
            {
                var unsaid = left.Count - index;
                text.Append(_words.Say(Words.Say("difference-markdown.more", $"- and {unsaid} more\n", $"- 另有 {unsaid} 份\n")));
                return;
            }

            text.Append(line);
        }
    }

    private string AgencyTable(DataDifference data)
    {
        var lines = new StringBuilder();
        foreach (var agency in data.Agencies)
        {
            var name = ReviewMarkdown.Escape($"{agency.Name} ({agency.Id})");
            if (agency.Kind != ChangeKind.Changed)
            {
                lines.Append($"| {name} | {_words.Say(agency.Kind == ChangeKind.Added ? ChangeWords.Added : ChangeWords.Removed)} | | |\n");
            }

            foreach (var (key, old, current) in agency.Fields)
            {
                lines.Append(
                    $"| {name} | {_words.KeyName(key)} | {ReviewMarkdown.Escape(_words.ValueOf(old))} | {ReviewMarkdown.Escape(_words.ValueOf(current))} |\n");
            }
        }

        return lines.Length == 0 ? string.Empty : ReviewMarkdown.Header([.. AgencyColumns.Select(_words.Say)]) + "|---|---|---|---|\n" + lines;
    }
}
