using System.Text;
using ReportCompiler.Cli.Results.Differences;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Comparing.Templates;

namespace ReportCompiler.Cli.Results.TemplateDifferences;

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
        var name = LocalizedText.Verbatim(words.NameOf(change.Part));
        var labelled = change.Part.Label.Length > 0 ? Punctuation.Bracketed(name, LocalizedText.Verbatim(change.Part.Label)) : name;
        return change.Kind switch
        {
            TemplateChangeKind.Added => paint.Added(PlainText.Of("+ " + words.Say(labelled))),
            TemplateChangeKind.Removed => paint.Removed(PlainText.Of("- " + words.Say(labelled))),
            TemplateChangeKind.Moved => PlainText.Of(words.Say(Punctuation.Labelled(labelled, LocalizedText.Verbatim(words.KindOf(change.Kind))))),
            TemplateChangeKind.Renamed => words.Say(Punctuation.Labelled(Plain(name, words), Arrow(change, words, paint))),
            _ => words.Say(Punctuation.Commas([Plain(name, words), Punctuation.Labelled(TraitWords.Of(change.Trait!.Value), Arrow(change, words, paint))])),
        };
    }

    private static LocalizedText Plain(LocalizedText text, TemplateWords words) => LocalizedText.Verbatim(PlainText.Of(words.Say(text)));

    private static LocalizedText Arrow(TemplateChange change, TemplateWords words, Paint paint) => LocalizedText.Verbatim(
        $"{paint.Removed(PlainText.Of(words.ValueOf(change.Old)))} → {paint.Added(PlainText.Of(words.ValueOf(change.New)))}");
}
