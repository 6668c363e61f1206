using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Checking;

/// <summary>What a value is, in words for messages.</summary>
internal static class ValueWords
{
    /// <summary>A part of the report, as the kind of an object.</summary>
    public static readonly LocalizedText Part = Words.Say("value-words.part", "part of the report", "报告的组成部分");

    /// <summary>What a value is, with its article.</summary>
    public static LocalizedText Of(TemplateValue value) => value switch
    {
        TemplateValue.Plain { Kind: PageValueKind.Text } => Words.Say("value-words.text", "text", "文字"),
        TemplateValue.Plain { Kind: PageValueKind.Number } => Words.Say("value-words.number", "a number", "数字"),
        TemplateValue.Plain { Kind: PageValueKind.Flag } => Words.Say("value-words.flag", "true or false", "真假值"),
        TemplateValue.Plain => Words.Say("value-words.markup", "HTML or Markdown", "HTML 或 Markdown"),
        TemplateValue.List => Words.Say("value-words.list", "a list", "列表"),
        TemplateValue.Record record => Words.Say("value-words.record", $"an object ({record.Type.Name})", $"对象（{record.Type.Name}）"),
        TemplateValue.ReportPart => Words.Say("value-words.a-part", "a part of the report", "报告的组成部分"),
        _ => Words.Say("value-words.other", "a value", "值"),
    };
}
