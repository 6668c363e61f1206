using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Findings that appeared and went away, as a list of Markdown.</summary>
internal static class FindingMarkdown
{
    private const int Most = 25;

    /// <summary>The list; empty where there is nothing to say.</summary>
    public static string Write(FindingChanges findings, DifferenceWords words)
    {
        var text = new StringBuilder();
        Append(text, findings.Appeared, words, words.Say(ChangeWords.New));
        Append(text, findings.Gone, words, words.Say(ChangeWords.Resolved));
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Finding> findings, DifferenceWords words, string verb)
    {
        foreach (var finding in findings.OrderBy(finding => finding.Severity == Severity.Error ? 0 : 1).Take(Most))
        {
            var place = ReviewMarkdown.Escape($"{finding.File}{finding.Span}");
            text.Append(
                $"- {verb} **{words.WeightOf(finding.Severity)} {finding.Definition.Id}** {ReviewMarkdown.Escape(finding.Message(words.Language))} — {place}\n");
        }

        var left = findings.Count - Most;
        text.Append(left <= 0 ? string.Empty : words.Say(Words.Say("finding-markdown.more", $"- {verb}: {left} more\n", $"- {verb}：另有 {left} 个\n")));
    }
}
