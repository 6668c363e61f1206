using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>
/// The functions of the rule language. Whoever reads, resolves, computes, emits or explains a call takes what there is to know from here;
/// what a function computes stands in <c>Checks/Functions</c>.
/// </summary>
public static class FunctionTable
{
    /// <summary>Decimal places, at most, that a number can be rounded to.</summary>
    private const int MaxPlaces = 10;

    private static readonly ParameterDefinition A = new("a", ParameterKind.Number);
    private static readonly ParameterDefinition Several = new("a", ParameterKind.Numbers) { IsRepeated = true };
    private static readonly ParameterDefinition OneCell = new("cell", ParameterKind.Cell);
    private static readonly ParameterDefinition OneChoice = new("cell", ParameterKind.Choice);
    private static readonly ParameterDefinition Texts = new("\"text\"", ParameterKind.Text) { IsRepeated = true };

    private static readonly LocalizedText SeveralNumbers = Words.Say("functions.several-numbers", "at least one number or group", "至少一个数值或分组");
    private static readonly LocalizedText SingleCell = Words.Say("functions.single-cell", "one cell", "一个单元格");
    private static readonly LocalizedText ProseAndTexts =
        Words.Say("functions.prose-and-texts", "a section of prose and at least one text in quotes", "一个文字部分和至少一个带引号的文本");

    private static readonly FunctionDefinition[] Functions =
    [
        Over(
            FunctionName.Sum, "sum", FunctionResult.NumberInSameUnit,
            Words.Say("functions.sum", "the sum of cells and groups; a group stands for all its cells", "单元格与分组之和；分组代表其全部单元格")),
        Over(FunctionName.Min, "min", FunctionResult.NumberInSameUnit, Words.Say("functions.min", "the smallest of cells and groups", "单元格与分组中的最小值")),
        Over(FunctionName.Max, "max", FunctionResult.NumberInSameUnit, Words.Say("functions.max", "the largest of cells and groups", "单元格与分组中的最大值")),
        Over(FunctionName.Count, "count", FunctionResult.PlainNumber, Words.Say("functions.count", "how many of the cells have a value", "有数据的单元格个数")),
        Over(
            FunctionName.Average, "average", FunctionResult.NumberInSameUnit, Words.Say("functions.average", "the average of cells and groups", "单元格与分组的平均值")),
        Over(FunctionName.Median, "median", FunctionResult.NumberInSameUnit, Words.Say("functions.median", "the median of cells and groups", "单元格与分组的中位数")),
        new(FunctionName.Abs, "abs", FunctionNode.Call, FunctionResult.NumberInSameUnit, new(A))
        {
            Takes = Words.Say("functions.abs.takes", "one number", "一个数值"),
            Meaning = Words.Say("functions.abs", "the size without the sign", "绝对值"),
        },
        new(
            FunctionName.Round,
            "round",
            FunctionNode.Call,
            FunctionResult.NumberInSameUnit,
            new(A, new ParameterDefinition("places", ParameterKind.WholeNumber) { Max = MaxPlaces, Default = 0 }))
        {
            Takes = Words.Say(
                "functions.round.takes", $"a number and, if wanted, how many decimal places (0 to {MaxPlaces})", $"一个数值，可另加小数位数（0 到 {MaxPlaces}）"),
            Meaning = Words.Say("functions.round", "rounded to a whole number or to decimal places, halves away from zero", "四舍五入到整数或指定的小数位"),
        },
        new(
            FunctionName.If,
            "if",
            FunctionNode.Call,
            FunctionResult.NumberInSameUnit,
            new(new ParameterDefinition("c", ParameterKind.Condition), A, new ParameterDefinition("b", ParameterKind.Number)))
        {
            Takes = Words.Say("functions.if.takes", "a condition and two numbers", "一个条件和两个数值"),
            Meaning = Words.Say("functions.if", "a where c is true, otherwise b", "c 成立时取 a，否则取 b"),
        },
        new(FunctionName.Blank, "blank", FunctionNode.Call, FunctionResult.Condition, new(OneCell))
        {
            Takes = SingleCell,
            Meaning = Words.Say("functions.blank", "whether nothing stands there", "是否为空"),
        },
        new(FunctionName.NotApplicable, "na", FunctionNode.Call, FunctionResult.Condition, new(OneCell))
        {
            Takes = SingleCell,
            Meaning = Words.Say("functions.not-applicable", "whether it says that the cell does not apply", "是否注明不适用"),
        },
        Over(
            FunctionName.Ascending, "ascending", FunctionResult.Condition,
            Words.Say("functions.ascending", "whether no number is smaller than the one before it", "各数是否都不小于前一个")),
        Over(
            FunctionName.Descending, "descending", FunctionResult.Condition,
            Words.Say("functions.descending", "whether no number is larger than the one before it", "各数是否都不大于前一个")),
        new(
            FunctionName.Day,
            "day",
            FunctionNode.CallOfRun,
            FunctionResult.Date,
            new(new ParameterDefinition("month", ParameterKind.WholeNumber) { Min = 1, Max = 12 },
                new ParameterDefinition("day", ParameterKind.WholeNumber) { Min = 1, Max = 31 }))
        {
            Takes = Words.Say("functions.day.takes", "a month and a day of the month, such as day(9, 30)", "月和日，例如 day(9, 30)"),
            Meaning = Words.Say("functions.day", "that day of the report year: `day(9, 30)` is 30 September", "报告年度的该日：`day(9, 30)` 即 9 月 30 日"),
        },
        new(
            FunctionName.WorkingDays,
            "workdays",
            FunctionNode.CallOfRun,
            FunctionResult.PlainNumber,
            new(new ParameterDefinition("from", ParameterKind.Date), new ParameterDefinition("to", ParameterKind.Date)))
        {
            Takes = Words.Say("functions.working-days.takes", "two dates", "两个日期"),
            Meaning = Words.Say(
                "functions.working-days",
                "working days after one day up to another: Monday to Friday, without the template's `holidays`",
                "前一日之后至后一日的工作日数：周一至周五，扣除模板 `holidays` 所列日期"),
        },
        new(
            FunctionName.Above,
            "above",
            FunctionNode.Call,
            FunctionResult.Numbers,
            new(new ParameterDefinition("limit", ParameterKind.Number), new ParameterDefinition("cell", ParameterKind.Cells) { IsRepeated = true }))
        {
            Takes = Words.Say("functions.above.takes", "a limit and at least one cell or group", "一个界限和至少一个单元格或分组"),
            Meaning = Words.Say(
                "functions.above",
                "inside the functions over several numbers: of cells and groups, those above a limit; the others are passed over: `count(above(20, oldest.days))`",
                "用在取多个数值的函数中：单元格与分组中大于界限者，其余略过：`count(above(20, oldest.days))`"),
        },
        new(FunctionName.Unchanged, "unchanged", FunctionNode.CallOfRun, FunctionResult.Condition,
            new(new ParameterDefinition("cell", ParameterKind.Places) { IsRepeated = true }))
        {
            Takes = Words.Say("functions.unchanged.takes", "at least one cell or group", "至少一个单元格或分组"),
            Meaning = Words.Say("functions.unchanged", "whether all of the cells and groups are the same as last year", "各单元格与分组是否都与上年相同"),
        },
        new(FunctionName.Exists, "exists", FunctionNode.Row, FunctionResult.Condition, new(new ParameterDefinition("T", ParameterKind.Table)))
        {
            Takes = Words.Say("functions.exists.takes", "a table with rows for components, in a rule over each component", "按组成单位列行的表，且规则须写明 each: component"),
            Meaning = Words.Say(
                "functions.exists", "in `each: component`: whether the component has a row in the table", "在 `each: component` 中：该组成单位在表中是否有一行"),
        },
        new(FunctionName.Convert, "to", FunctionNode.Unit, FunctionResult.NumberInNamedUnit, new(A, new ParameterDefinition("\"unit\"", ParameterKind.Text)))
        {
            Takes = Words.Say("functions.convert.takes", "a number and a unit in quotes", "一个数值和一个带引号的单位"),
            Meaning = Words.Say(
                "functions.convert", "a in another unit, by a conversion that `units` declares, in either direction", "换算为另一单位，换算关系在 `units` 中声明，两个方向均可"),
        },
        new(FunctionName.Mentions, "mentions", FunctionNode.Prose, FunctionResult.Condition,
            new(new ParameterDefinition("section", ParameterKind.Section), Texts))
        {
            Takes = ProseAndTexts,
            Meaning = Words.Say("functions.mentions", "whether the prose of a section holds any of the texts", "该部分文字是否含有其中任一文本"),
        },
        new(FunctionName.SaysOnly, "saysOnly", FunctionNode.Prose, FunctionResult.Condition,
            new(new ParameterDefinition("section", ParameterKind.Section), Texts))
        {
            Takes = ProseAndTexts,
            Meaning = Words.Say(
                "functions.says-only", "whether the prose of a section says nothing but one of the texts, punctuation aside", "该部分文字除标点外是否仅有其中一个文本"),
        },
        new(FunctionName.Has, "has", FunctionNode.Items, FunctionResult.Condition, new(OneChoice, Texts))
        {
            Takes = Words.Say(
                "functions.has.takes", "a cell of a code, of choices or of names, and at least one word in quotes", "一个选项或名单单元格，和至少一个带引号的词"),
            Meaning = Words.Say(
                "functions.has", "whether any of the words is chosen, or listed, in a cell; `other` is a choice in the report's own words",
                "单元格是否选了或列了其中任一词；`other` 指自行说明的“其他”"),
        },
        new(FunctionName.Ticked, "ticked", FunctionNode.Call, FunctionResult.PlainNumber, new(OneChoice))
        {
            Takes = Words.Say("functions.ticked.takes", "a cell of choices or of names", "一个多选或名单单元格"),
            Meaning = Words.Say("functions.ticked", "how many words are chosen, or listed, in a cell", "单元格中所选或所列的项数"),
        },
    ];

    private static readonly Dictionary<string, FunctionDefinition> ByText = Functions.ToDictionary(function => function.Text, StringComparer.Ordinal);

    /// <summary>All functions, in the order of the reference; that of <see cref="FunctionName"/>.</summary>
    public static IReadOnlyList<FunctionDefinition> All => Functions;

    /// <summary>The function that is written so; null where there is none.</summary>
    public static FunctionDefinition? Find(string text) => ByText.TryGetValue(text, out var function) ? function : null;

    /// <summary>What is known of a function.</summary>
    public static FunctionDefinition Of(FunctionName name) => Functions[(int)name];

    private static FunctionDefinition Over(FunctionName name, string text, FunctionResult result, LocalizedText meaning) =>
        new(name, text, FunctionNode.Call, result, new(Several)) { Takes = SeveralNumbers, Meaning = meaning };
}
