namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC100x: the declaration of a form.</summary>
public static class TemplateDiagnostics
{
    /// <summary>A property is missing. Operands: what lacks it, the property.</summary>
    public static readonly DiagnosticDefinition MissingProperty = new(
        "RC1001",
        Severity.Error,
        new("Property missing", "缺少属性"),
        new("{0} has no '{1}'", "{0}缺少“{1}”"),
        new("Add '{1}'; docs/template-language.md says what it means.", "请补上“{1}”，含义见 docs/template-language.md。"));

    /// <summary>A property that does not exist. Operands: the property, what it stands in, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownProperty = new(
        "RC1002",
        Severity.Error,
        new("Unknown property", "未知属性"),
        new("'{0}' is no property of {1}{2}", "“{0}”不是{1}的属性{2}"),
        new("Remove it or correct its name.", "请删除，或改正名称。"));

    /// <summary>A value that is not allowed. Operands: the property, what stands there, what is expected.</summary>
    public static readonly DiagnosticDefinition InvalidValue = new(
        "RC1003",
        Severity.Error,
        new("Value not allowed", "值无效"),
        new("'{0}' is '{1}', but must be {2}", "“{0}”的值为“{1}”，应为{2}"),
        new("Correct the value.", "请改正该值。"));

    /// <summary>An id used twice in one place. Operands: the id, the line of the first.</summary>
    public static readonly DiagnosticDefinition DuplicateId = new(
        "RC1004",
        Severity.Error,
        new("Id used twice", "代号重复"),
        new("the id '{0}' is taken: it stands in line {1} already", "代号“{0}”已在第 {1} 行使用"),
        new("Give each its own id.", "请为每一项取不同的代号。"));

    /// <summary>A cell type that is not declared. Operands: its name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownType = new(
        "RC1005",
        Severity.Error,
        new("Unknown cell type", "未知的单元格类型"),
        new("there is no cell type '{0}'{1}", "没有名为“{0}”的单元格类型{1}"),
        new("Declare the type under 'types', or correct its name.", "请在 types 下声明该类型，或改正名称。"));

    /// <summary>Cells without a type. Operand: their row and column.</summary>
    public static readonly DiagnosticDefinition CellsWithoutType = new(
        "RC1006",
        Severity.Error,
        new("Cells without a type", "单元格没有类型"),
        new("the cells of '{0}' have no type", "“{0}”的单元格没有类型"),
        new("Name a type with 'cells' on the table, the block, the column or the row.", "请用 cells 在表、分块、列或行上指定类型。"));

    /// <summary>A list, mapping or text where another is expected. Operands: the property, what is expected.</summary>
    public static readonly DiagnosticDefinition WrongShape = new(
        "RC1007",
        Severity.Error,
        new("Wrong kind of value", "值的形式不对"),
        new("{0} must be {1}", "{0}应为{1}"),
        new("See docs/template-language.md for what may stand here.", "此处可写的内容见 docs/template-language.md。"));

    /// <summary>A sum over nothing or over something unknown. Operands: what is missing, in words; a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownSummand = new(
        "RC1008",
        Severity.Error,
        new("Nothing to add up", "没有求和项"),
        new("this total has nothing to add up: {0}{1}", "该合计没有求和项：{0}{1}"),
        new("Write 'siblings', or a list of ids under the same heading.", "请写 siblings，或列出同一标题下的代号。"));

    /// <summary>A derived cell that depends on itself. Operand: the rows or columns in the circle, in words.</summary>
    public static readonly DiagnosticDefinition CircularSum = new(
        "RC1009",
        Severity.Error,
        new("Total depends on itself", "合计循环引用"),
        new("this total depends on itself: {0}", "该合计引用了自身：{0}"),
        new("Let one of them be typed in, or name the parts of each.", "请将其中一项改为填报，或分别列出求和项。"));

    /// <summary>Two versions of a form that apply to one year, or the same version twice. Operands: the other version, this one.</summary>
    public static readonly DiagnosticDefinition OverlappingVersions = new(
        "RC1010",
        Severity.Error,
        new("Form versions overlap", "格式版本重叠"),
        new("{1} clashes with {0}: a version is declared once, and a year has one version", "{1} 与 {0} 冲突：每个版本只能声明一次，每个年度只能有一个版本"),
        new("Let 'years' of the older version end before the newer one begins.", "请让旧版本的 years 在新版本开始之前结束。"));

    /// <summary>A row that names a column which is not there. Operands: the name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownColumn = new(
        "RC1011",
        Severity.Error,
        new("Unknown column", "未知的列"),
        new("the table has no column '{0}'{1}", "表中没有“{0}”列{1}"),
        new("Name the columns that the row has cells in by their ids.", "请用代号写明该行有单元格的列。"));

    /// <summary>Rows repeated inside rows repeated likewise. Operand: what for.</summary>
    public static readonly DiagnosticDefinition RepeatedTwice = new(
        "RC1012",
        Severity.Error,
        new("Rows repeated twice over", "重复行嵌套"),
        new("rows that are repeated for each {0} stand inside rows repeated for each {0}", "按 {0} 重复的行不能再嵌套按 {0} 重复的行"),
        new("Let each {0} be repeated once: lines inside a component, or components inside a line.", "请让每个 {0} 只重复一次：可在组成单位内列出各行，或在每行内列出各组成单位。"));
}
