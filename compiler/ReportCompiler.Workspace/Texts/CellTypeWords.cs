using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Texts;

/// <summary>What may stand in a cell, in words.</summary>
public static class CellTypeWords
{
    /// <summary>The kind of value, its unit and bounds, the words that may stand in its place, and whether it may be blank.</summary>
    /// <param name="type">The type of the cell.</param>
    public static LocalizedText Of(CellType type) => Punctuation.Commas(PartsOf(type));

    private static IEnumerable<LocalizedText> PartsOf(CellType type)
    {
        yield return KindOf(type);
        if (type.Unit.Length > 0)
        {
            yield return Words.Say("cell-type-words.unit", $"unit {type.Unit}", $"单位：{type.Unit}");
        }

        if (type.Minimum is { } minimum)
        {
            yield return Words.Say("cell-type-words.at-least", $"at least {minimum}", $"不小于 {minimum}");
        }

        if (type.Maximum is { } maximum)
        {
            yield return Words.Say("cell-type-words.at-most", $"at most {maximum}", $"不大于 {maximum}");
        }

        var words = type.Specials.Select(special => special.Text).Concat(type.NotApplicable.Length > 0 ? [type.NotApplicable] : []).ToList();
        if (words.Count > 0)
        {
            var listed = Punctuation.Items(words);
            yield return Words.Say("cell-type-words.or", $"or {listed}", $"也可填写 {listed}");
        }

        if (type.AllowsBlank)
        {
            yield return Words.Say("cell-type-words.blank", "may be blank", "可以留空");
        }
    }

    private static LocalizedText KindOf(CellType type) => type.Kind switch
    {
        CellKind.Integer => Words.Say("cell-type-words.integer", "Whole number", "整数"),
        CellKind.Decimal when type.HasOpenScale => Words.Say(
            "cell-type-words.open-decimal", $"Number, up to {type.Scale} decimal places", $"数值，最多 {type.Scale} 位小数"),
        CellKind.Decimal => Words.Say("cell-type-words.decimal", $"Number, {type.Scale} decimal places", $"数值，{type.Scale} 位小数"),
        CellKind.Date => Words.Say("cell-type-words.date", "Date, such as 2025-01-31", "日期，如 2025-01-31"),
        CellKind.Code => Words.Say("cell-type-words.code", "One of these words", "所列词语之一"),
        CellKind.Flag => Words.Say("cell-type-words.flag", "yes or no", "是或否"),
        _ => Words.Say("cell-type-words.text", "Text", "文字"),
    };
}
