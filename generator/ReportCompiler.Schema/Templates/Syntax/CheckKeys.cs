using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>The keys of what is checked.</summary>
internal static class CheckKeys
{
    /// <summary>Of a rule.</summary>
    public static readonly FormKey[] Rule =
    [
        new("id", Words.Say("form-keys.rule.id", "its name, kebab-case", "规则的代号（kebab-case）")),
        new(
            "each",
            Words.Say(
                "form-keys.rule.each",
                "column of T, row of T or cell of T, where T is a section or a section and block; component, overall, or line of T.list; or a list of these",
                "逐列、逐行或逐格核对某表（某部分，或其中某分块）；或 component、overall，或某列表的每一行；也可列出多项")) { Names = NamesOf.Scopes },
        new(
            "for",
            Words.Say(
                "form-keys.rule.for",
                "parameters: {track: [simple, complex]} writes the rule out once for each value",
                "参数：{track: [simple, complex]} 对每个取值各写出一条规则")),
        new(
            "unless",
            Words.Say(
                "form-keys.rule.unless",
                "footnote: where the table of the rule's cell has a footnote, a violation stands as a note that quotes it",
                "footnote：表格有脚注时，不符之处作为引用脚注的提示")) { Values = new("footnote") },
        new(
            "tolerance",
            Words.Say(
                "form-keys.rule.tolerance",
                "by how much the two sides of a comparison may miss each other",
                "比较的两边允许相差多少")),
        new("require", Words.Say("form-keys.rule.require", "the expression that must be true", "应成立的表达式")) { Names = NamesOf.Expressions },
        new(
            "at",
            Words.Say(
                "form-keys.rule.at",
                "the cell, or the section of prose, that a finding points at, named as in require",
                "提示所指的单元格或文字部分，写法同 require")) { Names = NamesOf.Expressions },
        new(
            "severity",
            Words.Say(
                "form-keys.rule.severity",
                "error or warning",
                "error（错误）或 warning（警告）")) { Values = new("error", "warning") },
        new("basis", Words.Say("form-keys.rule.basis", "where the rule is laid down", "规则的依据")),
        new(
            "says",
            Words.Say(
                "form-keys.rule.says",
                "{en: ..., zh: ...}: what the rule means, one sentence in each language",
                "{en: ..., zh: ...}：规则的含义，每种语言一句")),
    ];

    /// <summary>Of a claim.</summary>
    public static readonly FormKey[] Claim =
    [
        new("id", Words.Say("form-keys.claim.id", "its name, kebab-case", "声明的代号（kebab-case）")),
        new("section", Words.Say("form-keys.claim.section", "the section of prose", "所在的文字部分")) { Names = NamesOf.Narratives },
        new(
            "says",
            Words.Say(
                "form-keys.claim.says",
                "how the prose says it, or a list of ways: {n} is the figure",
                "文字的说法，可列出多种：{n} 为数据")),
        new(
            "equals",
            Words.Say(
                "form-keys.claim.equals",
                "the number that the figure must equal, in full paths",
                "数据应等于的数值，使用完整路径")) { Names = NamesOf.Expressions },
        new(
            "shareOf",
            Words.Say(
                "form-keys.claim.share-of",
                "the claims that a share of it may be a share of, where the prose does not say",
                "文字未说明时，占比可能相对于哪些声明")) { Names = NamesOf.Claims },
        new(
            "besides",
            Words.Say(
                "form-keys.claim.besides",
                "the claims that count what comes in beside this: behind this alone, figures may be less by them",
                "与本项一并处理的其他各项，如上年结转；文字只述及本项时，其后的数据可不含这些项")) { Names = NamesOf.Claims },
        new(
            "onlyAsPart",
            Words.Say(
                "form-keys.claim.only-as-part",
                "true if its words are said of other things too: it is compared only behind one of shareOf",
                "其用语也用于其他事项时填 true：只有在 shareOf 所列各项之后才作比较")) { Values = new("true", "false") },
        new(
            "topic",
            Words.Say(
                "form-keys.claim.topic",
                "a word for what its words turn the prose to, such as applicants",
                "其用语使文字转而述及何事，如 applicants")),
        new(
            "severity",
            Words.Say(
                "form-keys.claim.severity",
                "error or warning",
                "error（错误）或 warning（警告）")) { Values = new("error", "warning") },
    ];

    /// <summary>Of the words of statements.</summary>
    public static readonly FormKey[] ClaimWords =
    [
        new("units", Words.Say("form-keys.words.units", "a figure without one, or with another, is no statement", "没有单位或用其他单位的数据不算陈述")),
        new(
            "scales",
            Words.Say(
                "form-keys.words.scales",
                "what may stand between a figure and its unit, or begin it, each with how many it stands for",
                "数字与单位之间或单位开头表示倍数的用语，各附其倍数")),
        new("percents", Words.Say("form-keys.words.percents", "the figure is one of a hundred", "该数据为百分数")),
        new("joins", Words.Say("form-keys.words.joins", "measures that are counted together", "合并计数的各项之间的用语")),
        new("ignored", Words.Say("form-keys.words.ignored", "nothing", "没有含义的用语")),
        new(
            "uncompared",
            Words.Say(
                "form-keys.words.uncompared",
                "something that is counted in too many ways to compare it",
                "计数口径过多、不作比较的用语")),
        new(
            "restricted",
            Words.Say(
                "form-keys.words.restricted",
                "the figure counts all or some",
                "该数据可为全部，也可为一部分")),
        new(
            "objects",
            Words.Say(
                "form-keys.words.objects",
                "where a heading or sentence without figures speaks of something unknown",
                "标题或无数字的句子述及未知事项时，其后须有此类用语才作比较")),
        new(
            "about",
            Words.Say(
                "form-keys.words.about",
                "words of what the report is about, each behind a topic: without one before it, a figure of that topic may count more",
                "表示报告所涉事项的用语，各附主题；其前没有此类用语时，该主题的数据可能包括更多事项")),
        new("whole", Words.Say("form-keys.words.whole", "what the report is about", "指报告所涉整体的用语")),
        new(
            "wholeAt",
            Words.Say(
                "form-keys.words.whole-at",
                "such words that name the whole only where the report covers that level, or is of a body",
                "仅当报告覆盖该层级或属于单个单位（body）时才指整体的用语")),
        new(
            "bodies",
            Words.Say(
                "form-keys.words.bodies",
                "a clause with a name that ends so speaks of a part, and what follows is said of it until the whole is named",
                "以此结尾的名称指一部分，其后所述均属该部分，直至再次提到整体")),
        new("noBodies", Words.Say("form-keys.words.no-bodies", "words that hold one of those and name no part", "含有上述用语但不指一部分的词")),
        new("years", Words.Say("form-keys.words.years", "makes a number a year, or one that counts nothing", "使数字成为年份或不作计数的用语")),
        new("ordinals", Words.Say("form-keys.words.ordinals", "makes a number a year, or one that counts nothing", "使数字成为年份或不作计数的用语")),
        new(
            "thisYear",
            Words.Say(
                "form-keys.words.this-year",
                "the year of what follows; last year's figures are those of the agency's report of that year",
                "其后所述的年份；上年数据取自该单位上年的报告")),
        new(
            "lastYear",
            Words.Say(
                "form-keys.words.last-year",
                "the year of what follows; last year's figures are those of the agency's report of that year",
                "其后所述的年份；上年数据取自该单位上年的报告")),
        new("nextYear", Words.Say("form-keys.words.next-year", "what {next} stands for", "{next} 所代表的用语")),
        new(
            "periods",
            Words.Say(
                "form-keys.words.periods",
                "a clause that ends so names another stretch of time, and what follows is said of it",
                "以此结尾的分句指另一段时间，其后所述均属该时段")),
        new("than", Words.Say("form-keys.words.than", "a change of the count before, in units or in percent", "前一计数的增减，以单位或百分比计")),
        new("more", Words.Say("form-keys.words.more", "a change of the count before, in units or in percent", "前一计数的增减，以单位或百分比计")),
        new("less", Words.Say("form-keys.words.less", "a change of the count before, in units or in percent", "前一计数的增减，以单位或百分比计")),
        new("to", Words.Say("form-keys.words.to", "last year's figure stands before it, this year's behind", "其前为上年数据，其后为本年数据")),
        new("share", Words.Say("form-keys.words.share", "a share of the count before; what it is of may follow", "前一计数的占比，其后可写明占何者")),
        new("includes", Words.Say("form-keys.words.includes", "the figure before may take this one in", "前一数据可包含此数据")),
        new(
            "excludes",
            Words.Say(
                "form-keys.words.excludes",
                "the figure before leaves something out, and is not compared",
                "前一数据有所扣除，不作比较")),
        new(
            "ofWhich",
            Words.Say(
                "form-keys.words.of-which",
                "the figure behind is part of the one before, which may take it in",
                "其后的数据是前一数据的一部分")),
        new(
            "among",
            Words.Say(
                "form-keys.words.among",
                "at the end of a clause: what follows is part of what it names",
                "在分句末尾：其后所述是该分句所列事项的一部分")),
        new(
            "sums",
            Words.Say(
                "form-keys.words.sums",
                "the figure is the sum of the last counts before it, or the whole that they are parts of",
                "该数据为其前各数之和，或其前各数所属的整体")),
        new(
            "respectively",
            Words.Say(
                "form-keys.words.respectively",
                "what is counted stands before it, the figures behind, in the same order",
                "其前为计数的各项，其后为同序的数据")),
    ];
}
