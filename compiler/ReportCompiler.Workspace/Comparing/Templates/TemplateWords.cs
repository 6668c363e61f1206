using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>How differences between templates are said.</summary>
/// <param name="language">In which language.</param>
public sealed class TemplateWords(Language language)
{
    /// <summary>A text in the language.</summary>
    public string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;

    /// <summary>All of it in a line: how much was added, removed and renamed of rows, columns and rules, and how much else differs.</summary>
    public string Summary(TemplateDiff diff)
    {
        if (diff.IsEmpty)
        {
            return Say("Nothing differs.", "没有不同之处。");
        }

        TemplatePartKind[] counted = [TemplatePartKind.Row, TemplatePartKind.Column, TemplatePartKind.Rule];
        var parts = counted.Select(kind => Counts(diff, kind)).Where(part => part.Length > 0).ToList();
        var others = diff.Changes.Count(change => !counted.Contains(change.Part.Kind));
        if (others > 0)
        {
            parts.Add(Say(
                FormattableString.Invariant($"{others} other {(others == 1 ? "difference" : "differences")}"),
                FormattableString.Invariant($"其他不同之处 {others} 处")));
        }

        return string.Join(Say("; ", "；"), parts);
    }

    /// <summary>What became of a part.</summary>
    public string KindOf(TemplateChangeKind kind) => kind switch
    {
        TemplateChangeKind.Added => Say("added", "新增"),
        TemplateChangeKind.Removed => Say("removed", "删除"),
        TemplateChangeKind.Renamed => Say("renamed", "改名"),
        TemplateChangeKind.Moved => Say("moved", "移动"),
        _ => Say("changed", "修改"),
    };

    /// <summary>What a part is.</summary>
    public string KindOf(TemplatePartKind kind) => kind switch
    {
        TemplatePartKind.Head => Say("head", "模板信息"),
        TemplatePartKind.Type => Say("type", "类型"),
        TemplatePartKind.Section => Say("section", "部分"),
        TemplatePartKind.Block => Say("block", "表块"),
        TemplatePartKind.Column => Say("column", "列"),
        TemplatePartKind.Row => Say("row", "行"),
        TemplatePartKind.Cell => Say("cell", "单元格"),
        TemplatePartKind.Total => Say("total", "合计"),
        TemplatePartKind.Rule => Say("rule", "规则"),
        _ => Say("claim", "文中数字"),
    };

    /// <summary>The heading that changes of a part stand under.</summary>
    public string GroupOf(TemplatePart part) => part.Group.Length > 0 ? part.Group : part.Kind switch
    {
        TemplatePartKind.Head => Say("Head", "模板信息"),
        TemplatePartKind.Type => Say("Types", "类型"),
        TemplatePartKind.Total => Say("Totals", "合计"),
        TemplatePartKind.Rule => Say("Rules", "规则"),
        _ => Say("Claims", "文中数字"),
    };

    /// <summary>A part by its kind and its name.</summary>
    public string NameOf(TemplatePart part) => part.Kind == TemplatePartKind.Head ? KindOf(part.Kind) : $"{KindOf(part.Kind)} {part.Path}";

    /// <summary>A value; what is empty is said to be so.</summary>
    public string ValueOf(string value) => value.Length > 0 ? value : Say("(none)", "（无）");

    /// <summary>The name of a trait.</summary>
    public string TraitOf(TemplateTrait trait) => TraitWords.Of(trait).In(language);

    private string Counts(TemplateDiff diff, TemplatePartKind part)
    {
        var parts = new List<string>();
        foreach (var kind in Enum.GetValues<TemplateChangeKind>())
        {
            var count = diff.Count(part, kind);
            if (count > 0)
            {
                parts.Add(Say(FormattableString.Invariant($"{count} {KindOf(kind)}"), FormattableString.Invariant($"{KindOf(kind)} {count}")));
            }
        }

        return parts.Count == 0 ? string.Empty : Say($"{KindOf(part)}s: {string.Join(", ", parts)}", $"{KindOf(part)}：{string.Join("、", parts)}");
    }
}
