using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Cli.Results;

/// <summary>Says what a build came to.</summary>
/// <param name="voice">How the command speaks.</param>
internal sealed class BuildReport(Voice voice)
{
    private readonly FindingPrinter _writer = voice.Findings;

    /// <summary>Writes findings, the verdict of the check and what was published.</summary>
    /// <returns>What the shell is told.</returns>
    public ExitCode Write(BuildResult result, BuildOptions options)
    {
        if (result.Outcome == BuildOutcome.Cancelled)
        {
            var stopped = Words.Say("build-report.stopped", $"Stopped. '{options.OutputName}' is unchanged.", $"已停止。“{options.OutputName}”未改动。");
            _writer.WriteVerdict(Say(stopped), isGood: false);
            return ExitCode.Cancelled;
        }

        _writer.Write(result.Findings);
        if (result.Library is { } library)
        {
            var summary = CheckSummary.Of(library);
            _writer.WriteVerdict(SummaryText.Of(summary, voice.Language), summary.Errors == 0);
        }

        foreach (var file in result.LeftOut)
        {
            _writer.WriteLine(Say(Words.Say("build-report.left-out", $"Left out: {file}", $"未发布：{file}")));
        }

        WriteOutcome(result, options);
        return CodeOf(result);
    }

    private static ExitCode CodeOf(BuildResult result)
    {
        if (result.Outcome == BuildOutcome.OutputRefused || result.Findings.Any(LoadDiagnostics.IsUnreadableInput))
        {
            return ExitCode.Usage;
        }

        return result.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Ok;
    }

    private void WriteOutcome(BuildResult result, BuildOptions options)
    {
        if (result.Outcome == BuildOutcome.Published)
        {
            var reports = result.Published;
            var line = Say(Words.Say(
                "build-report.published",
                $"Published {reports:# report|# reports} to '{options.OutputName}'.",
                $"已将 {reports} 份报告发布到“{options.OutputName}”。"));
            _writer.WriteVerdict(line, isGood: result.LeftOut.Count == 0);
        }
        else
        {
            _writer.WriteVerdict(Say(Words.Say("build-report.nothing-published", "Nothing was published.", "未发布任何内容。")), isGood: false);
        }
    }

    private string Say(LocalizedText text) => text.In(voice.Language);
}
