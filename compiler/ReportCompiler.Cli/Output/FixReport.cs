using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Fixing;

namespace ReportCompiler.Cli.Output;

/// <summary>Says what was changed, what was not, and what remains.</summary>
/// <param name="voice">How the command speaks.</param>
internal sealed class FixReport(Voice voice)
{
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
            _writer.WriteLine(Line(refused.Change) + Say($": not changed, since {refused.Reason.English}", $"：未改动，因为{refused.Reason.Chinese}"));
        }

        _writer.WriteLine(Total(plan, isDryRun));
        WriteRemaining(remaining, isDryRun);
    }

    private void WriteRemaining(CheckSummary remaining, bool isDryRun)
    {
        if (remaining.Findings.Count > 0)
        {
            _writer.WriteLine(isDryRun ? Say("What would remain:", "改动后仍有：") : Say("What remains:", "仍有："));
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
        var from = change.Change.From ?? Say("blank", "空");
        var place = Printable.Of($"{change.File}{change.Change.Span}: {change.Place}");
        var values = Printable.Of($"{from} → {change.Change.To}");
        return Say($"{place}: {values} ({change.Because.English})", $"{place}：{values}（{change.Because.Chinese}）");
    }

    private string Total(FixPlan plan, bool isDryRun)
    {
        var values = plan.Files.Sum(file => file.Changes.Count);
        if (values == 0)
        {
            return Say("Nothing to change.", "没有可改动之处。");
        }

        var what = (values == 1 ? "1 value" : $"{values} values") + (plan.Files.Count == 1 ? " in 1 file" : $" in {plan.Files.Count} files");
        return isDryRun
            ? Say($"Would change {what}; nothing was written.", $"将改动 {plan.Files.Count} 个文件中的 {values} 个数值；未写入任何内容。")
            : Say($"Changed {what}.", $"已改动 {plan.Files.Count} 个文件中的 {values} 个数值。");
    }

    private string Say(string english, string chinese) => new LocalizedText(english, chinese).In(voice.Language);
}
