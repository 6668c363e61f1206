using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results;

/// <summary>A check in one line: whether everything is valid, and how much was and was not looked at.</summary>
internal static class SummaryText
{
    /// <summary>The line.</summary>
    public static string Of(CheckSummary summary, Language language)
    {
        var verdict = VerdictOf(summary);
        return (summary.Templates is null ? WithChecks(verdict, summary) : verdict).In(language);
    }

    private static LocalizedText VerdictOf(CheckSummary summary)
    {
        var files = FilesOf(summary);
        var (errors, warnings) = (summary.Errors, summary.Warnings);
        return errors > 0
            ? Words.Say(
                "summary.not-valid",
                $"{files}: not valid, {errors:# error|# errors}, {warnings:# warning|# warnings}.",
                $"{files}：未通过，错误 {errors} 个，警告 {warnings} 个。")
            : warnings > 0
                ? Words.Say("summary.with-warnings", $"{files}: valid, with {warnings:# warning|# warnings}.", $"{files}：通过，警告 {warnings} 个。")
                : Words.Say("summary.valid", $"{files}: valid.", $"{files}：通过。");
    }

    private static LocalizedText FilesOf(CheckSummary summary)
    {
        var reports = summary.Reports;
        return summary.Templates is { } templates
            ? Words.Say("summary.templates", $"{templates:# template file|# template files}", $"{templates} 个模板文件")
            : Words.Say("summary.reports", $"{reports:# report|# reports}", $"{reports} 份报告");
    }

    private static LocalizedText WithChecks(LocalizedText verdict, CheckSummary summary)
    {
        var (made, others) = (summary.Assessed, summary.NotAssessed.Sum(cause => cause.Count));
        if (summary.NotAssessed.Count == 0)
        {
            return Words.Say(
                "summary.checks",
                $"{verdict} {made:# check|# checks} made, {others} not assessed.",
                $"{verdict}已核对 {made} 项，未评估 {others} 项。");
        }

        var causes = Punctuation.Semicolons(summary.NotAssessed.Select(item => CauseOf(NotAssessed.Describe(item.Cause), item.Count)));
        return Words.Say(
            "summary.checks-with-causes",
            $"{verdict} {made:# check|# checks} made, {others} not assessed ({causes}).",
            $"{verdict}已核对 {made} 项，未评估 {others} 项（{causes}）。");
    }

    private static LocalizedText CauseOf(LocalizedText cause, int count) => Words.Say("summary.cause", $"{cause}: {count}", $"{cause} {count} 项");
}
