using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes a check where it was asked for, and the summary of a step where a service wants one.</summary>
/// <param name="voice">How the command speaks.</param>
/// <param name="output">The file, or standard output.</param>
/// <param name="folder">The folder that was checked.</param>
/// <param name="stepSummary">The file that takes the summary of a step; null where there is none.</param>
internal sealed class CheckReport(Voice voice, OutputFile output, ReportsFolder folder, string? stepSummary)
{
    /// <summary>Writes it; says what went wrong where it cannot be written.</summary>
    public LocalizedText? Write(CheckSummary summary, string format)
    {
        if (output.Path is { } path && path.StartsWith(folder.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return Words.Say(
                "check-report.inside",
                $"'{output.Name}' is in the folder that is checked; write the findings elsewhere.",
                $"“{output.Name}”在被检查的目录中；请将检查结果写到别处。");
        }

        var view = new CheckView(summary, voice.Language, RepositoryPaths.Of(folder.Path));
        var problem = CheckFormat.Write(format, view) is { } text ? output.Write(text, voice.Output) : WriteText(summary);
        if (format == CheckFormat.GitHub)
        {
            problem ??= Summarize(view);
        }

        if (problem is null && output.Path is not null)
        {
            voice.Findings.WriteVerdict(SummaryText.Of(summary, voice.Language), summary.Errors == 0);
            voice.Tell(Words.Say("check-report.written", $"Written: {output.Name}", $"已写入：{output.Name}"));
        }

        return problem;
    }

    private LocalizedText? WriteText(CheckSummary summary)
    {
        if (output.Path is null)
        {
            WriteText(summary, voice.Findings);
            return null;
        }

        using var text = new StringWriter();
        WriteText(summary, voice.FindingsOn(text));
        return output.Write(text.ToString(), voice.Output);
    }

    private void WriteText(CheckSummary summary, FindingPrinter findings)
    {
        findings.Write(summary.Findings);
        findings.WriteVerdict(SummaryText.Of(summary, voice.Language), summary.Errors == 0);
    }

    // Steps of one job write to one file, one after the other.
    private LocalizedText? Summarize(CheckView view)
    {
        if (string.IsNullOrEmpty(stepSummary))
        {
            return null;
        }

        try
        {
            File.AppendAllText(stepSummary, StepSummary.Write(view));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Words.Say(
                "check-report.summary-unwritable",
                $"The file that {StepSummary.Variable} names cannot be written.",
                $"环境变量 {StepSummary.Variable} 所指的文件无法写入。");
        }
    }
}
