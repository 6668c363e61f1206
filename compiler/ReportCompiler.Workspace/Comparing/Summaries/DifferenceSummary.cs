using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Differences in one line.</summary>
/// <param name="words">Their words.</param>
public sealed class DifferenceSummary(DifferenceWords words)
{
    /// <summary>All of it; a single report by its name.</summary>
    public string Of(DataDifference data) => words.Say(SayOf(data));

    /// <summary>One report, without its name.</summary>
    public string Of(ReportDifference report) => words.Say(SayOf(report));

    private static LocalizedText SayOf(DataDifference data)
    {
        if (data.IsEmpty)
        {
            return ChangeWords.NothingDiffers;
        }

        if (data is { Reports: [var single], Agencies.Count: 0, OtherFiles.Count: 0, Findings.IsEmpty: true })
        {
            return Punctuation.Labelled(LocalizedText.Verbatim(DifferenceWords.TitleOf(single)), SayOf(single));
        }

        var changed = CountOf(data.Reports, ChangeKind.Changed);
        var added = CountOf(data.Reports, ChangeKind.Added);
        var removed = CountOf(data.Reports, ChangeKind.Removed);
        var entries = data.Agencies.Count;
        var parts = new List<LocalizedText>();
        Add(parts, changed, WithContents(
            Words.Say("difference-summary.changed-reports", $"{changed:# report changed|# reports changed}", $"{changed} 份报告有改动"), data.Reports));
        Add(parts, added, Words.Say("difference-summary.added-reports", $"{added:# report added|# reports added}", $"{added} 份报告新增"));
        Add(parts, removed, Words.Say("difference-summary.removed-reports", $"{removed:# report removed|# reports removed}", $"{removed} 份报告删除"));
        Add(parts, entries, Words.Say(
            "difference-summary.agencies", $"{entries:# agency entry changed|# agency entries changed}", $"{entries} 个单位的登记有改动"));
        parts.AddRange(data.OtherFiles.Select(file => Words.Say("difference-summary.other-file", $"{file} changed", $"{file} 有改动")));
        return Clauses(parts.Count == 0 ? null : Punctuation.Commas(parts), Found(data.Appeared, data.Gone));
    }

    private static LocalizedText SayOf(ReportDifference report)
    {
        var what = report.Kind switch
        {
            ChangeKind.Added => Words.Say("difference-summary.added-report", "new report", "新增报告"),
            ChangeKind.Removed => Words.Say("difference-summary.removed-report", "report removed", "报告已删除"),
            _ when report.New is { Report: null } => Words.Say(
                "difference-summary.unreadable-now", "cannot be read now, so figures were not compared", "现无法读取，未比较数字"),
            _ when report.Old is { Report: null } => Words.Say(
                "difference-summary.unreadable-before", "could not be read before, so figures were not compared", "此前无法读取，未比较数字"),
            _ => Contents([report]) is { } contents ? Words.Say("difference-summary.changed-contents", $"{contents} changed", $"{contents}有改动") : null,
        };
        return Clauses(WithFollowing(what, report.Consequences.Count()), Found(report.Findings.Appeared, report.Findings.Gone));
    }

    private static LocalizedText? WithFollowing(LocalizedText? what, int followed) => followed == 0
        ? what
        : Words.Say("difference-summary.with-totals", $"{what} ({followed:# total|# totals} with them)", $"{what}（另有 {followed} 个合计随之变动）");

    private static LocalizedText WithContents(LocalizedText count, IEnumerable<ReportDifference> reports) =>
        Contents(reports.Where(report => report.Kind == ChangeKind.Changed)) is { } contents ? Punctuation.Bracketed(count, contents) : count;

    private static LocalizedText? Contents(IEnumerable<ReportDifference> reports)
    {
        var all = reports.ToList();
        var figures = all.Sum(report => report.Figures.Count());
        var texts = all.Sum(report => report.Prose.Count);
        var entries = all.Sum(report => report.Head.Count);
        var parts = new List<LocalizedText>();
        Add(parts, figures, Words.Say("difference-summary.figures", $"{figures:# figure|# figures}", $"{figures} 个数字"));
        Add(parts, texts, Words.Say("difference-summary.texts", $"{texts:# text|# texts}", $"{texts} 段文字"));
        Add(parts, entries, Words.Say("difference-summary.entries", $"{entries:# entry of the head|# entries of the head}", $"{entries} 处报告信息"));
        return parts.Count == 0 ? null : Punctuation.Items(parts);
    }

    private static LocalizedText? Found(IEnumerable<Finding> appeared, IEnumerable<Finding> gone)
    {
        var clauses = new List<LocalizedText>();
        if (CountsOf(appeared) is { } more)
        {
            clauses.Add(Words.Say("difference-summary.new-findings", $"new: {more}", $"新增{more}"));
        }

        if (CountsOf(gone) is { } fewer)
        {
            clauses.Add(Words.Say("difference-summary.resolved-findings", $"resolved: {fewer}", $"消除{fewer}"));
        }

        return clauses.Count == 0 ? null : Punctuation.Semicolons(clauses);
    }

    // Accepted discrepancies and notes weigh nothing; they are listed, not counted here.
    private static LocalizedText? CountsOf(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var errors = all.Count(finding => finding.Severity == Severity.Error);
        var warnings = all.Count(finding => finding.Severity == Severity.Warning);
        var parts = new List<LocalizedText>();
        Add(parts, errors, Words.Say("difference-summary.errors", $"{errors:# error|# errors}", $"错误 {errors}"));
        Add(parts, warnings, Words.Say("difference-summary.warnings", $"{warnings:# warning|# warnings}", $"警告 {warnings}"));
        return parts.Count == 0 ? null : Punctuation.Items(parts);
    }

    private static LocalizedText Clauses(params LocalizedText?[] clauses) => Punctuation.Semicolons(clauses.OfType<LocalizedText>());

    private static int CountOf(IReadOnlyList<ReportDifference> reports, ChangeKind kind) => reports.Count(report => report.Kind == kind);

    private static void Add(List<LocalizedText> parts, int count, LocalizedText words)
    {
        if (count > 0)
        {
            parts.Add(words);
        }
    }
}
