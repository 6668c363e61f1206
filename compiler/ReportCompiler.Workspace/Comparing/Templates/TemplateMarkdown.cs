using System.Text;
using ReportCompiler.Schema.Text;
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
        var text = new StringBuilder(
            $"**{ReviewMarkdown.Escape(words.Summary(diff))}**\n\n{ReviewMarkdown.Code(names.Old)} → {ReviewMarkdown.Code(names.New)}\n");
        foreach (var group in diff.Changes.Take(MaxRows).GroupBy(change => words.GroupOf(change.Part)))
        {
            text.Append($"\n### {ReviewMarkdown.Escape(group.Key)}\n\n{Header(words)}|---|---|---|---|\n");
            foreach (var change in group)
            {
                text.Append(Row(change, words));
            }
        }

        var left = diff.Changes.Count - MaxRows;
        return left <= 0 ? text.ToString() : text.Append(words.Say(Words.Say(
            "template-markdown.more",
            $"\nand {left} more; `--format text` shows all.\n",
            $"\n另有 {left} 处；用 `--format text` 可查看全部。\n"))).ToString();
    }

    // The first column says what became of a part, and needs no heading.
    private static string Header(TemplateWords words) => ReviewMarkdown.Header(
        [string.Empty, words.Say(Words.Say("template-markdown.what", "What", "内容")), words.Say(ChangeWords.Before), words.Say(ChangeWords.Now)]);

    private static string Row(TemplateChange change, TemplateWords words)
    {
        var name = words.NameOf(change.Part);
        var what = change.Trait is { } trait
            ? words.Say(Punctuation.Labelled(LocalizedText.Verbatim(name), TraitWords.Of(trait)))
            : name;
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
