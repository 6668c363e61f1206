using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>RC600x: the map between a form and its exchange format.</summary>
public static class MapDiagnostics
{
    /// <summary>A property is missing. Operands: what lacks it, the property.</summary>
    public static readonly DiagnosticDefinition MissingProperty = new(
        "RC6001",
        Severity.Error,
        ["owner", "property"],
        ("Property of the map missing", "映射缺少属性"),
        ("{owner} has no '{property}'", "{owner}缺少“{property}”"),
        ("Add '{property}'; docs/exchange.md says what it means.", "请补上“{property}”，含义见 docs/exchange.md。"));

    /// <summary>A property that does not exist. Operands: the property, what it stands in, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownProperty = new(
        "RC6002",
        Severity.Error,
        ["property", "owner", "suggestion"],
        ("Unknown property of the map", "映射中有未知属性"),
        ("'{property}' is no property of {owner}{suggestion}", "“{property}”不是{owner}的属性{suggestion}"),
        ("Remove it or correct its name.", "请删除，或改正名称。"));

    /// <summary>A value that cannot stand there. Operands: the property or part, what is expected.</summary>
    public static readonly DiagnosticDefinition InvalidValue = new(
        "RC6003",
        Severity.Error,
        ["property", "expected"],
        ("Value of the map not allowed", "映射的值无效"),
        ("{property} must be {expected}", "{property}应为{expected}"),
        ("Correct the value; docs/exchange.md says what may stand here.", "请改正该值；此处可写的内容见 docs/exchange.md。"));

    /// <summary>A name that the form does not have. Operands: what the name is of, the name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownName = new(
        "RC6004",
        Severity.Error,
        ["kind", "name", "suggestion"],
        ("Name of the map not in the form", "映射中的名称不在格式中"),
        ("there is no {kind} '{name}'{suggestion}", "没有名为“{name}”的{kind}{suggestion}"),
        ("Name it as the template does.", "请使用模板中的名称。"));

    /// <summary>An element or attribute name that cannot be one. Operands: the name, what is wrong with it.</summary>
    public static readonly DiagnosticDefinition InvalidElement = new(
        "RC6005",
        Severity.Error,
        ["element", "problem"],
        ("Not the name of an element", "不是元素名称"),
        ("'{element}' names no element: {problem}", "“{element}”不是元素名称：{problem}"),
        ("Write a prefix that 'namespaces' declares, a colon and a name.", "请写 namespaces 中声明的前缀、冒号和名称。"));

    /// <summary>A cell that is mapped never or twice. Operands: the cell, how often.</summary>
    public static readonly DiagnosticDefinition NotMappedOnce = new(
        "RC6006",
        Severity.Error,
        ["cell", "count"],
        ("Cell not mapped once", "单元格未恰好映射一次"),
        ("the cell '{cell}' is mapped {count}", "单元格“{cell}”{count}"),
        ("Give each cell of the section one element.", "请为该部分的每个单元格指定一个元素。"));
}
