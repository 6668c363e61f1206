using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Output;

/// <summary>A check in one line: whether everything is valid, and how much was and was not looked at.</summary>
internal static class SummaryText
{
    /// <summary>The line.</summary>
    public static string Of(CheckSummary summary, Language language) =>
        new LocalizedText(English(summary), Chinese(summary)).In(language);

    private static string English(CheckSummary summary)
    {
        var files = summary.Templates is { } templates ? Count(templates, "template file") : Count(summary.Reports, "report");
        var verdict = summary.Errors > 0
            ? $"{files}: not valid, {Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}."
            : summary.Warnings > 0 ? $"{files}: valid, with {Count(summary.Warnings, "warning")}." : $"{files}: valid.";
        return summary.Templates is not null
            ? verdict
            : $"{verdict} {Count(summary.Assessed, "check")} made, {Total(summary)} not assessed{Causes(summary, Language.English)}.";
    }

    private static string Chinese(CheckSummary summary)
    {
        var files = summary.Templates is { } templates ? $"{templates} 个模板文件" : $"{summary.Reports} 份报告";
        var verdict = summary.Errors > 0
            ? $"{files}：未通过，错误 {summary.Errors} 个，警告 {summary.Warnings} 个。"
            : summary.Warnings > 0 ? $"{files}：通过，警告 {summary.Warnings} 个。" : $"{files}：通过。";
        return summary.Templates is not null ? verdict : $"{verdict}已核对 {summary.Assessed} 项，未评估 {Total(summary)} 项{Causes(summary, Language.Chinese)}。";
    }

    private static int Total(CheckSummary summary) => summary.NotAssessed.Sum(cause => cause.Count);

    private static string Causes(CheckSummary summary, Language language)
    {
        if (summary.NotAssessed.Count == 0)
        {
            return string.Empty;
        }

        var causes = summary.NotAssessed.Select(item => (Words: NotAssessed.Describe(item.Cause).In(language), item.Count));
        return language == Language.Chinese
            ? $"（{string.Join("；", causes.Select(cause => $"{cause.Words} {cause.Count} 项"))}）"
            : $" ({string.Join("; ", causes.Select(cause => $"{cause.Words}: {cause.Count}"))})";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
