using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The words of the sheet of checks.</summary>
internal static class CheckWords
{
    public static readonly LocalizedText Title = Words.Say("check-words.title", "Checks", "核对");
    public static readonly LocalizedText Result = Words.Say("check-words.result", "Result", "结果");
    public static readonly LocalizedText Table = Words.Say("check-words.table", "Table", "表");
    public static readonly LocalizedText Place = Words.Say("check-words.place", "Cell", "栏目");
    public static readonly LocalizedText Rule = Words.Say("check-words.rule", "What must hold", "勾稽关系");
    public static readonly LocalizedText Left = Words.Say("check-words.left", "Left side", "左边");
    public static readonly LocalizedText Right = Words.Say("check-words.right", "Right side", "右边");
    public static readonly LocalizedText Agrees = Words.Say("check-words.agrees", "agrees", "相符");
    public static readonly LocalizedText DoesNotAgree = Words.Say("check-words.does-not-agree", "does not agree", "不符");
    public static readonly LocalizedText NotFilled = Words.Say("check-words.not-filled", "not filled in yet", "未填全");
    public static readonly LocalizedText DoesNotApply = Words.Say("check-words.does-not-apply", "does not apply", "不适用");

    /// <summary>What is said of totals that a formula reckons.</summary>
    public static readonly LocalizedText Totals = Words.Say(
        "check-words.totals", "What a formula reckons stands as it is reckoned.", "公式计算的数与其分项相符。");

    /// <summary>What the sheet is for.</summary>
    public static readonly LocalizedText About = Words.Say(
        "check-words.about",
        "Lines are reckoned anew as cells are filled in; a name leads to its cell. Prose, and other bodies' figures, are checked when the form is back.",
        "各行随填报自动重算；点击栏目名称可跳转到单元格。文字部分以及与其他单位报告的核对，在表格交回后进行。");

    /// <summary>How many checks came out how.</summary>
    /// <param name="wrong">How many do not agree.</param>
    /// <param name="missing">How many are not filled in yet.</param>
    /// <param name="right">How many agree.</param>
    public static LocalizedText Count(string wrong, string missing, string right) => Words.Say(
        "check-words.count",
        $"Checks: {wrong} do not agree, {missing} not filled in yet, {right} agree",
        $"核对：{wrong} 项不符，{missing} 项未填全，{right} 项相符");
}
