using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Differences;

/// <summary>Findings that appeared and went away, as the page of differences reads them.</summary>
internal static class FindingChangeViews
{
    /// <summary>Those that appeared, then those that went away; errors first in each.</summary>
    public static RecordView[] Of(FindingChanges findings, DifferenceWords words) =>
    [
        .. Ordered(findings.Appeared).Select(finding => View(finding, words, "added", words.Say(ChangeWords.New))),
        .. Ordered(findings.Gone).Select(finding => View(finding, words, "removed", words.Say(ChangeWords.Resolved))),
    ];

    private static IOrderedEnumerable<Finding> Ordered(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.Severity == Severity.Error ? 0 : 1);

    private static RecordView View(Finding finding, DifferenceWords words, string kind, string label) => new(
        DifferenceTypes.Finding,
        ("kind", kind),
        ("kind_label", label),
        ("severity", SeverityWords.CodeOf(finding.Severity)),
        ("severity_label", words.WeightOf(finding.Severity)),
        ("id", finding.Definition.Id),
        ("message", PlainText.Of(finding.Message(words.Language))),
        ("place", PlainText.Of($"{finding.File}{finding.Span}")));
}
