using System.Text;
using ReportCompiler.Workspace.Comparing.Summaries;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Differences between templates as Markdown for a review: a table for each section.</summary>
public static class TemplateMarkdown
{
    private const int MaxRows = 400;

    /// <summary>The Markdown.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="names">How the two files are named.</param>
    /// <param name="words">Their words.</param>
    public static string Write(TemplateDiff diff, (string Old, string New) names, TemplateWords words)
    {
        var text = new StringBuilder($"**{ReviewMarkdown.Escape(words.Summary(diff))}**\n\n{ReviewMarkdown.Code(names.Old)} → {ReviewMarkdown.Code(names.New)}\n");
        foreach (var group in diff.Changes.Take(MaxRows).GroupBy(change => words.GroupOf(change.Part)))
        {
            text.Append($"\n### {ReviewMarkdown.Escape(group.Key)}\n\n| | {words.Say("What", "内容")} | {words.Say("Before", "原")} | {words.Say("Now", "现")} |\n|---|---|---|---|\n");
            foreach (var change in group)
            {
                text.Append(Row(change, words));
            }
        }

        var left = diff.Changes.Count - MaxRows;
        return left <= 0 ? text.ToString() : text.Append(words.Say(
            FormattableString.Invariant($"\nand {left} more; `--format text` shows all.\n"),
            FormattableString.Invariant($"\n另有 {left} 处；用 `--format text` 可查看全部。\n"))).ToString();
    }

    private static string Row(TemplateChange change, TemplateWords words)
    {
        var what = words.NameOf(change.Part) + (change.Trait is { } trait ? words.Say(": ", "：") + words.TraitOf(trait) : string.Empty);
        var (old, current) = change.Kind switch
        {
            TemplateChangeKind.Added => (string.Empty, change.Part.Label),
            TemplateChangeKind.Removed => (change.Part.Label, string.Empty),
            TemplateChangeKind.Moved => (string.Empty, string.Empty),
            _ => (words.ValueOf(change.Old), words.ValueOf(change.New)),
        };
        return $"| {words.KindOf(change.Kind)} | {ReviewMarkdown.Escape(what)} | {ReviewMarkdown.Escape(old)} | {ReviewMarkdown.Escape(current)} |\n";
    }
}
