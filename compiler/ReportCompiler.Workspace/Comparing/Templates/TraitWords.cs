using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>What the traits of parts are called.</summary>
public static class TraitWords
{
    /// <summary>The name of a trait.</summary>
    public static LocalizedText Of(TemplateTrait trait) => OfTheForm(trait) ?? OfCells(trait) ?? OfRules(trait);

    private static LocalizedText? OfTheForm(TemplateTrait trait) => trait switch
    {
        TemplateTrait.Family => Words.Say("trait.family", "kind of report", "报告种类"),
        TemplateTrait.Version => Words.Say("trait.version", "version", "版本"),
        TemplateTrait.Years => Words.Say("trait.years", "years", "适用年度"),
        TemplateTrait.Language => Words.Say("trait.language", "language", "语言"),
        TemplateTrait.Title => Words.Say("trait.title", "title", "标题"),
        TemplateTrait.Basis => Words.Say("trait.basis", "basis", "依据"),
        TemplateTrait.Similarity => Words.Say("trait.similarity", "similarity", "雷同阈值"),
        TemplateTrait.Holidays => Words.Say("trait.holidays", "holidays", "节假日"),
        TemplateTrait.Narrative => Words.Say("trait.narrative", "prose", "文字说明"),
        TemplateTrait.Part => Words.Say("trait.part", "part", "所属编"),
        TemplateTrait.Short => Words.Say("trait.short", "short name", "简称"),
        TemplateTrait.Text => Words.Say("trait.text", "text", "固定文字"),
        TemplateTrait.Guidance => Words.Say("trait.guidance", "guidance", "填写指引"),
        TemplateTrait.Stub => Words.Say("trait.stub", "stub", "表角文字"),
        _ => null,
    };

    private static LocalizedText? OfCells(TemplateTrait trait) => trait switch
    {
        TemplateTrait.Kind => Words.Say("trait.kind", "kind", "种类"),
        TemplateTrait.Unit => Words.Say("trait.unit", "unit", "单位"),
        TemplateTrait.Bounds => Words.Say("trait.bounds", "bounds", "取值范围"),
        TemplateTrait.Scale => Words.Say("trait.scale", "decimal places", "小数位数"),
        TemplateTrait.Signed => Words.Say("trait.signed", "signed", "带正负号"),
        TemplateTrait.Blank => Words.Say("trait.blank", "may be blank", "可留空"),
        TemplateTrait.Words => Words.Say("trait.words", "words", "可用词语"),
        TemplateTrait.Drawing => Words.Say("trait.drawing", "drawn as", "印制形式"),
        TemplateTrait.Pattern => Words.Say("trait.pattern", "shape", "代码式样"),
        TemplateTrait.Joint => Words.Say("trait.joint", "joined by", "连接符"),
        TemplateTrait.Structure => Words.Say("trait.structure", "headings below", "下级标题"),
        TemplateTrait.Repeat => Words.Say("trait.repeat", "repeated for each", "按何重复"),
        TemplateTrait.Optional => Words.Say("trait.optional", "optional", "可省略"),
        TemplateTrait.CellType => Words.Say("trait.cell-type", "type", "类型"),
        _ => null,
    };

    private static LocalizedText OfRules(TemplateTrait trait) => trait switch
    {
        TemplateTrait.Parameters => Words.Say("trait.parameters", "parameters", "参数取值"),
        TemplateTrait.Each => Words.Say("trait.each", "each", "逐一适用于"),
        TemplateTrait.Formula => Words.Say("trait.formula", "formula", "公式"),
        TemplateTrait.At => Words.Say("trait.at", "place", "位置"),
        TemplateTrait.Tolerance => Words.Say("trait.tolerance", "tolerance", "容差"),
        TemplateTrait.Severity => Words.Say("trait.severity", "severity", "级别"),
        TemplateTrait.Footnote => Words.Say("trait.footnote", "explained by a footnote", "可由脚注说明"),
        TemplateTrait.SaysEnglish => Words.Say("trait.says-english", "sentence (English)", "说明（英文）"),
        TemplateTrait.SaysChinese => Words.Say("trait.says-chinese", "sentence (Chinese)", "说明（中文）"),
        _ => Words.Say("trait.wordings", "wordings", "表述"),
    };
}
