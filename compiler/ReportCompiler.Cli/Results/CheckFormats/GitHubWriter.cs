using System.Text;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>
/// Writes a check as annotations of GitHub Actions. A step has at most ten of each level: the rest are lines of the log, and the summary
/// of the step lists them.
/// </summary>
internal static class GitHubWriter
{
    private const int MaxPerLevel = 10;

    /// <summary>The text.</summary>
    public static string Write(CheckView view)
    {
        var text = new StringBuilder();
        foreach (var level in view.ByWeight.GroupBy(finding => finding.Severity))
        {
            foreach (var (index, finding) in level.Index())
            {
                text.Append(index < MaxPerLevel ? WorkflowCommand.Of(finding, view) : LineOf(finding, view)).Append('\n');
            }
        }

        return text.Append(SummaryText.Of(view.Summary, view.Language)).Append('\n').ToString();
    }

    private static string LineOf(Finding finding, CheckView view) => LogText.Harmless(Printable.Of(
        $"{view.Paths.PathOf(finding.File)}{finding.Span}: {SeverityWords.CodeOf(finding.Severity)} {finding.Definition.Id}: {view.Explain(finding)}"));
}
