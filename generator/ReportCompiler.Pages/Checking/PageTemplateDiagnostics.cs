using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Pages.Checking;

/// <summary>RC40xx: what page templates read; RC1801: one that is no template. All are found without rendering a page.</summary>
public static class PageTemplateDiagnostics
{
    /// <summary>A page template cannot be parsed. Operand: what the parser says.</summary>
    public static readonly DiagnosticDefinition NotParsed = new(
        "RC1801",
        Severity.Error,
        ["problem"],
        ("Page template not valid", "页面模板无效"),
        ("the page template cannot be parsed: {problem}", "页面模板无法解析：{problem}"),
        ("Correct the template.", "请改正模板。"))
    {
        MayWeighLess = false,
    };

    /// <summary>A name that nothing has. Operands: the name, the nearest one.</summary>
    public static readonly DiagnosticDefinition UnknownName = new(
        "RC4001",
        Severity.Error,
        ["name", "suggestion"],
        ("Unknown name on a page", "页面模板中的名称不存在"),
        ("nothing has the name '{name}' here{suggestion}", "此处没有名称“{name}”{suggestion}"),
        ("Write a name that page templates begin with, a variable of a loop around it, or an argument of the partial.", "请改用页面模板可用的名称、外层循环的变量或局部模板的参数。"));

    /// <summary>An object has no such member. Operands: the object, its kind, the member, the nearest member or all of them.</summary>
    public static readonly DiagnosticDefinition UnknownMember = new(
        "RC4002",
        Severity.Error,
        ["value", "kind", "member", "suggestion"],
        ("Unknown member", "成员不存在"),
        ("'{value}' ({kind}) has no member '{member}'{suggestion}", "“{value}”（{kind}）没有成员“{member}”{suggestion}"),
        ("Read a member that it has.", "请改用其已有的成员。"));

    /// <summary>A value without members is read as if it had some. Operands: the value, what it is, the member.</summary>
    public static readonly DiagnosticDefinition NoMembers = new(
        "RC4003",
        Severity.Error,
        ["value", "kind", "member"],
        ("Value without members", "值没有成员"),
        ("'{value}' is {kind} and has no member '{member}'", "“{value}”是{kind}，没有成员“{member}”"),
        ("Read the value itself; of a list, read the members of what it holds in a loop.", "请直接使用该值；如为列表，请在循环中读取其元素的成员。"));

    /// <summary>A function that does not exist. Operands: its name, the nearest one.</summary>
    public static readonly DiagnosticDefinition UnknownFunction = new(
        "RC4004",
        Severity.Error,
        ["function", "suggestion"],
        ("Unknown function on a page", "页面模板中的函数不存在"),
        ("'{function}' is no function of page templates{suggestion}", "“{function}”不是页面模板的函数{suggestion}"),
        ("There are 'include' and 'raw'; whatever else a page needs has to be a member.", "可用的函数只有 include 和 raw；页面需要的其他内容应作为成员提供。"));

    /// <summary>A function is given more or fewer arguments than it has. Operands: the function, how many were given.</summary>
    public static readonly DiagnosticDefinition WrongArgumentCount = new(
        "RC4005",
        Severity.Error,
        ["function", "count"],
        ("Wrong number of arguments", "参数个数不符"),
        ("'{function}' takes 1 argument, but is given {count}", "“{function}”需要 1 个参数，实际给出 {count} 个"),
        ("Give it one; to an included partial give the others by name.", "请只给一个参数；给局部模板的其他参数要写名称。"));

    /// <summary>A partial that does not exist. Operands: its name, the nearest one.</summary>
    public static readonly DiagnosticDefinition UnknownPartial = new(
        "RC4006",
        Severity.Error,
        ["partial", "suggestion"],
        ("Partial missing", "局部模板不存在"),
        ("there is no template '{partial}.scriban'{suggestion}", "没有模板“{partial}.scriban”{suggestion}"),
        ("Name a template from the folder of templates, without '.scriban'.", "请写模板目录中的模板名称，不带“.scriban”。"));

    /// <summary>A partial reads an argument that a call does not give. Operands: the partial, the argument.</summary>
    public static readonly DiagnosticDefinition MissingArgument = new(
        "RC4007",
        Severity.Error,
        ["partial", "argument"],
        ("Argument of a partial missing", "缺少局部模板的参数"),
        ("'{partial}' reads '${argument}', which is not given here", "“{partial}”用到“${argument}”，此处没有给出"),
        ("Give it the argument '{argument}:'.", "请给出参数“{argument}:”。"));

    /// <summary>A partial is given an argument that it does not read. Operands: the partial, the argument, the nearest one that it reads.</summary>
    public static readonly DiagnosticDefinition UnusedArgument = new(
        "RC4008",
        Severity.Warning,
        ["partial", "argument", "suggestion"],
        ("Argument that a partial does not read", "局部模板未使用的参数"),
        ("'{partial}' does not read '${argument}'{suggestion}", "“{partial}”没有用到“${argument}”{suggestion}"),
        ("Leave the argument out, or let the partial read it.", "请去掉该参数，或在局部模板中使用它。"));

    /// <summary>The variable of a loop is read where the loop is over. Operand: the variable.</summary>
    public static readonly DiagnosticDefinition LoopIsOver = new(
        "RC4009",
        Severity.Error,
        ["variable"],
        ("Loop variable outside its loop", "循环变量用于循环之外"),
        ("'{variable}' is the variable of a loop, and has no value outside it", "“{variable}”是循环变量，在循环之外没有值"),
        ("Read it between 'for' and 'end'.", "请在 for 与 end 之间使用。"));

    /// <summary>A loop goes over what is no list. Operands: the value, what it is.</summary>
    public static readonly DiagnosticDefinition NoList = new(
        "RC4010",
        Severity.Error,
        ["value", "kind"],
        ("Loop over what is no list", "循环的对象不是列表"),
        ("'{value}' is {kind}, so that a loop cannot go over it", "“{value}”是{kind}，不能用于循环"),
        ("Name a list behind 'in'.", "请在 in 之后写一个列表。"));

    /// <summary>Some versions of the form lack a member. Operands: the member, the versions.</summary>
    public static readonly DiagnosticDefinition NotInEveryVersion = new(
        "RC4011",
        Severity.Error,
        ["member", "versions"],
        ("Not in every version of the form", "并非每个版本的格式都有"),
        ("'{member}' is not in every version of the form; it is missing in {versions}", "并非每个版本的格式都有“{member}”；缺少的版本：{versions}"),
        ("Read it inside a test of 'form.version', as in 'if form.version >= 2021'.", "请在对 form.version 的判断之内使用，例如 if form.version >= 2021。"));

    /// <summary>A shared template reads the report by the ids of a form. Operand: the member.</summary>
    public static readonly DiagnosticDefinition ReportOfAnyForm = new(
        "RC4012",
        Severity.Error,
        ["member"],
        ("Shared page reads one kind of report", "共用页面读取了特定格式的内容"),
        ("'{member}' is in some forms and not in others, and this template is for all of them", "“{member}”只在部分格式中存在，而本模板供所有格式共用"),
        ("Put the page into the folder of that kind of report, or go through 'form.sections'.", "请把页面放到该类报告的目录中，或改为遍历 form.sections。"));

    /// <summary>A name is given a value that cannot be given one. Operand: the name.</summary>
    public static readonly DiagnosticDefinition ReadOnly = new(
        "RC4013",
        Severity.Error,
        ["name"],
        ("Name that cannot be given a value", "不能赋值的名称"),
        ("'{name}' cannot be given a value here", "此处不能给“{name}”赋值"),
        ("Give values only to variables of a partial that are not its arguments, such as '$total'.", "只能给局部模板中非参数的变量赋值，例如 $total。"));
}
