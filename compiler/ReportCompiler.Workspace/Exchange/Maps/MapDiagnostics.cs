using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>RC600x: the map between a form and its exchange format.</summary>
public static class MapDiagnostics
{
    /// <summary>A property is missing. Operands: what lacks it, the property.</summary>
    public static readonly DiagnosticDefinition MissingProperty = new(
        "RC6001",
        Severity.Error,
        new("Property of the map missing", "映射缺少属性"),
        new("{0} has no '{1}'", "{0}缺少“{1}”"),
        new("Add '{1}'; docs/exchange.md says what it means.", "请补上“{1}”，含义见 docs/exchange.md。"));

    /// <summary>A property that does not exist. Operands: the property, what it stands in, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownProperty = new(
        "RC6002",
        Severity.Error,
        new("Unknown property of the map", "映射中有未知属性"),
        new("'{0}' is no property of {1}{2}", "“{0}”不是{1}的属性{2}"),
        new("Remove it or correct its name.", "请删除，或改正名称。"));

    /// <summary>A value that cannot stand there. Operands: the property or part, what is expected.</summary>
    public static readonly DiagnosticDefinition InvalidValue = new(
        "RC6003",
        Severity.Error,
        new("Value of the map not allowed", "映射的值无效"),
        new("{0} must be {1}", "{0}应为{1}"),
        new("Correct the value; docs/exchange.md says what may stand here.", "请改正该值；此处可写的内容见 docs/exchange.md。"));

    /// <summary>A name that the form does not have. Operands: what the name is of, the name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownName = new(
        "RC6004",
        Severity.Error,
        new("Name of the map not in the form", "映射中的名称不在格式中"),
        new("there is no {0} '{1}'{2}", "没有名为“{1}”的{0}{2}"),
        new("Name it as the template does.", "请使用模板中的名称。"));

    /// <summary>An element or attribute name that cannot be one. Operands: the name, what is wrong with it.</summary>
    public static readonly DiagnosticDefinition InvalidElement = new(
        "RC6005",
        Severity.Error,
        new("Not the name of an element", "不是元素名称"),
        new("'{0}' names no element: {1}", "“{0}”不是元素名称：{1}"),
        new("Write a prefix that 'namespaces' declares, a colon and a name.", "请写 namespaces 中声明的前缀、冒号和名称。"));

    /// <summary>A cell that is mapped never or twice. Operands: the cell, how often.</summary>
    public static readonly DiagnosticDefinition NotMappedOnce = new(
        "RC6006",
        Severity.Error,
        new("Cell not mapped once", "单元格未恰好映射一次"),
        new("the cell '{0}' is mapped {1}", "单元格“{0}”{1}"),
        new("Give each cell of the section one element.", "请为该部分的每个单元格指定一个元素。"));
}
