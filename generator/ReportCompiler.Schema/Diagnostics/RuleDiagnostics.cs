namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC102x to RC103x: the rules of a form.</summary>
public static class RuleDiagnostics
{
    /// <summary>An expression that cannot be read. Operands: what is expected, what stands there.</summary>
    public static readonly DiagnosticDefinition Syntax = new(
        "RC1020",
        Severity.Error,
        new("Expression cannot be read", "表达式有误"),
        new("{0} is expected here, not {1}", "此处应为{0}，而不是{1}"),
        new("See the expressions in docs/template-language.md.", "请参阅 docs/template-language.md 中的表达式。"));

    /// <summary>A name that leads nowhere. Operands: the name, where it was looked for, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownName = new(
        "RC1021",
        Severity.Error,
        new("Unknown name in a rule", "规则中的名称不存在"),
        new("'{0}' names nothing in '{1}'{2}", "“{0}”不是“{1}”中的名称{2}"),
        new("Use the ids of the template.", "请使用模板中的代号。"));

    /// <summary>Units that do not go together. Operands: the two units.</summary>
    public static readonly DiagnosticDefinition UnitMismatch = new(
        "RC1022",
        Severity.Error,
        new("Units do not agree", "单位不一致"),
        new("{0} and {1} do not go together", "{0}与{1}不能一起运算"),
        new("Add and compare only what has the same unit; multiply and divide by plain numbers; convert with to(…) by what 'units' declares.", "相加、比较的数据须单位相同；乘、除请用无单位的数值；换算请用 to(…)，换算关系在 units 中声明。"));

    /// <summary>A number where a condition is needed, or the other way round. Operands: what is expected, what stands there.</summary>
    public static readonly DiagnosticDefinition TypeMismatch = new(
        "RC1023",
        Severity.Error,
        new("Number and condition mixed up", "数值与条件混用"),
        new("{0} is needed here, but this is {1}", "此处需要{0}，而这是{1}"),
        new("Compare numbers with = != < <= > >=; join conditions with and, or, not, implies.", "数值用 = != < <= > >= 比较；条件用 and、or、not、implies 连接。"));

    /// <summary>A function that does not exist. Operands: its name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownFunction = new(
        "RC1024",
        Severity.Error,
        new("Unknown function", "未知函数"),
        new("there is no function '{0}'{1}", "没有函数“{0}”{1}"),
        new("The functions are sum, min, max, count, average, median, abs, round, if, blank, na, ascending, descending, day, workdays, above, unchanged, exists, to, mentions and saysOnly.", "可用函数：sum、min、max、count、average、median、abs、round、if、blank、na、ascending、descending、day、workdays、above、unchanged、exists、to、mentions、saysOnly。"));

    /// <summary>Arguments that a function does not take. Operands: the function, what it takes.</summary>
    public static readonly DiagnosticDefinition WrongArguments = new(
        "RC1025",
        Severity.Error,
        new("Wrong arguments", "参数不符"),
        new("'{0}' takes {1}", "“{0}”的参数应为{1}"),
        new("Correct the arguments.", "请改正参数。"));

    /// <summary>A group where a single row or column is needed. Operand: its name.</summary>
    public static readonly DiagnosticDefinition GroupAsNumber = new(
        "RC1026",
        Severity.Error,
        new("Group used as a number", "分组不能直接作为数值"),
        new("'{0}' is a group, not a single number", "“{0}”是分组，不是单个数值"),
        new("Write sum({0}), or name one of its members.", "请写 sum({0})，或写明其中一项。"));

    /// <summary>A scope that does not exist or holds nothing. Operands: what was named, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownScope = new(
        "RC1027",
        Severity.Error,
        new("Rule over nothing", "规则没有适用对象"),
        new("there is no table or block '{0}'{1}", "没有表或分块“{0}”{1}"),
        new("Name a section with a table, or section.block.", "请写明含有表的部分，或“部分.分块”。"));

    /// <summary>A rule that names no cell of the report. Operand: the rule.</summary>
    public static readonly DiagnosticDefinition RuleOverNothing = new(
        "RC1028",
        Severity.Error,
        new("Rule names no cell", "规则未涉及单元格"),
        new("the rule '{0}' names no cell of this year's report", "规则“{0}”没有涉及本年度报告的任何单元格"),
        new("Name a cell of this year's report in 'require', or the one to point at in 'at'.", "请在 require 中写明本年度报告的单元格，或用 at 指明定位的单元格。"));

    /// <summary>A rule that every report satisfies, so that it says nothing. Operand: the rule.</summary>
    public static readonly DiagnosticDefinition AlwaysHolds = new(
        "RC1029",
        Severity.Error,
        new("Rule can never fail", "规则恒成立"),
        new("the rule '{0}' holds whatever a report says", "规则“{0}”对任何报告都成立"),
        new("Correct one of its sides; what the type of a cell demands needs no rule.", "请改正其中一边；单元格类型已经限定的内容不必另立规则。"));

    /// <summary>A rule that no report can satisfy. Operand: the rule.</summary>
    public static readonly DiagnosticDefinition NeverHolds = new(
        "RC1031",
        Severity.Error,
        new("Rule can never hold", "规则恒不成立"),
        new("no report can satisfy the rule '{0}'", "任何报告都不能满足规则“{0}”"),
        new("Correct one of its sides.", "请改正其中一边。"));

    /// <summary>Two rules that say the same. Operands: the rule, the other.</summary>
    public static readonly DiagnosticDefinition DuplicateRule = new(
        "RC1030",
        Severity.Error,
        new("Rule stated twice", "规则重复"),
        new("the rule '{0}' says the same as '{1}'", "规则“{0}”与“{1}”内容相同"),
        new("Remove one of the two.", "请删除其中一条。"));
}
