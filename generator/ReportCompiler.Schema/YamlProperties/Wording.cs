using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>How messages name the parts of a template and what they expect.</summary>
internal static class Wording
{
    public static readonly LocalizedText Template = Words.Say("wording.template", "the template", "模板");
    public static readonly LocalizedText Types = Words.Say("wording.types", "'types'", "types");
    public static readonly LocalizedText Type = Words.Say("wording.type", "a cell type", "单元格类型");
    public static readonly LocalizedText Section = Words.Say("wording.section", "a section", "部分");
    public static readonly LocalizedText Table = Words.Say("wording.table", "a table", "表");
    public static readonly LocalizedText TableOfBlocks = Words.Say("wording.table-of-blocks", "a table of blocks", "含分块的表");
    public static readonly LocalizedText SectionWithoutTable = Words.Say("wording.section-without-table", "a section without a table", "没有表的部分");
    public static readonly LocalizedText SectionWithoutProse = Words.Say("wording.section-without-prose", "a section that is not prose", "不是文字叙述的部分");
    public static readonly LocalizedText Footnote = Words.Say("wording.footnote", "footnote", "footnote");
    public static readonly LocalizedText Shown = Words.Say("wording.shown", "shown", "shown");
    public static readonly LocalizedText Optional = Words.Say("wording.optional", "optional", "optional");
    public static readonly LocalizedText SectionWithTable = Words.Say("wording.section-with-table", "a section that has a table", "含表的部分");
    public static readonly LocalizedText HeadingOverOthers = Words.Say("wording.heading-over-others", "a heading over others", "含下级的标题");
    public static readonly LocalizedText HeadingWithSum = Words.Say("wording.heading-with-sum", "a heading that says 'sum'", "已写 sum 的标题");
    public static readonly LocalizedText ColumnOfHeadings = Words.Say("wording.column-of-headings", "a column of headings", "标题列");
    public static readonly LocalizedText SingleRow = Words.Say("wording.single-row", "a row that is not repeated", "不重复的行");
    public static readonly LocalizedText RepeatedRow = Words.Say("wording.repeated-row", "a row that is repeated", "重复的行");
    public static readonly LocalizedText Repeat = Words.Say("wording.repeat", "component or line", "component 或 line");
    public static readonly LocalizedText Component = Words.Say("wording.component", "component", "component");
    public static readonly LocalizedText Overall = Words.Say("wording.overall", "own, sum, min or max", "own、sum、min 或 max");
    public static readonly LocalizedText Block = Words.Say("wording.block", "a block", "分块");
    public static readonly LocalizedText Heading = Words.Say("wording.heading", "a row or column heading", "行列标题");
    public static readonly LocalizedText Rule = Words.Say("wording.rule", "a rule", "规则");
    public static readonly LocalizedText Says = Words.Say("wording.says", "'says'", "says");

    public static readonly LocalizedText Mapping = Words.Say("wording.mapping", "a mapping", "映射");
    public static readonly LocalizedText List = Words.Say("wording.list", "a list", "列表");
    public static readonly LocalizedText Single = Words.Say("wording.single", "a single text", "单个文本");
    public static readonly LocalizedText SingleOrParts = Words.Say("wording.single-or-parts", "texts, or mappings of texts", "文本，或由文本组成的映射");
    public static readonly LocalizedText NoDevice = Words.Say(
        "wording.no-device", "another id: Windows takes this one for a device", "其他代号：Windows 将此名称视为设备名");
    public static readonly LocalizedText FamilyId = Words.Say("wording.family-id", "an id of lower-case letters, digits and hyphens", "由小写字母、数字和连字符组成的代号");
    public static readonly LocalizedText Id = Words.Say("wording.id", "an id: a lower-case letter, then letters and digits", "代号：小写字母开头，只含字母和数字");
    public static readonly LocalizedText Version = Words.Say("wording.version", "a whole number of at least 1", "不小于 1 的整数");
    public static readonly LocalizedText Years = Words.Say("wording.years", "a range of years such as 2019..2020 or 2021..", "年度范围，例如 2019..2020 或 2021..");
    public static readonly LocalizedText Language = Words.Say("wording.language", "a language tag such as zh-CN or en-US", "语言标记，例如 zh-CN 或 en-US");
    public static readonly LocalizedText Kind = Words.Say(
        "wording.kind",
        "integer, decimal, percent, date, text, code, choices, names or flag",
        "integer、decimal、percent、date、text、code、choices、names 或 flag");
    public static readonly LocalizedText Scale = Words.Say("wording.scale", "a whole number from 0 to 10, or ..4 for up to four", "0 到 10 的整数，或用 ..4 表示至多四位");
    public static readonly LocalizedText Number = Words.Say("wording.number", "a number", "数字");
    public static readonly LocalizedText Share = Words.Say("wording.share", "a number above 0 and at most 1", "大于 0 且不大于 1 的数字");
    public static readonly LocalizedText NotNegative = Words.Say("wording.not-negative", "a number of at least 0", "不小于 0 的数字");
    public static readonly LocalizedText Blank = Words.Say("wording.blank", "allowed or forbidden", "allowed 或 forbidden");
    public static readonly LocalizedText Drawing = Words.Say("wording.drawing", "words, boxes or, for a flag, box", "words、boxes，flag 还可用 box");
    public static readonly LocalizedText Distinct = Words.Say(
        "wording.distinct", "words and labels that differ from each other", "互不相同的选项和标签");
    public static readonly LocalizedText YesAndNo = Words.Say(
        "wording.yes-and-no", "a mapping of yes and no to their labels", "映射，写明 yes 和 no 各自的标签");
    public static readonly LocalizedText Pattern = Words.Say(
        "wording.pattern",
        "a pattern of letters, classes such as [0-9A-Z], and counts such as {6}",
        "由字符、[0-9A-Z] 等字符类和 {6} 等次数组成的式样");
    public static readonly LocalizedText Pairs = Words.Say(
        "wording.pairs",
        "a number from 1 to 4, in a table of one column whose rows stand under no heading and are not repeated",
        "1 到 4 的数字，且该表只有一列，各行之上没有标题，也不重复");
    public static readonly LocalizedText Special = Words.Say("wording.special", "'special'", "special");
    public static readonly LocalizedText Date = Words.Say("wording.date", "a date such as 2024-09-30", "日期，例如 2024-09-30");
    public static readonly LocalizedText Truth = Words.Say("wording.truth", "true or false", "true 或 false");
    public static readonly LocalizedText Need = Words.Say("wording.need", "required or optional", "required 或 optional");
    public static readonly LocalizedText Severity = Words.Say("wording.severity", "error or warning", "error 或 warning");
    public static readonly LocalizedText Scope = Words.Say(
        "wording.scope",
        "'column of', 'row of' or 'cell of' and a table or block, 'line of' and a list, component or overall",
        "“column of”“row of”或“cell of”加表或分块，“line of”加列表，component 或 overall");
    public static readonly LocalizedText ScopeOfRepeated = Words.Say(
        "wording.scope-of-repeated",
        "component, overall or 'line of' a list, since the rows of the table are repeated",
        "component、overall 或“line of”加列表，因为该表的行是重复的");
    public static readonly LocalizedText NarrativeOrTable = Words.Say(
        "wording.narrative-or-table",
        "narrative' or 'table' or 'text' or 'components",
        "narrative”“table”“text”或“components");
    public static readonly LocalizedText SectionId = Words.Say(
        "wording.section-id",
        "an id (a lower-case letter, then letters and digits) other than template, agency, year, published and accepted",
        "代号（小写字母开头，只含字母和数字），且不能是 template、agency、year、published、accepted");
    public static readonly LocalizedText Title = Words.Say(
        "wording.title",
        "a text with no other braces than {agency.name} and {year}",
        "文字，花括号只能用于 {agency.name} 和 {year}");

    /// <summary>A section by what it consists of.</summary>
    public static LocalizedText SectionWithContent(string key) => Words.Say("wording.section-with-content", $"a section that has '{key}'", $"已有“{key}”的部分");

    /// <summary>A type by its kind.</summary>
    public static LocalizedText TypeOfKind(string kind) => Words.Say("wording.type-of-kind", $"a type of the kind '{kind}'", $"种类为“{kind}”的类型");

    /// <summary>A property by its name.</summary>
    public static LocalizedText Property(string key) => Words.Say("wording.property", $"'{key}'", $"“{key}”");
}
