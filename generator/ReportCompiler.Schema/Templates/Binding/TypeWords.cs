using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>How messages name types and units.</summary>
internal static class TypeWords
{
    private static readonly LocalizedText Condition = Words.Say("type-words.condition", "a condition", "条件");
    private static readonly LocalizedText Number = Words.Say("type-words.number", "a number", "数值");

    public static readonly LocalizedText Text = Words.Say("type-words.text", "a text", "文本");

    private static readonly LocalizedText Day = Words.Say("type-words.day", "a date", "日期");
    private static readonly LocalizedText NoUnit = Words.Say("type-words.no-unit", "a number without unit", "无单位的数值");

    public static LocalizedText Of(ValueType type) => type.IsText ? Text : Of(type.IsCondition);

    public static LocalizedText Of(bool isCondition) => isCondition ? Condition : Number;

    public static LocalizedText UnitOf(ValueType type) => type.IsDay ? Day
        : type.Unit is null or "" ? NoUnit
        : Punctuation.Quoted(type.Unit);
}
