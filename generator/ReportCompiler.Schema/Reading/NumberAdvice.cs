using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Says how a cell that holds no number is to be written: the number itself, where what stands there leaves no doubt of it.</summary>
internal static class NumberAdvice
{
    // Words before a number that say its sign.
    private static readonly (string Word, int Sign)[] Signs = [("减少", -1), ("减", -1), ("负", -1), ("增加", 1), ("增", 1), ("加", 1), ("正", 1)];

    // Multiples that a unit may begin with.
    private static readonly (string Word, decimal Factor)[] Multiples =
        [("亿", 100_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("万", 10_000), ("千", 1_000), ("百", 100), ("", 1)];

    // What people write where a form says that something does not apply.
    private static readonly string[] Nothing = ["na", "none", "nil", "notapplicable", "不适用", "无"];

    private const string Lookalikes = "lIOo";
    private const string Digits = "1100";

    /// <summary>What to write.</summary>
    /// <param name="text">What stands in the cell.</param>
    /// <param name="type">What may stand there.</param>
    public static LocalizedText Of(string text, CellType type)
    {
        var unit = type.Unit;
        if (NumberFor(text, type) is { } number)
        {
            return unit.Length == 0
                ? Words.Say("number-advice.number", $"Write {number}.", $"请写 {number}。")
                : Words.Say("number-advice.number-of-unit", $"Write {number}: the cell counts {unit}.", $"请写 {number}（单位：{unit}）。");
        }

        if (WordOf(text, type) is { } word)
        {
            return Words.Say("number-advice.word", $"Write {word}, as the form does.", $"请按表格的写法写作 {word}。");
        }

        return OfForm(text.Trim(), type) ?? (unit.Length == 0
            ? Words.Say("number-advice.digits", "Write digits only.", "请只写数字。")
            : Words.Say(
                "number-advice.digits-of-unit",
                $"Write digits only, the number of {unit}; convert what is in another unit.",
                $"请只写数字（单位：{unit}）；以其他单位计的须先换算。"));
    }

    // The word of the form that a text means although it is written otherwise: N/A, or less than one.
    private static string? WordOf(string text, CellType type)
    {
        var folded = Fold(text);
        return type.NotApplicable.Length > 0 && (folded == Fold(type.NotApplicable) || Array.IndexOf(Nothing, folded) >= 0) ? type.NotApplicable
            : type.Specials.FirstOrDefault(special => Fold(special.Text) == folded)?.Text;
    }

    private static string Fold(string text)
    {
        var words = text.ToLowerInvariant().Replace("less than", "<").Replace("under", "<");
        return new string([.. words.Where(character => !char.IsWhiteSpace(character) && character is not ('/' or '.'))]);
    }

    // What keeps a text from being a number that looks like one.
    private static LocalizedText? OfForm(string text, CellType type)
    {
        var digits = new string([.. text.Select(character => Lookalikes.IndexOf(character) is var at and >= 0 ? Digits[at] : character)]);
        if (digits != text && NumberReader.ValueOf(digits) is not null)
        {
            var letter = text.First(character => Lookalikes.IndexOf(character) >= 0);
            return Words.Say("number-advice.letter", $"'{letter}' is a letter: write digits only.", $"“{letter}”是字母，请只写数字。");
        }

        if (text.Length > 2 && "（(".IndexOf(text[0]) >= 0 && "）)".IndexOf(text[text.Length - 1]) >= 0)
        {
            return Words.Say("number-advice.brackets", "Write the digits without brackets; a number below 0 has a '-'.", "请去掉括号，只写数字；负数写“-”。");
        }

        return text.Length > 1 && "%％‰".IndexOf(text[text.Length - 1]) >= 0 && !type.Unit.StartsWith(text.Substring(text.Length - 1), StringComparison.Ordinal)
            ? Words.Say("number-advice.percent", "Write the number itself: the cell holds no percentage.", "请填写数值本身，该单元格不是百分比。")
            : text.Split(',', '，') is [var whole, var part] && part.Length != 3 && NumberReader.ValueOf($"{whole}.{part}") is not null
            ? Words.Say("number-advice.comma", "',' parts thousands, '.' decimals: write a '.' or neither.", "“,”是千分位，“.”是小数点，请改正。")
            : null;
    }

    /// <summary>The number to write; null where that cannot be told.</summary>
    /// <param name="text">What stands in the cell.</param>
    /// <param name="type">What may stand there.</param>
    public static string? NumberFor(string text, CellType type) =>
        Meant(text.Trim(), type)?.ToString(type.IsSigned ? "+0.##########;-0.##########;0" : "0.##########", CultureInfo.InvariantCulture);

    // The number that is meant, where it is one that the cell may hold.
    private static decimal? Meant(string text, CellType type)
    {
        var (word, sign) = Signs.FirstOrDefault(sign => text.StartsWith(sign.Word, StringComparison.Ordinal));
        var rest = word is null ? text : text.Substring(word.Length).TrimStart();
        var end = rest.Length;
        while (end > 0 && !char.IsDigit(rest[end - 1]))
        {
            end--;
        }

        var (digits, unit) = (rest.Substring(0, end).TrimEnd(), rest.Substring(end).Trim());
        if ((word is null && unit.Length == 0) || NumberReader.ValueOf(digits) is not { } value || FactorOf(unit, type.Unit) is not { } factor)
        {
            return null;
        }

        var meant = (word is null ? value : sign * value) * factor;
        return NumberReader.Read(meant.ToString("0.##########", CultureInfo.InvariantCulture), type) is { State: CellState.Given } ? meant : null;
    }

    // What a number in one unit is to be multiplied by to be one in the other.
    private static decimal? FactorOf(string from, string to)
    {
        if (from.Length == 0 || from == to)
        {
            return 1;
        }

        if (to.Length == 0)
        {
            return null;
        }

        var (multiple, target) = (Split(from), Split(to));
        return multiple.Unit == target.Unit ? multiple.Factor / target.Factor : null;
    }

    private static (decimal Factor, string Unit) Split(string unit)
    {
        var (word, factor) = Multiples.First(multiple => unit.StartsWith(multiple.Word, StringComparison.Ordinal) && unit.Length > multiple.Word.Length);
        return (factor, unit.Substring(word.Length));
    }
}
