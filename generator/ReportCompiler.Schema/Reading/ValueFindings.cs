using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Words what is wrong with a single value.</summary>
internal static class ValueFindings
{
    private static readonly char[] Separators = [',', '\uFF0C', '\u3001', ';', '\uFF1B', '/', ' '];

    /// <summary>Says what is wrong with a value.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">What was read, with a problem.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="value">What stands there.</param>
    public static Finding Describe(string file, ValueReading reading, FormCell cell, RowValue value)
    {
        var type = cell.Type;
        object[] operands = reading.Problem!.Id switch
        {
            "RC2030" => [cell.Place, value.Text, NumberAdvice.Of(value.Text, type)],
            "RC2031" => [cell.Place, value.Text, type.Scale],
            "RC2033" => [cell.Place, value.Text, type.Minimum ?? -CellType.Limit],
            "RC2034" => [cell.Place, value.Text, type.Maximum ?? CellType.Limit],
            "RC2035" => [cell.Place, BlankAdvice(type)],
            "RC2036" => [cell.Place, value.Text, reading.Canonical!],
            "RC2038" => [cell.Place, value.Text, string.Join(", ", type.Codes), NearestOf(value.Text, type)],
            "RC2082" => [cell.Place, value.Text, $"{CellItems.Other}: …"],
            "RC2083" => [cell.Place, value.Text, ShapeOf(type), ShapeAdvice(value.Text, type)],
            _ => [cell.Place, value.Text],
        };
        return new Finding(reading.Problem, file, value.Span, operands)
        {
            Cell = cell.Path,
            Actual = value.Text,
            Expected = reading.Problem == ValueDiagnostics.NotANumber ? NumberAdvice.NumberFor(value.Text, type) : reading.Canonical,
        };
    }

    // Several words in one text were meant as a list.
    private static LocalizedText NearestOf(string text, CellType type)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (type.IsList && parts.Length > 1 && parts.All(part => type.Codes.Contains(part) || type.Labels.Contains(part)))
        {
            var list = $"[{string.Join(", ", parts)}]";
            return Words.Say("value-findings.list", $"; several are a list: {list}", $"；多项须写成列表：{list}");
        }

        // A single letter is near to any other.
        string[] words = [.. type.Codes, .. type.Labels, .. type.Other.Length > 0 ? new[] { CellItems.Other } : []];
        return text.Length < 2 ? LocalizedText.Empty : DidYouMean.For(text, words);
    }

    /// <summary>What to write where nothing stands.</summary>
    /// <param name="type">The type of the cell.</param>
    public static LocalizedText BlankAdvice(CellType type) => type.Kind switch
    {
        CellKind.Flag => Words.Say("value-findings.blank-flag", "Write yes or no.", "请填写“是”或“否”。"),
        CellKind.Code => Words.Say("value-findings.blank-code", "Choose one of the words that the form offers.", "请从格式所列选项中选择一项。"),
        CellKind.Choices => Words.Say(
            "value-findings.blank-choices", "Write what is chosen in a list; [] where nothing is.", "请将所选各项写成列表；都不选的写 []。"),
        CellKind.Names => Words.Say("value-findings.blank-names", "Write the names in a list; [] where there are none.", "请将各项写成列表；没有的写 []。"),
        CellKind.Text => Words.Say("value-findings.blank-text", "Write the text; where there is nothing to report, say so.", "请填写文字；没有的写“无”。"),
        CellKind.Date => Words.Say("value-findings.blank-date", "Write the day, such as 2024-09-30.", "请填写日期，例如 2024-09-30。"),
        _ => Words.Say("value-findings.blank-number", "Write the number; 0 if there is nothing to report.", "请填写数字；没有发生的填 0。"),
    };

    private static LocalizedText ShapeOf(CellType type) => TextPattern.Parse(type.Pattern) is { Length: { } length } pattern
        ? pattern.IsOfDigits
            ? Words.Say("value-findings.digits", $"a code of {length} digits", $"由 {length} 位数字组成的代码")
            : Words.Say("value-findings.letters", $"a code of {length} characters of the shape {type.Pattern}", $"符合式样 {type.Pattern} 的 {length} 位代码")
        : Words.Say("value-findings.pattern", $"of the shape {type.Pattern}", $"式样 {type.Pattern} 所要求的写法");

    // What has the shape with zeros before it has lost them, as where a spreadsheet took it for a number.
    private static LocalizedText ShapeAdvice(string text, CellType type)
    {
        var pattern = TextPattern.Parse(type.Pattern);
        var full = Enumerable.Range(1, TextPattern.MaxLength / 4).Select(zeros => new string('0', zeros) + text.Trim())
            .FirstOrDefault(longer => pattern!.Matches(longer));
        return full is not null && text.Trim().Length > 0 && text.Trim().All(letter => letter is >= '0' and <= '9')
            ? Words.Say(
                "value-findings.zeros", $"Zeros at its beginning may have been lost; if so, write {full}.", $"开头的 0 可能丢失；如确系丢失，请写作 {full}。")
            : Words.Say("value-findings.in-full", "Write it in full, as the document has it.", "请按原件完整填写。");
    }
}
