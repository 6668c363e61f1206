using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing.Summaries;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>How differences between templates are said.</summary>
/// <param name="language">In which language.</param>
public sealed class TemplateWords(Language language)
{
    // The parts whose changes are counted each by its kind.
    private static readonly TemplatePartKind[] Counted = [TemplatePartKind.Row, TemplatePartKind.Column, TemplatePartKind.Rule];

    /// <summary>A text in the language.</summary>
    public string Say(LocalizedText text) => text.In(language);

    /// <summary>All of it in a line: how much was added, removed and renamed of rows, columns and rules, and how much else differs.</summary>
    public string Summary(TemplateDiff diff) => Say(SummaryOf(diff));

    /// <summary>What became of a part.</summary>
    public string KindOf(TemplateChangeKind kind) => Say(WordOf(kind));

    /// <summary>What a part is.</summary>
    public string KindOf(TemplatePartKind kind) => kind switch
    {
        TemplatePartKind.Head => Say(Words.Say("template-part.head", "head", "模板信息")),
        TemplatePartKind.Type => Say(Words.Say("template-part.type", "type", "类型")),
        TemplatePartKind.Section => Say(Words.Say("template-part.section", "section", "部分")),
        TemplatePartKind.Block => Say(Words.Say("template-part.block", "block", "表块")),
        TemplatePartKind.Column => Say(Words.Say("template-part.column", "column", "列")),
        TemplatePartKind.Row => Say(Words.Say("template-part.row", "row", "行")),
        TemplatePartKind.Cell => Say(Words.Say("template-part.cell", "cell", "单元格")),
        TemplatePartKind.Total => Say(Words.Say("template-part.total", "total", "合计")),
        TemplatePartKind.Rule => Say(Words.Say("template-part.rule", "rule", "规则")),
        _ => Say(Words.Say("template-part.claim", "claim", "文中数字")),
    };

    /// <summary>The heading that changes of a part stand under.</summary>
    public string GroupOf(TemplatePart part) => part.Group.Length > 0 ? part.Group : part.Kind switch
    {
        TemplatePartKind.Head => Say(Words.Say("template-group.head", "Head", "模板信息")),
        TemplatePartKind.Type => Say(Words.Say("template-group.types", "Types", "类型")),
        TemplatePartKind.Total => Say(Words.Say("template-group.totals", "Totals", "合计")),
        TemplatePartKind.Rule => Say(Words.Say("template-group.rules", "Rules", "规则")),
        _ => Say(Words.Say("template-group.claims", "Claims", "文中数字")),
    };

    /// <summary>A part by its kind and its name.</summary>
    public string NameOf(TemplatePart part) => part.Kind == TemplatePartKind.Head ? KindOf(part.Kind) : $"{KindOf(part.Kind)} {part.Path}";

    /// <summary>A value; what is empty is said to be so.</summary>
    public string ValueOf(string value) => value.Length > 0 ? value : Say(ChangeWords.None);

    /// <summary>The name of a trait.</summary>
    public string TraitOf(TemplateTrait trait) => TraitWords.Of(trait).In(language);

    private static LocalizedText WordOf(TemplateChangeKind kind) => kind switch
    {
        TemplateChangeKind.Added => ChangeWords.Added,
        TemplateChangeKind.Removed => ChangeWords.Removed,
        TemplateChangeKind.Renamed => Words.Say("template-change.renamed", "renamed", "改名"),
        TemplateChangeKind.Moved => ChangeWords.Moved,
        _ => Words.Say("template-change.changed", "changed", "修改"),
    };

    private static LocalizedText SummaryOf(TemplateDiff diff)
    {
        if (diff.IsEmpty)
        {
            return ChangeWords.NothingDiffers;
        }

        var parts = Counted.Select(kind => CountsOf(diff, kind)).OfType<LocalizedText>().ToList();
        var others = diff.Changes.Count(change => !Counted.Contains(change.Part.Kind));
        if (others > 0)
        {
            parts.Add(Words.Say("template-summary.others", $"{others:# other difference|# other differences}", $"其他不同之处 {others} 处"));
        }

        return Punctuation.Semicolons(parts);
    }

    private static LocalizedText? CountsOf(TemplateDiff diff, TemplatePartKind part)
    {
        var counts = Enum.GetValues<TemplateChangeKind>()
            .Select(kind => (Word: WordOf(kind), Count: diff.Count(part, kind)))
            .Where(change => change.Count > 0)
            .Select(change => CountOf(change.Count, change.Word))
            .ToList();
        return counts.Count == 0 ? null : Punctuation.Labelled(
            part switch
            {
                TemplatePartKind.Row => Words.Say("template-summary.rows", "rows", "行"),
                TemplatePartKind.Column => Words.Say("template-summary.columns", "columns", "列"),
                _ => Words.Say("template-summary.rules", "rules", "规则"),
            },
            Punctuation.Items(counts));
    }

    private static LocalizedText CountOf(int count, LocalizedText what) => Words.Say("template-summary.count", $"{count} {what}", $"{what} {count}");
}
