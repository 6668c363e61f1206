using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>What may stand in a cell, in words.</summary>
internal static class CellTypeWords
{
    /// <summary>The kind of value, its unit and bounds, and the words that may stand in its place.</summary>
    public static LocalizedText Of(CellType type)
    {
        var text = Punctuation.Commas(PartsOf(type));
        var words = type.Specials.Select(special => special.Text).Concat(type.NotApplicable.Length > 0 ? [type.NotApplicable] : []).ToList();
        if (words.Count == 0)
        {
            return text;
        }

        var listed = Punctuation.Items(words);
        return Words.Say("cell-type-words.or", $"{text}; or {listed}", $"{text}；或 {listed}");
    }

    private static IEnumerable<LocalizedText> PartsOf(CellType type)
    {
        yield return KindOf(type);
        if (type.Unit.Length > 0)
        {
            yield return Words.Say("cell-type-words.unit", $"in {type.Unit}", $"单位：{type.Unit}");
        }

        if (type.Minimum is { } minimum)
        {
            yield return Words.Say("cell-type-words.at-least", $"at least {minimum}", $"不小于 {minimum}");
        }

        if (type.Maximum is { } maximum)
        {
            yield return Words.Say("cell-type-words.at-most", $"at most {maximum}", $"不大于 {maximum}");
        }
    }

    private static LocalizedText KindOf(CellType type)
    {
        var codes = Punctuation.Items(type.Codes);
        return type.Kind switch
        {
            CellKind.Integer => Words.Say("cell-type-words.integer", "whole number", "整数"),
            CellKind.Decimal => Words.Say("cell-type-words.decimal", $"number, {type.Scale} decimal places", $"数字，{type.Scale} 位小数"),
            CellKind.Date => Words.Say("cell-type-words.date", "date", "日期"),
            CellKind.Code => Words.Say("cell-type-words.code", $"one of {codes}", $"取值：{codes}"),
            CellKind.Flag => Words.Say("cell-type-words.flag", "yes or no", "是或否"),
            _ => Words.Say("cell-type-words.text", "text", "文字"),
        };
    }
}
