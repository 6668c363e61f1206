using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results;

/// <summary>Says, where that is wanted, which checks could not be made, and why.</summary>
internal static class NotAssessedLog
{
    /// <summary>Writes a line for each.</summary>
    public static void Write(CheckSummary summary, Voice voice)
    {
        foreach (var (file, check) in summary.NotAssessedChecks)
        {
            var cause = NotAssessed.Describe(check.Cause);
            voice.Detail(Words.Say(
                "not-assessed-log.check",
                $"{file}: {check.Rule} at {check.Cell} not assessed: {cause}",
                $"{file}：{check.Cell} 的 {check.Rule} 未评估：{cause}"));
            if (check.Missing.Count > 0)
            {
                var names = Punctuation.Items(check.Missing);
                voice.Detail(Words.Say("not-assessed-log.missing", $"  without a report: {names}", $"  没有报告：{names}"));
            }
        }
    }
}
