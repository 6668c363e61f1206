namespace ReportCompiler.Schema.Diagnostics;

/// <summary>RC102x to RC103x: the rules of a form.</summary>
public static class RuleDiagnostics
{
    /// <summary>An expression that cannot be read. Operands: what is expected, what stands there.</summary>
    public static readonly DiagnosticDefinition Syntax = new(
        "RC1020",
        Severity.Error,
        ["expected", "actual"],
        ("Expression cannot be read", "表达式有误"),
        ("{expected} is expected here, not {actual}", "此处应为{expected}，而不是{actual}"),
        ("See the expressions in docs/template-language.md.", "请参阅 docs/template-language.md 中的表达式。"));

    /// <summary>A name that leads nowhere. Operands: the name, where it was looked for, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownName = new(
        "RC1021",
        Severity.Error,
        ["name", "scope", "suggestion"],
        ("Unknown name in a rule", "规则中的名称不存在"),
        ("'{name}' names nothing in '{scope}'{suggestion}", "“{name}”不是“{scope}”中的名称{suggestion}"),
        ("Use the ids of the template.", "请使用模板中的代号。"));

    /// <summary>Units that do not go together. Operands: the two units.</summary>
    public static readonly DiagnosticDefinition UnitMismatch = new(
        "RC1022",
        Severity.Error,
        ["left", "right"],
        ("Units do not agree", "单位不一致"),
        ("{left} and {right} do not go together", "{left}与{right}不能一起运算"),
        ("Add and compare only what has the same unit; multiply and divide by plain numbers; convert with to(…) by what 'units' declares.",
            "相加、比较的数据须单位相同；乘、除请用无单位的数值；换算请用 to(…)，换算关系在 units 中声明。"));

    /// <summary>A number where a condition is needed, or the other way round. Operands: what is expected, what stands there.</summary>
    public static readonly DiagnosticDefinition TypeMismatch = new(
        "RC1023",
        Severity.Error,
        ["expected", "actual"],
        ("Number and condition mixed up", "数值与条件混用"),
        ("{expected} is needed here, but this is {actual}", "此处需要{expected}，而这是{actual}"),
        ("Compare numbers with = != < <= > >=; join conditions with implies, iff, or, and, not.", "数值用 = != < <= > >= 比较；条件用 implies、iff、or、and、not 连接。"));

    /// <summary>A function that does not exist. Operands: its name, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownFunction = new(
        "RC1024",
        Severity.Error,
        ["function", "suggestion"],
        ("Unknown function", "未知函数"),
        ("there is no function '{function}'{suggestion}", "没有函数“{function}”{suggestion}"),
        ("The functions are sum, min, max, count, average, median, abs, round, if, blank, na, ascending, descending, day, workdays, above, unchanged, exists, to, mentions, saysOnly, has and ticked.", "可用函数：sum、min、max、count、average、median、abs、round、if、blank、na、ascending、descending、day、workdays、above、unchanged、exists、to、mentions、saysOnly、has、ticked。"));

    /// <summary>Arguments that a function does not take. Operands: the function, what it takes.</summary>
    public static readonly DiagnosticDefinition WrongArguments = new(
        "RC1025",
        Severity.Error,
        ["function", "arguments"],
        ("Wrong arguments", "参数不符"),
        ("'{function}' takes {arguments}", "“{function}”的参数应为{arguments}"),
        ("Correct the arguments.", "请改正参数。"));

    /// <summary>A group where a single row or column is needed. Operand: its name.</summary>
    public static readonly DiagnosticDefinition GroupAsNumber = new(
        "RC1026",
        Severity.Error,
        ["group"],
        ("Group used as a number", "分组不能直接作为数值"),
        ("'{group}' is a group, not a single number", "“{group}”是分组，不是单个数值"),
        ("Write sum({group}), or name one of its members.", "请写 sum({group})，或写明其中一项。"));

    /// <summary>A scope that does not exist or holds nothing. Operands: what was named, a suggestion.</summary>
    public static readonly DiagnosticDefinition UnknownScope = new(
        "RC1027",
        Severity.Error,
        ["scope", "suggestion"],
        ("Rule over nothing", "规则没有适用对象"),
        ("there is no table or block '{scope}'{suggestion}", "没有表或分块“{scope}”{suggestion}"),
        ("Name a section with a table, or section.block.", "请写明含有表的部分，或“部分.分块”。"));

    /// <summary>A rule that names no cell of the report. Operand: the rule.</summary>
    public static readonly DiagnosticDefinition RuleOverNothing = new(
        "RC1028",
        Severity.Error,
        ["rule"],
        ("Rule names no cell", "规则未涉及单元格"),
        ("the rule '{rule}' names no cell of this year's report", "规则“{rule}”没有涉及本年度报告的任何单元格"),
        ("Name a cell of this year's report in 'require', or the one to point at in 'at'.", "请在 require 中写明本年度报告的单元格，或用 at 指明定位的单元格。"));

    /// <summary>A rule that every report satisfies, so that it says nothing. Operand: the rule.</summary>
    public static readonly DiagnosticDefinition AlwaysHolds = new(
        "RC1029",
        Severity.Error,
        ["rule"],
        ("Rule can never fail", "规则恒成立"),
        ("the rule '{rule}' holds whatever a report says", "规则“{rule}”对任何报告都成立"),
        ("Correct one of its sides; what the type of a cell demands needs no rule.", "请改正其中一边；单元格类型已经限定的内容不必另立规则。"));

    /// <summary>A rule that no report can satisfy. Operand: the rule.</summary>
    public static readonly DiagnosticDefinition NeverHolds = new(
        "RC1031",
        Severity.Error,
        ["rule"],
        ("Rule can never hold", "规则恒不成立"),
        ("no report can satisfy the rule '{rule}'", "任何报告都不能满足规则“{rule}”"),
        ("Correct one of its sides.", "请改正其中一边。"));

    /// <summary>Two rules that say the same. Operands: the rule, the other.</summary>
    public static readonly DiagnosticDefinition DuplicateRule = new(
        "RC1030",
        Severity.Error,
        ["rule", "other"],
        ("Rule stated twice", "规则重复"),
        ("the rule '{rule}' says the same as '{other}'", "规则“{rule}”与“{other}”内容相同"),
        ("Remove one of the two.", "请删除其中一条。"));
}
