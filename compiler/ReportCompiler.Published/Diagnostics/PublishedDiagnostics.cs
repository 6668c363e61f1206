using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Published.Diagnostics;

/// <summary>RC605x: reports that are read from what is published.</summary>
public static class PublishedDiagnostics
{
    /// <summary>A document that a reader gives up on. Operand: why.</summary>
    public static readonly DiagnosticDefinition Unreadable = new(
        "RC6050",
        Severity.Error,
        ["problem"],
        ("Document cannot be read", "文件无法读取"),
        ("the document cannot be read: {problem}", "无法读取该文件：{problem}"),
        ("Save it anew as a web page or as plain text, and import that.", "请另存为网页或纯文本后再导入。"));

    /// <summary>A document that is no report. Operands: the form that is nearest, how many of its labels were found, how many it has.</summary>
    public static readonly DiagnosticDefinition NoReport = new(
        "RC6051",
        Severity.Error,
        ["form", "found", "count"],
        ("Not a report of a known form", "不是已知格式的报告"),
        ("the document is no report of a form that is known here: of {form}, {found} of {count} headings and labels stand in it",
            "该文件不是已知格式的报告：{form} 的 {count} 个标题和栏目名称中只有 {found} 个"),
        ("Check that this is the report itself; name the form with --template if it is.", "请确认该文件就是报告；确为报告的，用 --template 指明格式。"));

    /// <summary>A document that does not say whose it is, or of which year. Operands: what is unknown, the option that says it.</summary>
    public static readonly DiagnosticDefinition HeadUnknown = new(
        "RC6052",
        Severity.Error,
        ["what", "option"],
        ("Agency or year not told", "无法得知单位或年度"),
        ("the document does not say {what}", "文件没有写明{what}"),
        ("Say it with {option}.", "请用 {option} 指明。"));

    /// <summary>A figure that can be meant in several ways, or cannot stand there. Operands: the cell, what stands there, where, what may be meant.</summary>
    public static readonly DiagnosticDefinition Doubtful = new(
        "RC6053",
        Severity.Warning,
        ["cell", "value", "place", "candidates"],
        ("Doubtful cell", "存疑的单元格"),
        ("{cell}: '{value}' ({place}) leaves open what is meant{candidates}; the cell is left blank",
            "{cell}：“{value}”（{place}）含义不明{candidates}；该单元格留空"),
        ("Look it up in the document and fill it in.", "请查对原文件后填写。"));

    /// <summary>Cells that were not found. Operands: the row or block, how many cells.</summary>
    public static readonly DiagnosticDefinition NotFound = new(
        "RC6054",
        Severity.Warning,
        ["place", "count"],
        ("Cells not found", "未找到单元格"),
        ("{place}: {count} cells were not found in the document", "{place}：文件中未找到 {count} 个单元格"),
        ("Look for them in the document under other headings, and fill them in.", "请查看文件中是否使用了其他栏目名称，并补填。"));

    /// <summary>A figure that is written otherwise than it stands in the document. Operands: the cell, what stands there, what is written.</summary>
    public static readonly DiagnosticDefinition Converted = new(
        "RC6055",
        Severity.Note,
        ["cell", "value", "written"],
        ("Figure converted", "数值已换算"),
        ("{cell}: '{value}' is written as {written}", "{cell}：“{value}”写作 {written}"),
        ("Nothing need be done if that is what is meant.", "含义无误的，无须处理。"));

    /// <summary>Text that was read as nothing. Operands: how many texts, where, the first of them.</summary>
    public static readonly DiagnosticDefinition NotPlaced = new(
        "RC6056",
        Severity.Warning,
        ["count", "place", "first"],
        ("Text not placed", "文字未归入任何部分"),
        ("{count} texts were not placed, the first of them '{first}' ({place})", "有 {count} 处文字未归入任何部分，第一处为“{first}”（{place}）"),
        ("See whether they belong to the report.", "请查看是否属于报告内容。"));

    /// <summary>A heading that stands twice. Operand: the heading.</summary>
    public static readonly DiagnosticDefinition HeadingTwice = new(
        "RC6057",
        Severity.Note,
        ["heading"],
        ("Heading doubled", "标题重复"),
        ("the heading '{heading}' stands twice and is read once", "标题“{heading}”出现两次，只读取一次"),
        ("Nothing need be done.", "无须处理。"));

    /// <summary>A reading that the equations of the form alone settle. Operands: the cell, what stands there, what is written.</summary>
    public static readonly DiagnosticDefinition Settled = new(
        "RC6058",
        Severity.Note,
        ["cell", "value", "written"],
        ("Reading settled by the form", "由格式的等式确定的读法"),
        ("{cell}: '{value}' could be meant in several ways; only {written} satisfies the equations of the form",
            "{cell}：“{value}”有多种读法，只有 {written} 符合格式的等式"),
        ("Compare it with the document.", "请与原文件核对。"));

    /// <summary>A document on a form that is not that of its year. Operands: the form, the years that it is for, the year.</summary>
    public static readonly DiagnosticDefinition OtherYear = new(
        "RC6059",
        Severity.Error,
        ["form", "years", "year"],
        ("Form of other years", "所用格式与年度不符"),
        ("the document has the headings and labels of {form}, which is for {years}; its year is {year}", "文件使用 {form} 的标题和栏目名称，该格式适用于 {years}；文件年度为 {year}"),
        ("If the year was misread, say it with --year; else type the report on the form of its year.", "年度有误的，用 --year 指明；无误的，请按该年度的格式填写。"));

    /// <summary>A form that came back, of another body or year than was asked for. Operands: whose it is, its year, whose is asked for, which year.</summary>
    public static readonly DiagnosticDefinition OtherReport = new(
        "RC6060",
        Severity.Error,
        ["agency", "year", "wanted", "wantedYear"],
        ("Form of another report", "表格属于另一份报告"),
        ("the form is for '{agency}' and {year}, not for '{wanted}' and {wantedYear}", "该表格属于“{agency}”{year} 年度，不是“{wanted}”{wantedYear} 年度"),
        ("Import the form of that body and year, or leave out --agency and --year.", "请导入该单位该年度的表格，或不使用 --agency 和 --year。"));

    /// <summary>A cell that two workbooks say differently. Operands: the cell, both values with their files and places.</summary>
    public static readonly DiagnosticDefinition FilledDifferently = new(
        "RC6061",
        Severity.Warning,
        ["cell", "value", "file", "place", "otherValue", "otherFile", "otherPlace"],
        ("Filled in differently", "填写不一致"),
        ("{cell}: '{value}' in {file} ({place}), but '{otherValue}' in {otherFile} ({otherPlace}); it is left blank",
            "{cell}：{file} 中为“{value}”（{place}），{otherFile} 中为“{otherValue}”（{otherPlace}）；留空"),
        ("Ask which of the two is meant, and fill it in.", "请核实以哪一份为准后填写。"));

    /// <summary>A figure where a formula stood. Operands: the cell, the figure, where, what becomes of it.</summary>
    public static readonly DiagnosticDefinition TotalTypedOver = new(
        "RC6062",
        Severity.Warning,
        ["cell", "value", "place", "outcome"],
        ("Total typed over", "合计被改填"),
        ("{cell}: '{value}' ({place}) was typed in the place of the formula; {outcome}", "{cell}：公式处改填了“{value}”（{place}）；{outcome}"),
        ("Ask whether a part is wrong, and mend that.", "请核实是否有分项填错，并更正分项。"));

    /// <summary>A label of the form that was changed. Operands: the label, what stands there, where.</summary>
    public static readonly DiagnosticDefinition LabelChanged = new(
        "RC6063",
        Severity.Warning,
        ["label", "text", "place"],
        ("Label changed", "栏目名称被改动"),
        ("'{label}' reads '{text}' now ({place}); the cells beside it are read as those of the form", "“{label}”被改为“{text}”（{place}）；其单元格仍按原表读取"),
        ("See whether somebody meant other figures by that.", "请核实所填数据是否因此另有所指。"));

    /// <summary>Cells whose names are gone. Operands: the row or block, how many cells, how many of them were found by their labels.</summary>
    public static readonly DiagnosticDefinition NamesLost = new(
        "RC6064",
        Severity.Warning,
        ["place", "count", "found"],
        ("Names of cells lost", "单元格名称丢失"),
        ("{place}: {count} cells have lost their names, by a sheet or rows that were deleted; {found} of them were found by their labels",
            "{place}：有 {count} 个单元格因工作表或行被删除而失去名称，其中 {found} 个已按栏目名称找到"),
        ("Compare these with the workbook.", "请与工作簿核对这些数据。"));
}
