namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC30xx: figures that do not agree with one another (勾稽关系).</summary>
public static class ConsistencyDiagnostics
{
    /// <summary>A total that is not the sum of its parts. Operands: the cell, what it states, what the parts add up to.</summary>
    public static readonly DiagnosticDefinition WrongSum = new(
        "RC3001",
        Severity.Error,
        new("Total is not the sum of its parts", "合计与分项之和不符"),
        new("{0}: states {1}, but its parts add up to {2}", "{0}：填报 {1}，但分项之和为 {2}"),
        new("Correct the total or the part that is wrong; a total left out is computed.", "请改正合计或有误的分项；合计可以不填，由系统计算。"));

    /// <summary>
    /// A rule within one report that does not hold. Operands: the cell, the left side in words, its value, what it must be to the right
    /// side, the right side in words with its value, what the rule means.
    /// </summary>
    public static readonly DiagnosticDefinition BrokenWithinReport = new(
        "RC3002",
        Severity.Error,
        new("Figures of the report do not agree", "报告内数据不符合勾稽关系"),
        new("{0}: {1} = {2}, but must {3} {4}", "{0}：{1} = {2}，应{3} {4}"),
        new("Correct the figure that is wrong. The rule: {5}", "请改正有误的数据。规则：{5}"));

    /// <summary>A condition within one report that does not hold and is no comparison. Operands: the cell, what the rule means.</summary>
    public static readonly DiagnosticDefinition ConditionBroken = new(
        "RC3003",
        Severity.Error,
        new("Condition of the form not met", "不满足格式规定的条件"),
        new("{0}: the condition does not hold: {1}", "{0}：不满足条件：{1}"),
        new("Correct the figure that is wrong.", "请改正有误的数据。"));

    /// <summary>A rule between this year's report and last year's that does not hold. Operands: as those of RC3002.</summary>
    public static readonly DiagnosticDefinition BrokenBetweenYears = new(
        "RC3004",
        Severity.Error,
        new("Figures do not follow from last year's report", "数据与上一年度报告不衔接"),
        new("{0}: {1} = {2}, but must {3} {4}", "{0}：{1} = {2}，应{3} {4}"),
        new("Correct this year's figure, or last year's if that is the wrong one. The rule: {5}", "请改正本年度数据；如上一年度有误，请改正上一年度。规则：{5}"));

    /// <summary>An accepted discrepancy that is none any more. Operands: the rule, the cell.</summary>
    public static readonly DiagnosticDefinition StaleAcceptance = new(
        "RC3010",
        Severity.Warning,
        new("Accepted discrepancy no longer applies", "认可的差异已不存在"),
        new("nothing is wrong any more with '{0}' at '{1}': the acceptance is out of date", "“{0}”在“{1}”处已没有差异：该认可已过时"),
        new("Remove the entry from 'accepted'.", "请从 accepted 中删除该条。"));
}
