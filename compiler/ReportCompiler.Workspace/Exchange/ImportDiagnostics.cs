using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>RC602x: reports that are read from an exchange format.</summary>
public static class ImportDiagnostics
{
    /// <summary>Something that is no XML document, or one that may not be read. Operand: what is wrong.</summary>
    public static readonly DiagnosticDefinition BrokenXml = new(
        "RC6020",
        Severity.Error,
        new("Not a readable XML document", "不是可读取的 XML 文档"),
        new("the file cannot be read as XML: {0}", "无法作为 XML 读取：{0}"),
        new("Export the report anew; a document without a DTD, as the exchange format asks for.", "请重新导出报告；按交换格式，文档中不应有 DTD。"));

    /// <summary>A document of another kind. Operand: its root element.</summary>
    public static readonly DiagnosticDefinition NoSuchFormat = new(
        "RC6021",
        Severity.Error,
        new("Not a report in an exchange format", "不是交换格式的报告"),
        new("'{0}' begins no report that is known here", "“{0}”不是已知报告的根元素"),
        new("Import a file of an exchange format that a form has a map for.", "请导入有映射的交换格式文件。"));

    /// <summary>More than any report holds. Operand: the limit.</summary>
    public static readonly DiagnosticDefinition BeyondLimits = new(
        "RC6022",
        Severity.Error,
        new("Document beyond all limits", "文档超出限制"),
        new("the document is {0}", "文档{0}"),
        new("A report is a small document; check that this is one.", "报告是较小的文档；请检查该文件是否为报告。"));

    /// <summary>An element that should be there is not. Operands: the element, where.</summary>
    public static readonly DiagnosticDefinition MissingElement = new(
        "RC6023",
        Severity.Warning,
        new("Element missing", "缺少元素"),
        new("'{0}' is missing in {1}", "{1}缺少“{0}”"),
        new("Fill in by hand what it would have said.", "请手工补填其内容。"));

    /// <summary>The year that decides which form it is cannot be read. Operands: the element, what stands there.</summary>
    public static readonly DiagnosticDefinition NoYear = new(
        "RC6024",
        Severity.Error,
        new("No year that has a form", "年度没有对应的格式"),
        new("'{0}' says '{1}', which is no year that the form exists for", "“{0}”的值为“{1}”，该格式没有这一年度"),
        new("Correct the year.", "请改正年度。"));

    /// <summary>An element that the map does not know. Operands: the element, where.</summary>
    public static readonly DiagnosticDefinition UnknownElement = new(
        "RC6025",
        Severity.Warning,
        new("Element left out", "元素未导入"),
        new("'{0}' in {1} is not carried over: the form has no place for it", "{1}中的“{0}”未导入：格式中没有对应位置"),
        new("Check whether it is misspelt or stands twice.", "请检查是否拼写有误或重复。"));

    /// <summary>Figures that belong to nobody, or to somebody who has some already. Operands: the id of the element, what is wrong.</summary>
    public static readonly DiagnosticDefinition NobodysRow = new(
        "RC6026",
        Severity.Error,
        new("Figures of nobody", "数据没有归属"),
        new("it cannot be told whose figures '{0}' are: {1}", "无法确定“{0}”属于哪个单位：{1}"),
        new("Correct the association that refers to it.", "请改正引用它的关联元素。"));

    /// <summary>An agency that the register does not have. Operands: its abbreviation, its name.</summary>
    public static readonly DiagnosticDefinition UnknownAgency = new(
        "RC6027",
        Severity.Error,
        new("Agency not registered", "单位未登记"),
        new("the register has no agency with the abbreviation '{0}' or the name '{1}'", "登记表中没有简称为“{0}”或名称为“{1}”的单位"),
        new("Register it in agencies.yaml, or name its id with --agency.", "请在 agencies.yaml 中登记，或用 --agency 指定代号。"));

    /// <summary>A component that cannot be named as the document does. Operands: its abbreviation, its id here.</summary>
    public static readonly DiagnosticDefinition Renamed = new(
        "RC6028",
        Severity.Note,
        new("Component renamed", "组成单位已改名"),
        new("the component '{0}' is called '{1}' here: an id has letters, digits and hyphens", "组成单位“{0}”在此称为“{1}”：代号只含字母、数字和连字符"),
        new("Keep the id in the reports of all years.", "请在各年度报告中使用同一代号。"));

    /// <summary>What the exchange format does not hold. Operands: how many sections, which.</summary>
    public static readonly DiagnosticDefinition NotInFormat = new(
        "RC6029",
        Severity.Note,
        new("Text to be filled in", "有待补填的文字"),
        new("the exchange format does not hold the text of {0} sections, which are left empty: {1}", "交换格式不含 {0} 个部分的文字，现为空白：{1}"),
        new("Fill them in from the published report.", "请按已公开的报告补填。"));

    /// <summary>Figures that may mean something else. Operands: the column, what stands there, what it may mean.</summary>
    public static readonly DiagnosticDefinition Ambiguous = new(
        "RC6030",
        Severity.Note,
        new("Figure that may mean two things", "含义不明的数值"),
        new("{0}: the exchange format writes {2} as {1}, so that {1} may mean either", "{0}：交换格式将 {2} 写作 {1}，因此 {1} 可能是二者之一"),
        new("Compare with the published report.", "请与已公开的报告核对。"));
}
