using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>How messages name the parts of a template and what they expect.</summary>
internal static class Wording
{
    public static readonly LocalizedText Template = new("the template", "模板");
    public static readonly LocalizedText Types = new("'types'", "types");
    public static readonly LocalizedText Type = new("a cell type", "单元格类型");
    public static readonly LocalizedText Section = new("a section", "部分");
    public static readonly LocalizedText Table = new("a table", "表");
    public static readonly LocalizedText TableOfBlocks = new("a table of blocks", "含分块的表");
    public static readonly LocalizedText SectionWithoutTable = new("a section without a table", "没有表的部分");
    public static readonly LocalizedText SectionWithoutProse = new("a section that is not prose", "不是文字叙述的部分");
    public static readonly LocalizedText Footnote = new("footnote", "footnote");
    public static readonly LocalizedText Shown = new("shown", "shown");
    public static readonly LocalizedText Optional = new("optional", "optional");
    public static readonly LocalizedText SectionWithTable = new("a section that has a table", "含表的部分");
    public static readonly LocalizedText HeadingOverOthers = new("a heading over others", "含下级的标题");
    public static readonly LocalizedText HeadingWithSum = new("a heading that says 'sum'", "已写 sum 的标题");
    public static readonly LocalizedText ColumnOfHeadings = new("a column of headings", "标题列");
    public static readonly LocalizedText SingleRow = new("a row that is not repeated", "不重复的行");
    public static readonly LocalizedText RepeatedRow = new("a row that is repeated", "重复的行");
    public static readonly LocalizedText Repeat = new("component or line", "component 或 line");
    public static readonly LocalizedText Component = new("component", "component");
    public static readonly LocalizedText Overall = new("own, sum, min or max", "own、sum、min 或 max");
    public static readonly LocalizedText Block = new("a block", "分块");
    public static readonly LocalizedText Heading = new("a row or column heading", "行列标题");
    public static readonly LocalizedText Rule = new("a rule", "规则");
    public static readonly LocalizedText Says = new("'says'", "says");

    public static readonly LocalizedText Mapping = new("a mapping", "映射");
    public static readonly LocalizedText List = new("a list", "列表");
    public static readonly LocalizedText Single = new("a single text", "单个文本");
    public static readonly LocalizedText SingleOrParts = new("texts, or mappings of texts", "文本，或由文本组成的映射");
    public static readonly LocalizedText FamilyId = new("an id of lower-case letters, digits and hyphens", "由小写字母、数字和连字符组成的代号");
    public static readonly LocalizedText Id = new("an id: a lower-case letter, then letters and digits", "代号：小写字母开头，只含字母和数字");
    public static readonly LocalizedText Version = new("a whole number of at least 1", "不小于 1 的整数");
    public static readonly LocalizedText Years = new("a range of years such as 2019..2020 or 2021..", "年度范围，例如 2019..2020 或 2021..");
    public static readonly LocalizedText Language = new("a language tag such as zh-CN or en-US", "语言标记，例如 zh-CN 或 en-US");
    public static readonly LocalizedText Kind = new("integer, decimal, percent, date, text, code or flag", "integer、decimal、percent、date、text、code 或 flag");
    public static readonly LocalizedText Scale = new("a whole number from 0 to 10, or ..4 for up to four", "0 到 10 的整数，或用 ..4 表示至多四位");
    public static readonly LocalizedText Number = new("a number", "数字");
    public static readonly LocalizedText Share = new("a number above 0 and at most 1", "大于 0 且不大于 1 的数字");
    public static readonly LocalizedText NotNegative = new("a number of at least 0", "不小于 0 的数字");
    public static readonly LocalizedText Blank = new("allowed or forbidden", "allowed 或 forbidden");
    public static readonly LocalizedText Special = new("'special'", "special");
    public static readonly LocalizedText Date = new("a date such as 2024-09-30", "日期，例如 2024-09-30");
    public static readonly LocalizedText Truth = new("true or false", "true 或 false");
    public static readonly LocalizedText Need = new("required or optional", "required 或 optional");
    public static readonly LocalizedText Severity = new("error or warning", "error 或 warning");
    public static readonly LocalizedText Scope = new("'column of', 'row of' or 'cell of' and a table or block, 'line of' and a list, component or overall", "“column of”“row of”或“cell of”加表或分块，“line of”加列表，component 或 overall");
    public static readonly LocalizedText ScopeOfRepeated = new("component, overall or 'line of' a list, since the rows of the table are repeated", "component、overall 或“line of”加列表，因为该表的行是重复的");
    public static readonly LocalizedText NarrativeOrTable = new("narrative' or 'table' or 'text' or 'components", "narrative”“table”“text”或“components");
    public static readonly LocalizedText SectionId = new(
        "an id (a lower-case letter, then letters and digits) other than template, agency, year, published and accepted",
        "代号（小写字母开头，只含字母和数字），且不能是 template、agency、year、published、accepted");
    public static readonly LocalizedText Title = new("a text with no other braces than {agency.name} and {year}", "文字，花括号只能用于 {agency.name} 和 {year}");

    /// <summary>A section by what it consists of.</summary>
    public static LocalizedText SectionWithContent(string key) => new($"a section that has '{key}'", $"已有“{key}”的部分");

    /// <summary>A property by its name.</summary>
    public static LocalizedText Property(string key) => new($"'{key}'", $"“{key}”");
}
