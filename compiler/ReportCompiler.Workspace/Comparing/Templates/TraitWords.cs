using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>What the traits of parts are called.</summary>
public static class TraitWords
{
    /// <summary>The name of a trait.</summary>
    public static LocalizedText Of(TemplateTrait trait) => OfTheForm(trait) ?? OfCells(trait) ?? OfRules(trait);

    private static LocalizedText? OfTheForm(TemplateTrait trait) => trait switch
    {
        TemplateTrait.Family => new("kind of report", "报告种类"),
        TemplateTrait.Version => new("version", "版本"),
        TemplateTrait.Years => new("years", "适用年度"),
        TemplateTrait.Language => new("language", "语言"),
        TemplateTrait.Title => new("title", "标题"),
        TemplateTrait.Basis => new("basis", "依据"),
        TemplateTrait.Similarity => new("similarity", "雷同阈值"),
        TemplateTrait.Holidays => new("holidays", "节假日"),
        TemplateTrait.Narrative => new("prose", "文字说明"),
        TemplateTrait.Part => new("part", "所属编"),
        TemplateTrait.Short => new("short name", "简称"),
        TemplateTrait.Text => new("text", "固定文字"),
        TemplateTrait.Guidance => new("guidance", "填写指引"),
        TemplateTrait.Stub => new("stub", "表角文字"),
        _ => null,
    };

    private static LocalizedText? OfCells(TemplateTrait trait) => trait switch
    {
        TemplateTrait.Kind => new("kind", "种类"),
        TemplateTrait.Unit => new("unit", "单位"),
        TemplateTrait.Bounds => new("bounds", "取值范围"),
        TemplateTrait.Scale => new("decimal places", "小数位数"),
        TemplateTrait.Signed => new("signed", "带正负号"),
        TemplateTrait.Blank => new("may be blank", "可留空"),
        TemplateTrait.Words => new("words", "可用词语"),
        TemplateTrait.Structure => new("headings below", "下级标题"),
        TemplateTrait.Repeat => new("repeated for each", "按何重复"),
        TemplateTrait.Optional => new("optional", "可省略"),
        TemplateTrait.CellType => new("type", "类型"),
        _ => null,
    };

    private static LocalizedText OfRules(TemplateTrait trait) => trait switch
    {
        TemplateTrait.Parameters => new("parameters", "参数取值"),
        TemplateTrait.Each => new("each", "逐一适用于"),
        TemplateTrait.Formula => new("formula", "公式"),
        TemplateTrait.At => new("place", "位置"),
        TemplateTrait.Tolerance => new("tolerance", "容差"),
        TemplateTrait.Severity => new("severity", "级别"),
        TemplateTrait.Footnote => new("explained by a footnote", "可由脚注说明"),
        TemplateTrait.SaysEnglish => new("sentence (English)", "说明（英文）"),
        TemplateTrait.SaysChinese => new("sentence (Chinese)", "说明（中文）"),
        _ => new("wordings", "表述"),
    };
}
