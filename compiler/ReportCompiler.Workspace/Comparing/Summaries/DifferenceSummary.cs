using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Differences in one line.</summary>
/// <param name="words">Their words.</param>
public sealed class DifferenceSummary(DifferenceWords words)
{
    /// <summary>All of it; a single report by its name.</summary>
    public string Of(DataDifference data)
    {
        if (data.IsEmpty)
        {
            return words.Say("Nothing differs.", "没有不同之处。");
        }

        if (data is { Reports: [var single], Agencies.Count: 0, OtherFiles.Count: 0, Findings.IsEmpty: true })
        {
            return DifferenceWords.TitleOf(single) + words.Say(": ", "：") + Of(single);
        }

        var parts = new List<string>();
        AddReports(parts, data.Reports, ChangeKind.Changed, words.Say("changed", "有改动"));
        if (Contents(data.Reports.Where(report => report.Kind == ChangeKind.Changed)) is { Length: > 0 } contents)
        {
            parts[0] += words.Say($" ({contents})", $"（{contents}）");
        }

        AddReports(parts, data.Reports, ChangeKind.Added, words.Say("added", "新增"));
        AddReports(parts, data.Reports, ChangeKind.Removed, words.Say("removed", "删除"));
        Add(parts, data.Agencies.Count, "agency entry changed", "agency entries changed", "个单位的登记有改动");
        parts.AddRange(data.OtherFiles.Select(file => words.Say($"{file} changed", $"{file} 有改动")));
        return string.Join(
            words.Say("; ", "；"),
            new[] { string.Join(words.Say(", ", "，"), parts), Found(data.Appeared, data.Gone) }.Where(part => part.Length > 0));
    }

    /// <summary>One report, without its name.</summary>
    public string Of(ReportDifference report)
    {
        var what = report.Kind switch
        {
            ChangeKind.Added => words.Say("new report", "新增报告"),
            ChangeKind.Removed => words.Say("report removed", "报告已删除"),
            _ when report.New is { Report: null } => words.Say("cannot be read now, so figures were not compared", "现无法读取，未比较数字"),
            _ when report.Old is { Report: null } => words.Say("could not be read before, so figures were not compared", "此前无法读取，未比较数字"),
            _ => Contents([report]) is { Length: > 0 } contents ? words.Say($"{contents} changed", $"{contents}有改动") : string.Empty,
        };
        var followed = report.Consequences.Count();
        if (followed > 0)
        {
            what += words.Say($" ({words.Count(followed, "total", string.Empty)} with them)", $"（另有 {followed} 个合计随之变动）");
        }

        return string.Join(words.Say("; ", "；"), new[] { what, Found(report.Findings.Appeared, report.Findings.Gone) }.Where(part => part.Length > 0));
    }

    private string Contents(IEnumerable<ReportDifference> reports)
    {
        var all = reports.ToList();
        var parts = new List<string>();
        Add(parts, all.Sum(report => report.Figures.Count()), "figure", "figures", "个数字");
        Add(parts, all.Sum(report => report.Prose.Count), "text", "texts", "段文字");
        Add(parts, all.Sum(report => report.Head.Count), "entry of the head", "entries of the head", "处报告信息");
        return string.Join(words.Say(", ", "、"), parts);
    }

    // Accepted discrepancies and notes weigh nothing; they are listed, not counted here.
    private string Found(IEnumerable<Finding> appeared, IEnumerable<Finding> gone) => string.Join(
        words.Say("; ", "；"),
        new[] { Found(appeared, words.Say("new: ", "新增")), Found(gone, words.Say("resolved: ", "消除")) }.Where(part => part.Length > 0));

    private string Found(IEnumerable<Finding> findings, string introduction)
    {
        var all = findings.ToList();
        var parts = new List<string>();
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            var count = all.Count(finding => finding.Severity == severity);
            if (count > 0)
            {
                parts.Add(words.Say(words.Count(count, words.WeightOf(severity), string.Empty), FormattableString.Invariant($"{words.WeightOf(severity)} {count}")));
            }
        }

        return parts.Count == 0 ? string.Empty : introduction + string.Join(words.Say(", ", "、"), parts);
    }

    private void AddReports(List<string> parts, IReadOnlyList<ReportDifference> reports, ChangeKind kind, string verb)
    {
        var count = reports.Count(report => report.Kind == kind);
        Add(parts, count, $"report {verb}", $"reports {verb}", $"份报告{verb}");
    }

    private void Add(List<string> parts, int count, string one, string many, string chinese)
    {
        if (count > 0)
        {
            parts.Add(words.Say(FormattableString.Invariant($"{count} {(count == 1 ? one : many)}"), FormattableString.Invariant($"{count} {chinese}")));
        }
    }
}
