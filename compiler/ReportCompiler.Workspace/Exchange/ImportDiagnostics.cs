using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>RC602x: reports that are read from an exchange format.</summary>
public static class ImportDiagnostics
{
    /// <summary>Something that is no XML document, or one that may not be read. Operand: what is wrong.</summary>
    public static readonly DiagnosticDefinition BrokenXml = new(
        "RC6020",
        Severity.Error,
        ["problem"],
        ("Not a readable XML document", "不是可读取的 XML 文档"),
        ("the file cannot be read as XML: {problem}", "无法作为 XML 读取：{problem}"),
        ("Export the report anew; a document without a DTD, as the exchange format asks for.", "请重新导出报告；按交换格式，文档中不应有 DTD。"));

    /// <summary>A document of another kind. Operand: its root element.</summary>
    public static readonly DiagnosticDefinition NoSuchFormat = new(
        "RC6021",
        Severity.Error,
        ["root"],
        ("Not a report in an exchange format", "不是交换格式的报告"),
        ("'{root}' begins no report that is known here", "“{root}”不是已知报告的根元素"),
        ("Import a file of an exchange format that a form has a map for.", "请导入有映射的交换格式文件。"));

    /// <summary>More than any report holds. Operand: the limit.</summary>
    public static readonly DiagnosticDefinition BeyondLimits = new(
        "RC6022",
        Severity.Error,
        ["limit"],
        ("Document beyond all limits", "文档超出限制"),
        ("the document is {limit}", "文档{limit}"),
        ("A report is a small document; check that this is one.", "报告是较小的文档；请检查该文件是否为报告。"));

    /// <summary>An element that should be there is not. Operands: the element, where.</summary>
    public static readonly DiagnosticDefinition MissingElement = new(
        "RC6023",
        Severity.Warning,
        ["element", "place"],
        ("Element missing", "缺少元素"),
        ("'{element}' is missing in {place}", "{place}缺少“{element}”"),
        ("Fill in by hand what it would have said.", "请手工补填其内容。"));

    /// <summary>There is no form for the year of the document. Operands: the element, what stands there, the years that there are forms for.</summary>
    public static readonly DiagnosticDefinition NoYear = new(
        "RC6024",
        Severity.Error,
        ["element", "value", "years"],
        ("No year that has a form", "年度没有对应的格式"),
        ("'{element}' is '{value}'; there are forms for {years}", "“{element}”的值为“{value}”；现有格式适用于 {years}"),
        ("If the year is right, declare a form for it in templates; else correct it.", "年度无误的，请在模板中声明该年度的格式；有误的，请改正。"));

    /// <summary>An element that the map does not know. Operands: the element, where.</summary>
    public static readonly DiagnosticDefinition UnknownElement = new(
        "RC6025",
        Severity.Warning,
        ["element", "place"],
        ("Element left out", "元素未导入"),
        ("'{element}' in {place} is not carried over: the form has no place for it", "{place}中的“{element}”未导入：格式中没有对应位置"),
        ("Check whether it is misspelt or stands twice.", "请检查是否拼写有误或重复。"));

    /// <summary>Figures that belong to nobody, or to somebody who has some already. Operands: the id of the element, what is wrong.</summary>
    public static readonly DiagnosticDefinition NobodysRow = new(
        "RC6026",
        Severity.Error,
        ["element", "problem"],
        ("Figures of nobody", "数据没有归属"),
        ("it cannot be told whose figures '{element}' are: {problem}", "无法确定“{element}”属于哪个单位：{problem}"),
        ("Correct the association that refers to it.", "请改正引用它的关联元素。"));

    /// <summary>An agency that the register does not have. Operands: its abbreviation, its name, the entry that it would have.</summary>
    public static readonly DiagnosticDefinition UnknownAgency = new(
        "RC6027",
        Severity.Error,
        ["abbreviation", "name", "entry"],
        ("Agency not registered", "单位未登记"),
        ("the register has no agency with the abbreviation '{abbreviation}' or the name '{name}'", "登记表中没有简称为“{abbreviation}”或名称为“{name}”的单位"),
        ("Let --register add it to agencies.yaml, or paste this line there: {entry}", "请用 --register 登记，或把此行加入 agencies.yaml：{entry}"));

    /// <summary>A component that cannot be named as the document does. Operands: its abbreviation, its id here.</summary>
    public static readonly DiagnosticDefinition Renamed = new(
        "RC6028",
        Severity.Note,
        ["abbreviation", "id"],
        ("Component renamed", "组成单位已改名"),
        ("the component '{abbreviation}' is called '{id}' here: an id has letters, digits and hyphens", "组成单位“{abbreviation}”在此称为“{id}”：代号只含字母、数字和连字符"),
        ("Keep the id in the reports of all years.", "请在各年度报告中使用同一代号。"));

    /// <summary>What the exchange format does not hold. Operands: how many sections, which, what comes of it.</summary>
    public static readonly DiagnosticDefinition NotInFormat = new(
        "RC6029",
        Severity.Note,
        ["count", "sections", "outcome"],
        ("Text that the document does not hold", "文件中没有的文字"),
        ("the document does not hold the text of {count} sections ({sections}); {outcome}", "文件不含 {count} 个部分的文字（{sections}）；{outcome}"),
        ("Fill them in from the published report where the texts are to be published too.", "需要同时发布文字的，请按已公开的报告补填。"));

    /// <summary>Figures that may mean something else. Operands: the column, what stands there, what it may mean.</summary>
    public static readonly DiagnosticDefinition Ambiguous = new(
        "RC6030",
        Severity.Note,
        ["column", "value", "meanings"],
        ("Figure that may mean two things", "含义不明的数值"),
        ("{column}: the exchange format writes {meanings} as {value}, so that {value} may mean either",
            "{column}：交换格式将 {meanings} 写作 {value}，因此 {value} 可能是二者之一"),
        ("Compare with the published report.", "请与已公开的报告核对。"));

    /// <summary>A row that stands twice with the same figures. Operand: the row.</summary>
    public static readonly DiagnosticDefinition FiledTwice = new(
        "RC6031",
        Severity.Note,
        ["row"],
        ("Row filed twice", "数据行重复"),
        ("{row} repeats another row to the last figure and is read once", "{row}与另一行完全相同，只读取一次"),
        ("Nothing need be done.", "无须处理。"));

    /// <summary>What cannot stand in a cell. Operands: the column, what stands there, what may.</summary>
    public static readonly DiagnosticDefinition Unfit = new(
        "RC6032",
        Severity.Error,
        ["column", "value", "expected"],
        ("Value that cannot stand there", "不能填写的值"),
        ("{column}: '{value}' cannot stand there; expected: {expected}", "{column}：不能填写“{value}”；应为：{expected}"),
        ("Correct it in the data file, where a comment marks it.", "请在数据文件中改正，该处有注释标明。"));

    /// <summary>A known fault of the program that made the document. Operands: the place, what is filed, what was done.</summary>
    public static readonly DiagnosticDefinition KnownFault = new(
        "RC6033",
        Severity.Warning,
        ["place", "filed", "remedy"],
        ("Known fault of the exporting program", "导出程序的已知错误"),
        ("{place}: {filed}, a known fault of the program that made the file; {remedy}", "{place}：{filed}，这是导出程序的已知错误；{remedy}"),
        ("Compare with the published report.", "请与已公开的报告核对。"));

    /// <summary>A data file that was not written. Operand: why.</summary>
    public static readonly DiagnosticDefinition NotWritten = new(
        "RC6034",
        Severity.Error,
        ["problem"],
        ("Data file not written", "数据文件未写入"),
        ("the report was read, but not written: {problem}", "报告已读取，但未写入：{problem}"),
        ("See whether two documents are of the same agency and year.", "请检查是否有两个文件属于同一机关、同一年度。"));
}
