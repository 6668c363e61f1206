using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>How messages name types and units.</summary>
internal static class TypeWords
{
    private static readonly LocalizedText Condition = new("a condition", "条件");
    private static readonly LocalizedText Number = new("a number", "数值");

    public static readonly LocalizedText Text = new("a text", "文本");

    private static readonly LocalizedText Day = new("a date", "日期");

    public static LocalizedText Of(ValueType type) => type.IsText ? Text : Of(type.IsCondition);

    public static LocalizedText Of(bool isCondition) => isCondition ? Condition : Number;

    public static LocalizedText UnitOf(ValueType type) => type.IsDay ? Day :
        string.IsNullOrEmpty(type.Unit) ? new("a number without unit", "无单位的数值") : new($"'{type.Unit}'", $"“{type.Unit}”");
}
