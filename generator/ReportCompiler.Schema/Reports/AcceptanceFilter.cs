using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>Lets accepted discrepancies stand, and reports acceptances that no longer apply.</summary>
internal static class AcceptanceFilter
{
    // Only what is wrong with figures can stand; a file that cannot be read right cannot be published either.
    private static readonly HashSet<string> Acceptable = new(StringComparer.Ordinal)
    {
        ValueDiagnostics.BlankCell.Id,
        ValueDiagnostics.BlankRow.Id,
        ValueDiagnostics.LongNarrative.Id,
        ConsistencyDiagnostics.WrongSum.Id,
        ConsistencyDiagnostics.BrokenWithinReport.Id,
        ConsistencyDiagnostics.ConditionBroken.Id,
        ConsistencyDiagnostics.BrokenBetweenYears.Id,
        ConsistencyDiagnostics.BrokenBetweenLevels.Id,
        ConsistencyDiagnostics.ProseDisagrees.Id,
        ConsistencyDiagnostics.RepeatedProse.Id,
    };

    private static readonly LocalizedText AnyCell = Words.Say("acceptance-filter.any-cell", "any cell", "任何单元格");

    /// <summary>Lets the findings stand that a report accepts, and says which acceptances speak of nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="isOpen">Whether a check that an acceptance speaks of was not made: nobody knows then whether anything is wrong.</param>
    public static List<Finding> Apply(Report report, List<Finding> findings, Func<Acceptance, bool> isOpen)
    {
        var unused = report.Acceptances.ToList();
        var result = findings.ConvertAll(finding => Accept(report, finding, unused));
        unused.RemoveAll(acceptance => isOpen(acceptance));
        result.AddRange(unused.Select(acceptance => new Finding(
            ConsistencyDiagnostics.StaleAcceptance,
            report.Header.File,
            acceptance.Span,
            acceptance.Rule,
            acceptance.Cell is { } cell ? Words.Say("acceptance-filter.apply", $"'{cell}'", $"“{cell}”") : AnyCell)
        {
            Rule = acceptance.Rule,
            Cell = acceptance.Cell,
        }));
        return result;
    }

    private static Finding Accept(Report report, Finding finding, List<Acceptance> unused)
    {
        if (!Acceptable.Contains(finding.Definition.Id))
        {
            return finding;
        }

        var acceptance = report.Acceptances.FirstOrDefault(candidate =>
            (candidate.Rule == finding.Rule || candidate.Rule == finding.Definition.Id)
            && (candidate.Cell is null || candidate.Cell == finding.Cell));
        if (acceptance is null)
        {
            return FootnoteFor(report, finding) is { } footnote ? finding.Accept(footnote) : finding;
        }

        unused.Remove(acceptance);
        return finding.Accept(acceptance.Reason);
    }

    // A rule may say that a footnote of its table explains a violation.
    private static string? FootnoteFor(Report report, Finding finding)
    {
        var isWaived = report.Form.Rules.Any(rule => rule.IsWaivedByFootnote && rule.Id == finding.Rule);
        var section = isWaived && finding.Cell is { } cell && report.Form.IndexOf(cell) is >= 0 and var index ? report.Form.Cells[index].Section : null;
        return section is { HasFootnote: true } && report.Narratives[section.Narrative!.Index] is { } footnote && !string.IsNullOrWhiteSpace(footnote.Markdown)
            ? OneLine.Of(footnote.Markdown)
            : null;
    }
}
