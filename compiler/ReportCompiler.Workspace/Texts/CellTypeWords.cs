using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
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
        if (ChoicesOf(type) is { Count: > 0 } choices)
        {
            yield return Punctuation.Items(choices);
        }

        if (type.Pattern.Length > 0)
        {
            yield return Words.Say("cell-type-words.pattern", $"of the shape {type.Pattern}", $"须符合式样 {type.Pattern}");
        }

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

    /// <summary>The words that can be written in a cell, each with what the form prints for it; none where nothing is chosen.</summary>
    /// <param name="type">The type of the cell.</param>
    public static IReadOnlyList<string> ChoicesOf(CellType type) =>
    [
        .. type.Codes.Select((code, place) => type.Labels.Count > 0 && type.Labels[place] != code ? $"{code} = {type.Labels[place]}" : code),
        .. type.Other.Length > 0 ? new[] { $"{CellItems.Other}: … = {type.Other}" } : [],
    ];

    private static LocalizedText KindOf(CellType type) => type.Kind switch
    {
        CellKind.Integer => Words.Say("cell-type-words.integer", "Whole number", "整数"),
        CellKind.Decimal when type.HasOpenScale => Words.Say(
            "cell-type-words.open-decimal", $"Number, up to {type.Scale} decimal places", $"数值，最多 {type.Scale} 位小数"),
        CellKind.Decimal => Words.Say("cell-type-words.decimal", $"Number, {type.Scale} decimal places", $"数值，{type.Scale} 位小数"),
        CellKind.Date => Words.Say("cell-type-words.date", "Date, such as 2025-01-31", "日期，如 2025-01-31"),
        CellKind.Code => Words.Say("cell-type-words.code", "One of these words", "所列词语之一"),
        CellKind.Choices => Words.Say("cell-type-words.choices", "Any of these words, as a list", "所列词语中的任意几项，写成列表"),
        CellKind.Names => Words.Say("cell-type-words.names", "A list of texts", "文字列表"),
        CellKind.Flag => Words.Say("cell-type-words.flag", "yes or no", "是或否"),
        _ => Words.Say("cell-type-words.text", "Text", "文字"),
    };
}
