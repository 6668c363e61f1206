namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC30xx: figures that do not agree with one another (勾稽关系).</summary>
public static class ConsistencyDiagnostics
{
    /// <summary>A total that is not the sum of its parts. Operands: the cell, what it states, what the parts add up to.</summary>
    public static readonly DiagnosticDefinition WrongSum = new(
        "RC3001",
        Severity.Error,
        ["cell", "stated", "sum"],
        ("Total is not the sum of its parts", "合计与分项之和不符"),
        ("{cell}: states {stated}, but its parts add up to {sum}", "{cell}：填报 {stated}，但分项之和为 {sum}"),
        ("Correct the total or the part that is wrong; a total left out is computed.", "请改正合计或有误的分项；合计可以不填，由系统计算。"));

    /// <summary>
    /// A rule within one report that does not hold. Operands: the cell, the left side in words, its value, what it must be to the right
    /// side, the right side in words with its value, what the rule means.
    /// </summary>
    public static readonly DiagnosticDefinition BrokenWithinReport = new(
        "RC3002",
        Severity.Error,
        ["cell", "left", "value", "relation", "right", "rule"],
        ("Figures of the report do not agree", "报告内数据不符合勾稽关系"),
        ("{cell}: {left} is {value}, but must {relation} {right}", "{cell}：{left}为 {value}，应{relation}{right}"),
        ("Correct the figure that is wrong. The rule: {rule}", "请改正有误的数据。规则：{rule}"));

    /// <summary>A condition within one report that does not hold and is no comparison. Operands: the cell, what the rule means.</summary>
    public static readonly DiagnosticDefinition ConditionBroken = new(
        "RC3003",
        Severity.Error,
        ["cell", "rule"],
        ("Condition of the form not met", "不满足格式规定的条件"),
        ("{cell}: the condition does not hold: {rule}", "{cell}：不满足条件：{rule}"),
        ("Correct what is wrong, or add what the condition asks for.", "请改正有误之处，或补上条件要求的内容。"));

    /// <summary>A rule between this year's report and last year's that does not hold. Operands: as those of RC3002.</summary>
    public static readonly DiagnosticDefinition BrokenBetweenYears = new(
        "RC3004",
        Severity.Error,
        ["cell", "left", "value", "relation", "right", "rule"],
        ("Figures do not follow from last year's report", "数据与上一年度报告不衔接"),
        ("{cell}: {left} is {value}, but must {relation} {right}", "{cell}：{left}为 {value}，应{relation}{right}"),
        ("Correct this year's figure, or last year's if that is the wrong one. The rule: {rule}", "请改正本年度数据；如上一年度有误，请改正上一年度。规则：{rule}"));

    /// <summary>A rule between a collected report and the reports that it covers that does not hold. Operands: as those of RC3002.</summary>
    public static readonly DiagnosticDefinition BrokenBetweenLevels = new(
        "RC3005",
        Severity.Error,
        ["cell", "left", "value", "relation", "right", "rule"],
        ("Collected report is not the sum of its members", "汇总报告与所属单位报告之和不符"),
        ("{cell}: {left} is {value}, but must {relation} {right}", "{cell}：{left}为 {value}，应{relation}{right}"),
        ("Correct the collected figure or the member's. The rule: {rule}", "请改正汇总数据或所属单位的数据。规则：{rule}"));

    /// <summary>A figure in prose that differs from the tables. Operands: the section, the figure, what it must equal in words, its value.</summary>
    public static readonly DiagnosticDefinition ProseDisagrees = new(
        "RC3006",
        Severity.Warning,
        ["section", "stated", "figure", "value"],
        ("Figure in the text differs from the tables", "文字中的数字与表格不符"),
        ("{section}: the text says {stated}, but {figure} is {value}", "{section}：文字写的是 {stated}，而表格中{figure}为 {value}"),
        ("Correct the text or the table; a figure drawn with a placeholder always agrees.", "请改正文字或表格；用占位符引用的数字总是一致的。"));

    /// <summary>Prose that repeats another report's. Operands: the section, the likeness in percent, the other file.</summary>
    public static readonly DiagnosticDefinition RepeatedProse = new(
        "RC3007",
        Severity.Warning,
        ["section", "percent", "file"],
        ("Text repeats another report's", "文字与其他报告雷同"),
        ("{section}: {percent}% of the text stands in {file} as well", "{section}：文字有 {percent}% 与 {file} 相同"),
        ("Write what is particular to this agency and year.", "请写明本单位本年度的实际情况。"));

    /// <summary>A row that lacks a value. Operands: the row, the total that it states, the missing value, its column.</summary>
    public static readonly DiagnosticDefinition LostValue = new(
        "RC3008",
        Severity.Error,
        ["row", "total", "value", "column"],
        ("Value missing from a row", "一行少填了数值"),
        (
            "{row}: one value is missing: with {value} in '{column}', and {total} as the total, every rule about the row holds",
            "{row}：少填了一个数值：“{column}”为 {value}、合计为 {total} 时，有关该行的各项关系均成立"),
        ("Add the value that is missing, in its place in the list.", "请在列表的相应位置补填缺少的数值。"));

    /// <summary>An accepted discrepancy that is none any more. Operands: the rule, the cell.</summary>
    public static readonly DiagnosticDefinition StaleAcceptance = new(
        "RC3010",
        Severity.Warning,
        ["rule", "cell"],
        ("Accepted discrepancy no longer applies", "认可的差异已不存在"),
        ("the acceptance of '{rule}' for {cell} is out of date: nothing is wrong there any more", "对“{rule}”（{cell}）的认可已过时：该处已没有差异"),
        ("Remove the entry from 'accepted'.", "请从 accepted 中删除该条。"));

    /// <summary>A report that is declared to have figures only, and has its texts. Operand: the form.</summary>
    public static readonly DiagnosticDefinition NothingLeftOut = new(
        "RC3011",
        Severity.Warning,
        ["form"],
        ("Figures only, but no text is left out", "声明仅有数据，但文字齐全"),
        ("the report is declared to have its figures only, but has every text that {form} asks for", "报告声明仅发布数据，但{form}要求的文字都已填写"),
        ("Remove 'content' from the head.", "请从报告头删除 content。"));
}
