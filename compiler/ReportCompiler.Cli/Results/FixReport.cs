using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Fixing;

namespace ReportCompiler.Cli.Results;

/// <summary>Says what was changed, what was not, and what remains.</summary>
/// <param name="voice">How the command speaks.</param>
internal sealed class FixReport(Voice voice)
{
    private static readonly LocalizedText WouldRemain = Words.Say("fix-report.would-remain", "What would remain:", "改动后仍有：");
    private static readonly LocalizedText Remains = Words.Say("fix-report.remains", "What remains:", "仍有：");

    private readonly FindingPrinter _writer = voice.Findings;

    /// <summary>Writes everything.</summary>
    /// <param name="plan">The changes that were made or would be.</param>
    /// <param name="remaining">The check after them.</param>
    /// <param name="isDryRun">Whether nothing was written.</param>
    public void Write(FixPlan plan, CheckSummary remaining, bool isDryRun)
    {
        foreach (var file in plan.Files)
        {
            foreach (var change in file.Changes)
            {
                _writer.WriteLine(Line(change));
            }

            if (isDryRun)
            {
                WritePreview(file);
            }
        }

        foreach (var refused in plan.Refused)
        {
            var (line, reason) = (Line(refused.Change), refused.Reason);
            _writer.WriteLine(Say(Words.Say("fix-report.refused", $"{line}: not changed, since {reason}", $"{line}：未改动，因为{reason}")));
        }

        _writer.WriteLine(Total(plan, isDryRun));
        WriteRemaining(remaining, isDryRun);
    }

    private void WriteRemaining(CheckSummary remaining, bool isDryRun)
    {
        if (remaining.Findings.Count > 0)
        {
            _writer.WriteLine(Say(isDryRun ? WouldRemain : Remains));
            _writer.Write(remaining.Findings);
        }

        _writer.WriteVerdict(SummaryText.Of(remaining, voice.Language), remaining.Errors == 0);
    }

    private void WritePreview(FileFix file)
    {
        foreach (var line in LineDiff.Of(file.Name, file.Before, file.After))
        {
            _writer.WriteLine(Printable.Of(line));
        }
    }

    private string Line(FixChange change)
    {
        var from = change.Change.From ?? Say(Words.Say("fix-report.blank", "blank", "空"));
        var place = Printable.Of($"{change.File}{change.Change.Span}: {change.Place}");
        var values = Printable.Of($"{from} → {change.Change.To}");
        return Say(Words.Say("fix-report.change", $"{place}: {values} ({change.Because})", $"{place}：{values}（{change.Because}）"));
    }

    private string Total(FixPlan plan, bool isDryRun)
    {
        var values = plan.Files.Sum(file => file.Changes.Count);
        if (values == 0)
        {
            return Say(Words.Say("fix-report.nothing", "Nothing to change.", "没有可改动之处。"));
        }

        var files = plan.Files.Count;
        return Say(isDryRun
            ? Words.Say(
                "fix-report.would-change",
                $"Would change {values:# value|# values} in {files:# file|# files}; nothing was written.",
                $"将改动 {files} 个文件中的 {values} 个数值；未写入任何内容。")
            : Words.Say(
                "fix-report.changed", $"Changed {values:# value|# values} in {files:# file|# files}.", $"已改动 {files} 个文件中的 {values} 个数值。"));
    }

    private string Say(LocalizedText text) => text.In(voice.Language);
}
