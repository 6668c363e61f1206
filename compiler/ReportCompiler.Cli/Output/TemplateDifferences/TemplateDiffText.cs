using System.Text;
using ReportCompiler.Cli.Output.Differences;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Comparing.Templates;

namespace ReportCompiler.Cli.Output.TemplateDifferences;

/// <summary>Differences between templates for somebody who reads them in a terminal.</summary>
internal static class TemplateDiffText
{
    /// <summary>The text.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="words">Their words.</param>
    /// <param name="paint">Colours what was removed and added.</param>
    public static string Write(TemplateDiff diff, TemplateWords words, Paint paint)
    {
        var text = new StringBuilder(paint.Strong(PlainText.Of(words.Summary(diff)))).Append('\n');
        foreach (var group in diff.Changes.GroupBy(change => words.GroupOf(change.Part)))
        {
            text.Append('\n').Append(paint.Strong(PlainText.Of(group.Key))).Append('\n');
            foreach (var change in group)
            {
                text.Append("  ").Append(Line(change, words, paint)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Line(TemplateChange change, TemplateWords words, Paint paint)
    {
        var name = PlainText.Of(words.NameOf(change.Part));
        var label = change.Part.Label.Length > 0 ? words.Say($" ({change.Part.Label})", $"（{change.Part.Label}）") : string.Empty;
        return change.Kind switch
        {
            TemplateChangeKind.Added => paint.Added(PlainText.Of("+ " + words.NameOf(change.Part) + label)),
            TemplateChangeKind.Removed => paint.Removed(PlainText.Of("- " + words.NameOf(change.Part) + label)),
            TemplateChangeKind.Moved => PlainText.Of(words.NameOf(change.Part) + label + words.Say(": ", "：") + words.KindOf(change.Kind)),
            TemplateChangeKind.Renamed => name + words.Say(": ", "：") + Arrow(change, words, paint),
            _ => name + words.Say(", ", "，") + words.TraitOf(change.Trait!.Value) + words.Say(": ", "：") + Arrow(change, words, paint),
        };
    }

    private static string Arrow(TemplateChange change, TemplateWords words, Paint paint) =>
        $"{paint.Removed(PlainText.Of(words.ValueOf(change.Old)))} → {paint.Added(PlainText.Of(words.ValueOf(change.New)))}";
}
