namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC203x to RC204x: single values of a data file.</summary>
public static class ValueDiagnostics
{
    /// <summary>A value that is no number. Operands: the cell, what stands there, what to write.</summary>
    public static readonly DiagnosticDefinition NotANumber = new(
        "RC2030",
        Severity.Error,
        ["cell", "value", "advice"],
        ("Not a number", "不是数字"),
        ("{cell}: '{value}' is not a number", "{cell}：“{value}”不是数字"),
        ("{advice}", "{advice}"));

    /// <summary>More decimal places than the cell has. Operands: the cell, the value, the decimal places allowed.</summary>
    public static readonly DiagnosticDefinition TooPrecise = new(
        "RC2031",
        Severity.Error,
        ["cell", "value", "scale"],
        ("Too many decimal places", "小数位数过多"),
        ("{cell}: {value} has more decimal places than the {scale} that the form allows", "{cell}：{value} 的小数位数超过格式允许的 {scale} 位"),
        ("Write the value with at most {scale} decimal places.", "请保留至多 {scale} 位小数。"));

    /// <summary>A fraction where a count belongs. Operands: the cell, the value.</summary>
    public static readonly DiagnosticDefinition NotWhole = new(
        "RC2032",
        Severity.Error,
        ["cell", "value"],
        ("Not a whole number", "不是整数"),
        ("{cell}: {value} is not a whole number", "{cell}：{value} 不是整数"),
        ("Write a whole number.", "请填写整数。"));

    /// <summary>A value below the smallest allowed. Operands: the cell, the value, the bound.</summary>
    public static readonly DiagnosticDefinition TooSmall = new(
        "RC2033",
        Severity.Error,
        ["cell", "value", "min"],
        ("Value too small", "数值过小"),
        ("{cell}: {value} is below {min}, the smallest value allowed", "{cell}：{value} 小于允许的最小值 {min}"),
        ("Correct the value.", "请改正该数值。"));

    /// <summary>A value above the largest allowed. Operands: the cell, the value, the bound.</summary>
    public static readonly DiagnosticDefinition TooLarge = new(
        "RC2034",
        Severity.Error,
        ["cell", "value", "max"],
        ("Value too large", "数值过大"),
        ("{cell}: {value} is above {max}, the largest value allowed", "{cell}：{value} 大于允许的最大值 {max}"),
        ("Correct the value, and check its unit.", "请改正该数值，并核对单位。"));

    /// <summary>A cell that holds nothing. Operands: the cell, what to write.</summary>
    public static readonly DiagnosticDefinition BlankCell = new(
        "RC2035",
        Severity.Error,
        ["cell", "advice"],
        ("Blank cell", "单元格空缺"),
        ("{cell}: the cell is blank", "{cell}：该单元格为空"),
        ("{advice}", "{advice}"));

    /// <summary>A number that is understood but not written as it should be. Operands: the cell, as written, as it should be.</summary>
    public static readonly DiagnosticDefinition NotCanonical = new(
        "RC2036",
        Severity.Note,
        ["cell", "value", "canonical"],
        ("Number not in its plain form", "数字写法不规范"),
        ("{cell}: '{value}' is read as {canonical}", "{cell}：“{value}”按 {canonical} 读取"),
        ("Write {canonical}: half-width digits, no separators.", "请写作 {canonical}：使用半角数字，不加分隔符。"));

    /// <summary>A value that is no day. Operands: the cell, what stands there.</summary>
    public static readonly DiagnosticDefinition NotADate = new(
        "RC2037",
        Severity.Error,
        ["cell", "value"],
        ("Not a date", "不是日期"),
        ("{cell}: '{value}' is not a date", "{cell}：“{value}”不是日期"),
        ("Write the day as year-month-day, such as 2024-09-30.", "请按“年-月-日”填写，例如 2024-09-30。"));

    /// <summary>A value that is none of the words allowed. Operands: the cell, what stands there, the words, a suggestion.</summary>
    public static readonly DiagnosticDefinition NotACode = new(
        "RC2038",
        Severity.Error,
        ["cell", "value", "codes", "suggestion"],
        ("Not one of the words allowed", "不是允许的选项"),
        ("{cell}: '{value}' is not one of: {codes}{suggestion}", "{cell}：“{value}”不在允许的选项之中：{codes}{suggestion}"),
        ("Choose one of the words, spelt exactly.", "请选用其中一项，写法须完全一致。"));

    /// <summary>A value that is neither yes nor no. Operands: the cell, what stands there.</summary>
    public static readonly DiagnosticDefinition NotAFlag = new(
        "RC2039",
        Severity.Error,
        ["cell", "value"],
        ("Neither yes nor no", "不是“是”或“否”"),
        ("{cell}: '{value}' is neither yes nor no", "{cell}：“{value}”不是“是”或“否”"),
        ("Write yes or no.", "请填写“是”或“否”。"));

    /// <summary>A placeholder in prose that names no cell. Operands: what it names, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownPlaceholder = new(
        "RC2040",
        Severity.Error,
        ["placeholder", "suggestion"],
        ("Placeholder names no cell", "占位符不是单元格"),
        ("the placeholder '{placeholder}' names no cell of the form{suggestion}", "占位符“{placeholder}”不是格式中的单元格{suggestion}"),
        ("Use the path of a cell, such as requests.received.total.", "请使用单元格路径，例如 requests.received.total。"));

    /// <summary>A required section without prose. Operands: its key, its heading.</summary>
    public static readonly DiagnosticDefinition EmptyNarrative = new(
        "RC2041",
        Severity.Error,
        ["key", "heading"],
        ("Section without text", "该部分没有文字"),
        ("'{key}' ({heading}) has no text", "“{key}”（{heading}）没有文字"),
        ("Write the text; where there is nothing to report, say so.", "请填写文字；没有需要报告的，写“无”。"));

    /// <summary>A row that nobody filled in. Operand: the row.</summary>
    public static readonly DiagnosticDefinition BlankRow = new(
        "RC2042",
        Severity.Error,
        ["row"],
        ("Row not filled in", "整行空缺"),
        ("{row}: no cell of the row is filled in", "{row}：整行没有填写"),
        ("Fill in the row; a number of which there is nothing to report is 0.", "请填写整行；没有发生的，数字填 0。"));

    /// <summary>
    /// A table with many blank cells. Operands: the table, how many cells, in how many rows, what is known of them, the key of the section,
    /// the file.
    /// </summary>
    public static readonly DiagnosticDefinition BlankTable = new(
        "RC2043",
        Severity.Error,
        ["table", "cells", "rows", "known", "section", "file"],
        ("Many cells blank", "多处空缺"),
        ("{table}: {cells} cells in {rows} are blank{known}", "{table}：{rows}中有 {cells} 个单元格为空{known}"),
        (
            "Fill in the cells; a number of which there is nothing to report is 0. Only if every blank stands for 0: reportc fix --blank-as-zero {section} {file}",
            "请填写各单元格；没有发生的，数字填 0。确认空缺均表示 0 的，可运行：reportc fix --blank-as-zero {section} {file}"));

    /// <summary>Prose that is longer than the guidance of a region has it. Operands: the section, its length, the most that it may have.</summary>
    public static readonly DiagnosticDefinition LongNarrative = new(
        "RC2044",
        Severity.Warning,
        ["section", "length", "limit"],
        ("Text longer than asked for", "文字超过字数限制"),
        ("{section}: the text has {length} characters; at most {limit} are asked for", "{section}：文字共 {length} 字，要求不超过 {limit} 字"),
        ("Shorten the text; spaces and marks of Markdown do not count.", "请精简文字；空格和 Markdown 标记不计入字数。"));

    /// <summary>Several words where one is to be chosen. Operands: the cell, the words.</summary>
    public static readonly DiagnosticDefinition SeveralChosen = new(
        "RC2080",
        Severity.Error,
        ["cell", "values"],
        ("Several chosen where one can be", "单选项选了多项"),
        ("{cell}: '{values}' are several, but one is to be chosen", "{cell}：“{values}”为多项，但只能选一项"),
        ("Keep the one that applies.", "请只保留符合实际的一项。"));

    /// <summary>A word or name twice in a list. Operands: the cell, the word.</summary>
    public static readonly DiagnosticDefinition ChosenTwice = new(
        "RC2081",
        Severity.Error,
        ["cell", "value"],
        ("Twice in one list", "列表中重复"),
        ("{cell}: '{value}' stands in the list twice", "{cell}：“{value}”在列表中重复出现"),
        ("Keep one; if another was meant, write that.", "请只保留一项；如本应是另一项，请改正。"));

    /// <summary>A choice in the report's own words, without the words. Operands: the cell, what stands there, how to write it.</summary>
    public static readonly DiagnosticDefinition OtherWithoutText = new(
        "RC2082",
        Severity.Error,
        ["cell", "value", "example"],
        ("Other without words", "“其他”未作说明"),
        ("{cell}: '{value}' is chosen, but not what that is", "{cell}：选了“{value}”，但未作说明"),
        ("Say what it is, in the list: {example}", "请在列表中写明内容：{example}"));

    /// <summary>A code that has not the shape that it must have. Operands: the cell, what stands there, the shape, what to do.</summary>
    public static readonly DiagnosticDefinition NotOfShape = new(
        "RC2083",
        Severity.Error,
        ["cell", "value", "shape", "advice"],
        ("Code of another shape", "代码写法不符"),
        ("{cell}: '{value}' is not {shape}", "{cell}：“{value}”不是{shape}"),
        ("{advice}", "{advice}"));
}
