namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC100x: the declaration of a form.</summary>
public static class TemplateDiagnostics
{
    /// <summary>A property is missing. Operands: what lacks it, the property.</summary>
    public static readonly DiagnosticDefinition MissingProperty = new(
        "RC1001",
        Severity.Error,
        ["owner", "property"],
        ("Property missing", "缺少属性"),
        ("{owner} has no '{property}'", "{owner}缺少“{property}”"),
        ("Add '{property}'; docs/template-language.md says what it means.", "请补上“{property}”，含义见 docs/template-language.md。"));

    /// <summary>A property that does not exist. Operands: the property, what it stands in, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownProperty = new(
        "RC1002",
        Severity.Error,
        ["property", "owner", "suggestion"],
        ("Unknown property", "未知属性"),
        ("'{property}' is no property of {owner}{suggestion}", "“{property}”不是{owner}的属性{suggestion}"),
        ("Remove it or correct its name.", "请删除，或改正名称。"));

    /// <summary>A value that is not allowed. Operands: the property, what stands there, what is expected.</summary>
    public static readonly DiagnosticDefinition InvalidValue = new(
        "RC1003",
        Severity.Error,
        ["property", "value", "expected"],
        ("Value not allowed", "值无效"),
        ("'{property}' is '{value}', but must be {expected}", "“{property}”的值为“{value}”，应为{expected}"),
        ("Correct the value.", "请改正该值。"));

    /// <summary>An id used twice in one place. Operands: the id, the line of the first.</summary>
    public static readonly DiagnosticDefinition DuplicateId = new(
        "RC1004",
        Severity.Error,
        ["id", "line"],
        ("Id used twice", "代号重复"),
        ("the id '{id}' is taken: it stands in line {line} already", "代号“{id}”已在第 {line} 行使用"),
        ("Give each its own id.", "请为每一项取不同的代号。"));

    /// <summary>A cell type that is not declared. Operands: its name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownType = new(
        "RC1005",
        Severity.Error,
        ["type", "suggestion"],
        ("Unknown cell type", "未知的单元格类型"),
        ("there is no cell type '{type}'{suggestion}", "没有名为“{type}”的单元格类型{suggestion}"),
        ("Declare the type under 'types', or correct its name.", "请在 types 下声明该类型，或改正名称。"));

    /// <summary>Cells without a type. Operand: their row and column.</summary>
    public static readonly DiagnosticDefinition CellsWithoutType = new(
        "RC1006",
        Severity.Error,
        ["cells"],
        ("Cells without a type", "单元格没有类型"),
        ("the cells of '{cells}' have no type", "“{cells}”的单元格没有类型"),
        ("Name a type with 'cells' on the table, the block, the column or the row.", "请用 cells 在表、分块、列或行上指定类型。"));

    /// <summary>A list, mapping or text where another is expected. Operands: the property, what is expected.</summary>
    public static readonly DiagnosticDefinition WrongShape = new(
        "RC1007",
        Severity.Error,
        ["property", "expected"],
        ("Wrong kind of value", "值的形式不对"),
        ("{property} must be {expected}", "{property}应为{expected}"),
        ("See docs/template-language.md for what may stand here.", "此处可写的内容见 docs/template-language.md。"));

    /// <summary>A sum over nothing or over something unknown. Operands: what is missing, in words; a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownSummand = new(
        "RC1008",
        Severity.Error,
        ["missing", "suggestion"],
        ("Nothing to add up", "没有求和项"),
        ("this total has nothing to add up: {missing}{suggestion}", "该合计没有求和项：{missing}{suggestion}"),
        ("Write 'siblings', or a list of ids under the same heading.", "请写 siblings，或列出同一标题下的代号。"));

    /// <summary>A derived cell that depends on itself. Operand: the rows or columns in the circle, in words.</summary>
    public static readonly DiagnosticDefinition CircularSum = new(
        "RC1009",
        Severity.Error,
        ["circle"],
        ("Total depends on itself", "合计循环引用"),
        ("this total depends on itself: {circle}", "该合计引用了自身：{circle}"),
        ("Let one of them be typed in, or name the parts of each.", "请将其中一项改为填报，或分别列出求和项。"));

    /// <summary>Two versions of a form that apply to one year, or the same version twice. Operands: the other version, this one.</summary>
    public static readonly DiagnosticDefinition OverlappingVersions = new(
        "RC1010",
        Severity.Error,
        ["other", "version"],
        ("Form versions overlap", "格式版本重叠"),
        ("{version} clashes with {other}: a version is declared once, and a year has one version", "{version} 与 {other} 冲突：每个版本只能声明一次，每个年度只能有一个版本"),
        ("Let 'years' of the older version end before the newer one begins.", "请让旧版本的 years 在新版本开始之前结束。"));

    /// <summary>A row that names a column which is not there. Operands: the name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownColumn = new(
        "RC1011",
        Severity.Error,
        ["column", "suggestion"],
        ("Unknown column", "未知的列"),
        ("the table has no column '{column}'{suggestion}", "表中没有“{column}”列{suggestion}"),
        ("Name the columns that the row has cells in by their ids.", "请用代号写明该行有单元格的列。"));

    /// <summary>Rows repeated inside rows repeated likewise. Operand: what for.</summary>
    public static readonly DiagnosticDefinition RepeatedTwice = new(
        "RC1012",
        Severity.Error,
        ["repeat"],
        ("Rows repeated twice over", "重复行嵌套"),
        ("rows that are repeated for each {repeat} stand inside rows repeated for each {repeat}", "按 {repeat} 重复的行不能再嵌套按 {repeat} 重复的行"),
        ("Let each {repeat} be repeated once: lines inside a component, or components inside a line.", "请让每个 {repeat} 只重复一次：可在组成单位内列出各行，或在每行内列出各组成单位。"));
}
