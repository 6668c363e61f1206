namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC203x to RC204x: single values of a data file.</summary>
public static class ValueDiagnostics
{
    /// <summary>A value that is no number. Operands: the cell, what stands there, the column's unit in brackets.</summary>
    public static readonly DiagnosticDefinition NotANumber = new(
        "RC2030",
        Severity.Error,
        new("Not a number", "不是数字"),
        new("{0}: '{1}' is not a number", "{0}：“{1}”不是数字"),
        new("Write digits only, without unit{2}.", "请只写数字，不写单位{2}。"));

    /// <summary>More decimal places than the cell has. Operands: the cell, the value, the decimal places allowed.</summary>
    public static readonly DiagnosticDefinition TooPrecise = new(
        "RC2031",
        Severity.Error,
        new("Too many decimal places", "小数位数过多"),
        new("{0}: {1} has more decimal places than the {2} that the form allows", "{0}：{1} 的小数位数超过格式允许的 {2} 位"),
        new("Write the value with at most {2} decimal places.", "请保留至多 {2} 位小数。"));

    /// <summary>A fraction where a count belongs. Operands: the cell, the value.</summary>
    public static readonly DiagnosticDefinition NotWhole = new(
        "RC2032",
        Severity.Error,
        new("Not a whole number", "不是整数"),
        new("{0}: {1} is not a whole number", "{0}：{1} 不是整数"),
        new("Write a whole number.", "请填写整数。"));

    /// <summary>A value below the smallest allowed. Operands: the cell, the value, the bound.</summary>
    public static readonly DiagnosticDefinition TooSmall = new(
        "RC2033",
        Severity.Error,
        new("Value too small", "数值过小"),
        new("{0}: {1} is below {2}, the smallest value allowed", "{0}：{1} 小于允许的最小值 {2}"),
        new("Correct the value.", "请改正该数值。"));

    /// <summary>A value above the largest allowed. Operands: the cell, the value, the bound.</summary>
    public static readonly DiagnosticDefinition TooLarge = new(
        "RC2034",
        Severity.Error,
        new("Value too large", "数值过大"),
        new("{0}: {1} is above {2}, the largest value allowed", "{0}：{1} 大于允许的最大值 {2}"),
        new("Correct the value, and check its unit.", "请改正该数值，并核对单位。"));

    /// <summary>A cell that holds nothing. Operand: the cell.</summary>
    public static readonly DiagnosticDefinition BlankCell = new(
        "RC2035",
        Severity.Error,
        new("Blank cell", "单元格空缺"),
        new("{0}: the cell is blank", "{0}：该单元格为空"),
        new("Write the number; 0 if there is nothing to report.", "请填写数字；没有发生的填 0。"));

    /// <summary>A number that is understood but not written as it should be. Operands: the cell, as written, as it should be.</summary>
    public static readonly DiagnosticDefinition NotCanonical = new(
        "RC2036",
        Severity.Note,
        new("Number not in its plain form", "数字写法不规范"),
        new("{0}: '{1}' is read as {2}", "{0}：“{1}”按 {2} 读取"),
        new("Write {2}: half-width digits, no separators.", "请写作 {2}：使用半角数字，不加分隔符。"));

    /// <summary>A value that is no day. Operands: the cell, what stands there.</summary>
    public static readonly DiagnosticDefinition NotADate = new(
        "RC2037",
        Severity.Error,
        new("Not a date", "不是日期"),
        new("{0}: '{1}' is not a date", "{0}：“{1}”不是日期"),
        new("Write the day as year-month-day, such as 2024-09-30.", "请按“年-月-日”填写，例如 2024-09-30。"));

    /// <summary>A value that is none of the words allowed. Operands: the cell, what stands there, the words.</summary>
    public static readonly DiagnosticDefinition NotACode = new(
        "RC2038",
        Severity.Error,
        new("Not one of the words allowed", "不是允许的选项"),
        new("{0}: '{1}' is not one of: {2}", "{0}：“{1}”不在允许的选项之中：{2}"),
        new("Choose one of the words, spelt exactly.", "请选用其中一项，写法须完全一致。"));

    /// <summary>A value that is neither yes nor no. Operands: the cell, what stands there.</summary>
    public static readonly DiagnosticDefinition NotAFlag = new(
        "RC2039",
        Severity.Error,
        new("Neither yes nor no", "不是“是”或“否”"),
        new("{0}: '{1}' is neither yes nor no", "{0}：“{1}”不是“是”或“否”"),
        new("Write yes or no.", "请填写“是”或“否”。"));

    /// <summary>A placeholder in prose that names no cell. Operands: what it names, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownPlaceholder = new(
        "RC2040",
        Severity.Error,
        new("Placeholder names no cell", "占位符不是单元格"),
        new("the placeholder '{0}' names no cell of the form{1}", "占位符“{0}”不是格式中的单元格{1}"),
        new("Use the path of a cell, such as requests.received.total.", "请使用单元格路径，例如 requests.received.total。"));

    /// <summary>A required section without prose. Operands: its key, its heading.</summary>
    public static readonly DiagnosticDefinition EmptyNarrative = new(
        "RC2041",
        Severity.Error,
        new("Section without text", "该部分没有文字"),
        new("'{0}' ({1}) has no text", "“{0}”（{1}）没有文字"),
        new("Write the text; where there is nothing to report, say so.", "请填写文字；没有需要报告的，写“无”。"));

    /// <summary>A row that nobody filled in. Operand: the row.</summary>
    public static readonly DiagnosticDefinition BlankRow = new(
        "RC2042",
        Severity.Error,
        new("Row not filled in", "整行空缺"),
        new("{0}: no cell of the row is filled in", "{0}：整行没有填写"),
        new("Write the numbers; 0 where there is nothing to report.", "请填写数字；没有发生的填 0。"));
}
