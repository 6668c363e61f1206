namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC104x: what the guidance of a region adds to a form.</summary>
public static class ExtensionDiagnostics
{
    /// <summary>A property of the form itself. Operand: the property.</summary>
    public static readonly DiagnosticDefinition FormIsFixed = new(
        "RC1040",
        Severity.Error,
        ["property"],
        ("An extension cannot change the form", "地区补充不能改动表格本身"),
        ("'{property}' belongs to the form and cannot be changed here: an extension adds rows, rules, the length of prose and a due date",
            "“{property}”属于表格本身，不能在此改动：地区补充只能增加行、规则、文字字数限制和公布期限"),
        ("Remove it. What differs in more than additions is a form of its own, with a template of its own.", "请删除。不止于补充的差异，应另立模板，作为单独的表格。"));

    /// <summary>A family that there is no template for. Operands: the family, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownFamily = new(
        "RC1041",
        Severity.Error,
        ["family", "suggestion"],
        ("Extended form unknown", "要补充的表格不存在"),
        ("there is no template of '{family}' to extend{suggestion}", "没有可供补充的模板“{family}”{suggestion}"),
        ("Name the family as its templates do under 'template'.", "请按模板中 template 的写法填写。"));

    /// <summary>Years and versions of a form that have nothing in common. Operands: the family, what was asked for, the versions that there are.</summary>
    public static readonly DiagnosticDefinition NoVersion = new(
        "RC1042",
        Severity.Error,
        ["family", "asked", "known"],
        ("No version to extend", "没有可补充的版本"),
        ("no version of {family} is extended by {asked}; there are: {known}", "{asked} 不对应 {family} 的任何版本；已有版本：{known}"),
        ("Let 'versions' name versions that there are, and 'years' some of their years.", "请让 versions 写已有的版本，years 与其适用年度有交集。"));

    /// <summary>An agency that the register does not have. Operands: the agency, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownAgency = new(
        "RC1043",
        Severity.Error,
        ["agency", "suggestion"],
        ("Region not registered", "地区未登记"),
        ("the register has no agency '{agency}' that this could be for{suggestion}", "机关名录中没有“{agency}”，无从适用{suggestion}"),
        ("Name the id of an agency of agencies.yaml: the extension is for it and all below it.", "请填写 agencies.yaml 中的机关代号：补充适用于该机关及其以下各机关。"));

    /// <summary>A place in the form that is not there. Operands: the name, where it was looked for, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownPlace = new(
        "RC1044",
        Severity.Error,
        ["name", "where", "suggestion"],
        ("Place of an addition unknown", "补充位置不存在"),
        ("'{name}' is no place of {where}{suggestion}", "“{name}”不是{where}中的位置{suggestion}"),
        ("Name tables, rows and sections by their ids, as rules do.", "请像规则那样用代号指明表、行和部分。"));

    /// <summary>An id that the form or another extension has already. Operands: the id, who has it.</summary>
    public static readonly DiagnosticDefinition IdTaken = new(
        "RC1045",
        Severity.Error,
        ["id", "owner"],
        ("Id of an addition taken", "补充的代号已被使用"),
        ("the id '{id}' is taken by {owner}", "代号“{id}”已由 {owner} 使用"),
        ("Give the addition an id of its own.", "请为补充内容取不同的代号。"));

    /// <summary>An addition that the form has no room for. Operand: why.</summary>
    public static readonly DiagnosticDefinition DoesNotFit = new(
        "RC1046",
        Severity.Error,
        ["reason"],
        ("Addition does not fit the form", "补充内容与表格不符"),
        ("the addition does not fit the form: {reason}", "补充内容与表格不符：{reason}"),
        ("What the form says of each row of a table, it says of added rows too; let them have cells that it can be said of.",
            "表格对每一行的规定同样适用于补充行；请让补充行的单元格能够适用。"));
}
