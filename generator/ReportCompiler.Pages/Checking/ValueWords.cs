using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Checking;

/// <summary>What a value is, in words for messages.</summary>
internal static class ValueWords
{
    /// <summary>A part of the report, as the kind of an object.</summary>
    public static readonly LocalizedText Part = new("part of the report", "报告的组成部分");

    /// <summary>What a value is, with its article.</summary>
    public static LocalizedText Of(TemplateValue value) => value switch
    {
        TemplateValue.Plain { Kind: PageValueKind.Text } => new("text", "文字"),
        TemplateValue.Plain { Kind: PageValueKind.Number } => new("a number", "数字"),
        TemplateValue.Plain { Kind: PageValueKind.Flag } => new("true or false", "真假值"),
        TemplateValue.Plain => new("HTML or Markdown", "HTML 或 Markdown"),
        TemplateValue.List => new("a list", "列表"),
        TemplateValue.Record record => new($"an object ({record.Type.Name})", $"对象（{record.Type.Name}）"),
        TemplateValue.Part => new("a part of the report", "报告的组成部分"),
        _ => new("a value", "值"),
    };
}
