using ReportCompiler.Cli.Commands;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Output.CheckFormats;

/// <summary>Writes a check where it was asked for, and the summary of a step where a service wants one.</summary>
/// <param name="streams">Where to, without a file.</param>
/// <param name="output">The file, or standard output.</param>
/// <param name="folder">The folder that was checked.</param>
internal sealed class CheckReport(Streams streams, OutputFile output, ReportsFolder folder)
{
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    /// <summary>Writes it; says what went wrong where it cannot be written.</summary>
    public LocalizedText? Write(CheckSummary summary, string format, Language language)
    {
        if (output.Path is { } path && path.StartsWith(folder.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return new LocalizedText(
                $"'{output.Name}' is in the folder that is checked; write the findings elsewhere.",
                $"“{output.Name}”在被检查的目录中；请将检查结果写到别处。");
        }

        var view = new CheckView(summary, language, RepositoryPaths.Of(folder.Path));
        var problem = CheckFormat.Write(format, view) is { } text ? output.Write(text, streams.Output) : WriteText(summary, language);
        if (format == CheckFormat.GitHub)
        {
            problem ??= Summarize(view);
        }

        if (problem is null && output.Path is not null)
        {
            new FindingWriter(streams.Output, language).WriteVerdict(SummaryText.Of(summary, language), summary.Errors == 0);
            streams.Output.Write(view.Say($"Written: {output.Name}\n", $"已写入：{output.Name}\n"));
        }

        return problem;
    }

    private LocalizedText? WriteText(CheckSummary summary, Language language)
    {
        if (output.Path is null)
        {
            WriteText(summary, language, streams.Output);
            return null;
        }

        using var text = new StringWriter();
        WriteText(summary, language, text);
        return output.Write(text.ToString(), streams.Output);
    }

    private static void WriteText(CheckSummary summary, Language language, TextWriter target)
    {
        var findings = new FindingWriter(target, language);
        findings.Write(summary.Findings);
        findings.WriteVerdict(SummaryText.Of(summary, language), summary.Errors == 0);
    }

    // Steps of one job write to one file, one after the other.
    private static LocalizedText? Summarize(CheckView view)
    {
        if (Environment.GetEnvironmentVariable(SummaryVariable) is not { Length: > 0 } path)
        {
            return null;
        }

        try
        {
            File.AppendAllText(path, StepSummary.Write(view));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new LocalizedText($"The file that {SummaryVariable} names cannot be written.", $"环境变量 {SummaryVariable} 所指的文件无法写入。");
        }
    }
}
