using System.Text;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>A check as a page of Markdown, which GitHub Actions shows on the page of a run.</summary>
internal static class StepSummary
{
    /// <summary>The environment variable that names the file which summaries are appended to.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    // A step may write a mebibyte, and nobody reads that much.
    private const int MaxRows = 200;

    private static readonly LocalizedText Header = Words.Say("step-summary.header", "| Level | Place | Finding |", "| 级别 | 位置 | 问题 |");

    /// <summary>The text.</summary>
    public static string Write(CheckView view)
    {
        var text = new StringBuilder("### reportc check\n\n").Append(Text(SummaryText.Of(view.Summary, view.Language))).Append('\n');
        if (view.Summary.Findings.Count > 0)
        {
            text.Append('\n').Append(view.Say(Header)).Append("\n| --- | --- | --- |\n");
        }

        foreach (var finding in view.ByWeight.Take(MaxRows))
        {
            text.Append("| ").Append(view.Say(SeverityWords.Of(finding.Severity)))
                .Append(" | ").Append(Text(view.Paths.PathOf(finding.File) + finding.Span))
                .Append(" | ").Append(Labelled(finding, view)).Append(" |\n");
        }

        if (view.Summary.Findings.Count > MaxRows)
        {
            var others = view.Summary.Findings.Count - MaxRows;
            text.Append('\n').Append(view.Say(Words.Say("step-summary.more", $"And {others} more.", $"另有 {others} 个问题。"))).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    // An address in a data file is text, not a link of the page.
    private static string Text(string text) => MarkdownText.Escape(Printable.Of(text))
        .Replace("://", ":\\/\\/", StringComparison.Ordinal)
        .Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);

    private static string Labelled(Finding finding, CheckView view) =>
        view.Say(Punctuation.Labelled(LocalizedText.Verbatim(finding.Definition.Id), LocalizedText.Verbatim(Text(view.Explain(finding)))));
}
