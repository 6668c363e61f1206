namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC200x to RC202x: the shape of a data file.</summary>
public static class ShapeDiagnostics
{
    /// <summary>The file is not YAML. Operand: what the parser says.</summary>
    public static readonly DiagnosticDefinition BrokenYaml = new(
        "RC2001",
        Severity.Error,
        ["problem"],
        ("Not valid YAML", "不是有效的 YAML"),
        ("the file cannot be read from here on: {problem}", "文件从此处起无法读取：{problem}"),
        ("Close every bracket and quote, and indent with spaces.", "请检查括号和引号是否成对，缩进只用空格。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A YAML alias. Operand: its name.</summary>
    public static readonly DiagnosticDefinition AliasNotAllowed = new(
        "RC2002",
        Severity.Error,
        ["alias"],
        ("YAML alias", "YAML 别名"),
        ("the alias '*{alias}' is not allowed: each figure stands where it counts", "不允许使用别名“*{alias}”：每个数字都应写在它自己的位置"),
        ("Write the value out.", "请直接写出该值。"));

    /// <summary>A field of the head is missing. Operand: its key.</summary>
    public static readonly DiagnosticDefinition MissingHeader = new(
        "RC2003",
        Severity.Error,
        ["key"],
        ("Head of the report incomplete", "报告头缺项"),
        ("the head of the report has no '{key}'", "报告头缺少“{key}”"),
        ("Begin the file with template, agency and year.", "请在文件开头写明 template（模板）、agency（单位）和 year（年度）。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A field of the head cannot be read. Operands: its key, what stands there, what is expected.</summary>
    public static readonly DiagnosticDefinition InvalidHeader = new(
        "RC2004",
        Severity.Error,
        ["key", "value", "expected"],
        ("Head of the report cannot be read", "报告头的值无效"),
        ("'{key}' is '{value}', but must be {expected}", "“{key}”的值为“{value}”，应为{expected}"),
        ("Correct the value.", "请改正该值。"))
    {
        MayWeighLess = false,
    };

    /// <summary>No such template. Operands: the name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownTemplate = new(
        "RC2005",
        Severity.Error,
        ["template", "suggestion"],
        ("Unknown template", "未知模板"),
        ("there is no template '{template}'{suggestion}", "没有名为“{template}”的模板{suggestion}"),
        ("Use the name of a family under templates/.", "请使用 templates/ 下的模板名称。"))
    {
        MayWeighLess = false,
    };

    /// <summary>No version of the template applies to the year. Operands: the template, the year, the years there are versions for.</summary>
    public static readonly DiagnosticDefinition NoVersionForYear = new(
        "RC2006",
        Severity.Error,
        ["template", "year", "years"],
        ("No form version for the year", "该年度没有对应的格式版本"),
        ("no version of '{template}' applies to {year}: there are versions for {years}", "“{template}”没有适用于 {year} 年度的版本：现有版本适用于 {years}"),
        ("Correct the year, or add a template for it.", "请改正年度，或为该年度增加模板。"))
    {
        MayWeighLess = false,
    };

    /// <summary>The agency is not registered. Operands: its id, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownAgency = new(
        "RC2007",
        Severity.Error,
        ["agency", "suggestion"],
        ("Unknown agency", "未登记的单位"),
        ("the agency '{agency}' is not in agencies.yaml{suggestion}", "agencies.yaml 中没有单位“{agency}”{suggestion}"),
        ("Correct the id, or add the agency to agencies.yaml.", "请改正单位代号，或在 agencies.yaml 中登记该单位。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A key that names nothing. Operands: the key, where (in the form's words), a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownKey = new(
        "RC2008",
        Severity.Error,
        ["key", "place", "suggestion"],
        ("Key names nothing in the form", "键名不在报告格式中"),
        ("there is no '{key}' in '{place}'{suggestion}", "“{place}”中没有“{key}”{suggestion}"),
        ("Use an id or a heading of the form, spelt exactly.", "请使用格式中的代号或标题，写法须完全一致。"));

    /// <summary>A key or cell that stands twice. Operands: the key or cell, the line of the first.</summary>
    public static readonly DiagnosticDefinition DuplicateKey = new(
        "RC2009",
        Severity.Error,
        ["key", "line"],
        ("Given twice", "重复填写"),
        ("'{key}' is given twice: it stands in line {line} already", "“{key}”重复：第 {line} 行已经填写"),
        ("Keep one of the two.", "请只保留其中一处。"));

    /// <summary>A row of the form, or a whole group of rows, is missing. Operand: where it belongs, in the form's words.</summary>
    public static readonly DiagnosticDefinition MissingRow = new(
        "RC2010",
        Severity.Error,
        ["row"],
        ("Row missing", "缺少行"),
        ("{row}: missing from the report", "{row}：报告中缺少该项"),
        ("Add the row; write 0 where there is nothing to report.", "请补上该行；没有发生的填 0。"));

    /// <summary>A section or block of the form is missing. Operands: its key, its heading.</summary>
    public static readonly DiagnosticDefinition MissingSection = new(
        "RC2011",
        Severity.Error,
        ["key", "heading"],
        ("Section missing", "缺少部分"),
        ("the report has no '{key}' ({heading})", "报告缺少“{key}”（{heading}）"),
        ("Add the section under this key.", "请用该键名补上这一部分。"));

    /// <summary>A row with the wrong number of values. Operands: the row, values found, values expected.</summary>
    public static readonly DiagnosticDefinition WrongValueCount = new(
        "RC2012",
        Severity.Error,
        ["row", "actual", "expected"],
        ("Wrong number of values", "数值个数不符"),
        ("{row}: the number of values is {actual}, but must be {expected}", "{row}：数值个数为 {actual}，应为 {expected}"),
        ("Give one value for each column; quote a number with a thousands separator.", "请每列填一个数值；带千分位逗号的数字须加引号。"));

    /// <summary>A list, mapping or text where another was expected. Operands: what it is, what is expected.</summary>
    public static readonly DiagnosticDefinition WrongShape = new(
        "RC2013",
        Severity.Error,
        ["place", "expected"],
        ("Wrong kind of value", "值的形式不对"),
        ("{place}: {expected} is expected here", "{place}：此处应为{expected}"),
        ("See the data file reference in docs/template-language.md.", "请参阅 docs/template-language.md 中数据文件的写法。"));

    /// <summary>Nesting deeper than any file needs. Operand: the most levels allowed.</summary>
    public static readonly DiagnosticDefinition TooDeep = new(
        "RC2014",
        Severity.Error,
        ["max"],
        ("Nested too deeply", "嵌套过深"),
        ("the file is nested more than {max} levels deep here", "此处嵌套超过 {max} 层"),
        ("Check the indentation and the brackets.", "请检查缩进和括号。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A line that is no YAML. Operands: the line, and what it is of the form; what is wrong with it.</summary>
    public static readonly DiagnosticDefinition UnreadableLine = new(
        "RC2016",
        Severity.Error,
        ["line", "problem"],
        ("Line cannot be read", "该行无法读取"),
        ("{line} cannot be read: {problem}", "{line}无法读取：{problem}"),
        ("Correct the line; the rest of the file is checked as far as its head can be read.", "请改正该行；报告头能够读取的，文件的其余部分已经检查。"))
    {
        MayWeighLess = false,
    };

    /// <summary>Lines between the marks that git leaves where two changes contradict each other. Operand: which lines.</summary>
    public static readonly DiagnosticDefinition ConflictMarkers = new(
        "RC2017",
        Severity.Error,
        ["lines"],
        ("Merge conflict left in the file", "文件中留有合并冲突"),
        ("merge conflict: {lines}", "合并冲突：{lines}"),
        ("Keep one of the two versions, and delete the lines with the markers.", "请保留其中一个版本，并删除冲突标记所在的行。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A value that would have to stand in quotes. Operands: what it is, what stands there.</summary>
    public static readonly DiagnosticDefinition UnquotedMark = new(
        "RC2018",
        Severity.Error,
        ["place", "value"],
        ("Value without quotes", "值须加引号"),
        ("{place}: '{value}' begins with a character that cannot stand there without quotes", "{place}：“{value}”以不加引号就不能使用的字符开头"),
        ("Put it in quotes; where nothing is to stand, write ~.", "请加引号；空白处请填写 ~。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A report filled in on another version of its form. Operands: the years of that version, the report year, its version, the file.</summary>
    public static readonly DiagnosticDefinition OtherVersion = new(
        "RC2019",
        Severity.Error,
        ["years", "year", "version", "file"],
        ("Filled in on another version of the form", "所填格式不是该年度的版本"),
        (
            "the rows and columns are those of the form for {years}; for {year} another version applies",
            "所填的是{years}的格式，{year} 年度应使用另一版本"),
        (
            "Correct the year; or run 'reportc fmt --to {version} {file}', which carries over what both versions ask for and lists the rest.",
            "请改正年度；或运行 reportc fmt --to {version} {file}：两个版本都有的内容照搬，其余逐项列出。"))
    {
        MayWeighLess = false,
    };

    /// <summary>Two files for one agency and year. Operands: the agency, the year, the other file.</summary>
    public static readonly DiagnosticDefinition DuplicateReport = new(
        "RC2020",
        Severity.Error,
        ["agency", "year", "file"],
        ("Two reports for one year", "同一年度有两份报告"),
        ("'{agency}' already has a report for {year}: {file}", "“{agency}”已有 {year} 年度报告：{file}"),
        ("Keep one of the two files.", "请只保留一个文件。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A file whose place does not agree with its head. Operands: where it stands, where it belongs.</summary>
    public static readonly DiagnosticDefinition WrongPlace = new(
        "RC2021",
        Severity.Error,
        ["actual", "expected"],
        ("File in the wrong place", "文件位置不符"),
        ("the file stands at '{actual}', but by its head it belongs at '{expected}'", "文件位于“{actual}”，按报告头应位于“{expected}”"),
        ("Rename or move the file, or correct its head.", "请移动或重命名文件，或改正报告头。"));

    /// <summary>A file that cannot be read at all. Operand: why.</summary>
    public static readonly DiagnosticDefinition Unreadable = new(
        "RC2022",
        Severity.Error,
        ["problem"],
        ("File cannot be read", "无法读取文件"),
        ("the file cannot be read: {problem}", "无法读取文件：{problem}"),
        ("Save it as UTF-8 text, and check that it is a file that may be read.", "请另存为 UTF-8 文本，并检查文件权限。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A character that nobody sees and no text has. Operands: its code point, what it is.</summary>
    public static readonly DiagnosticDefinition OddCharacter = new(
        "RC2023",
        Severity.Error,
        ["code", "kind"],
        ("Invisible character", "不可见字符"),
        ("an invisible character stands here: {code}, {kind}", "此处有不可见字符：{code}，{kind}"),
        ("Delete it; an editor that shows the findings can take it out.", "请删除该字符；支持显示问题的编辑器可以代为删除。"));

    /// <summary>A text without quotes that a number sign cuts short. Operands: what it is, what is cut off.</summary>
    public static readonly DiagnosticDefinition TextCut = new(
        "RC2024",
        Severity.Error,
        ["place", "comment"],
        ("Text cut short by #", "文字被“#”截断"),
        (
            "{place}: the text ends before '{comment}', which the file format takes for a comment",
            "{place}：文字在“{comment}”之前结束，其后被当作注释"),
        (
            "Put the whole text in quotes; if it is a comment, put two spaces before it.",
            "请给整段文字加引号；如果确是注释，请在前面空两格。"));

    /// <summary>More in a file than any report has. Operand: what.</summary>
    public static readonly DiagnosticDefinition BeyondBounds = new(
        "RC2025",
        Severity.Error,
        ["what"],
        ("File beyond the bounds", "文件超出限度"),
        ("the file is not read: {what}", "文件未读取：{what}"),
        (
            "Take out what is no part of the report; a text that is really that long belongs in a document of its own.",
            "请删去不属于报告的内容；确需很长的文字请另附文件。"))
    {
        MayWeighLess = false,
    };

    /// <summary>Findings of a file that are not listed. Operand: how many.</summary>
    public static readonly DiagnosticDefinition MoreFindings = new(
        "RC2026",
        Severity.Error,
        ["count"],
        ("More findings", "更多问题"),
        ("and {count} more in this file", "此文件还有 {count} 个问题"),
        ("Mend the findings that are listed first, and check again.", "请先处理已列出的问题，再重新检查。"))
    {
        MayWeighLess = false,
    };

    /// <summary>An accepted discrepancy without its rule or its reason. Operand: what is missing.</summary>
    public static readonly DiagnosticDefinition IncompleteAcceptance = new(
        "RC2015",
        Severity.Error,
        ["property"],
        ("Accepted discrepancy incomplete", "认可的差异不完整"),
        ("the accepted discrepancy has no '{property}'", "认可的差异缺少“{property}”"),
        ("Say which 'rule' is broken, and the 'reason' why that stands.", "请写明规则（rule）和理由（reason）。"));
}
