using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>The keys of cell types and of the headings of a table.</summary>
internal static class HeadingKeys
{
    /// <summary>Of a cell type.</summary>
    public static readonly FormKey[] Type =
    [
        new(
            "kind",
            Words.Say(
                "form-keys.type.kind",
                "integer, decimal, percent, date, text, code (one of several words), choices (any of several)",
                "integer、decimal、percent、date、text、code（若干用语之一）、choices（若干用语中任选）等"))
        {
            Values = new("integer", "decimal", "percent", "date", "text", "code", "choices", "names", "flag"),
        },
        new("unit", Words.Say("form-keys.type.unit", "text", "单位的文字")),
        new(
            "scale",
            Words.Say(
                "form-keys.type.scale",
                "decimal places that the form publishes, 2, or the most, ..4",
                "公布的小数位数，如 2；或最多位数，如 ..4")),
        new(
            "signed",
            Words.Say(
                "form-keys.type.signed",
                "true: printed with its sign, +2, -1, 0",
                "true：连同正负号印出，如 +2、-1、0")) { Values = new("true", "false") },
        new("min", Words.Say("form-keys.type.min", "least and largest value allowed", "允许的最小值和最大值")),
        new("max", Words.Say("form-keys.type.max", "least and largest value allowed", "允许的最小值和最大值")),
        new(
            "values",
            Words.Say(
                "form-keys.type.values",
                "of code and choices: the words that there are, as a list, or with what the form prints for them",
                "用于 code 和 choices：可选的用语列表，也可写明印出的文字")),
        new(
            "other",
            Words.Say(
                "form-keys.type.other",
                "of code and choices: what the form prints before a choice in the report's own words",
                "用于 code 和 choices：自行填写的选项前所印的文字")),
        new(
            "draw",
            Words.Say(
                "form-keys.type.draw",
                "of code, choices and flag: words, what is chosen; boxes, a box before each word",
                "用于 code、choices 和 flag：words 只印所选；boxes 在每个用语前印方框")) { Values = new("words", "boxes", "box") },
        new(
            "join",
            Words.Say(
                "form-keys.type.join",
                "of choices and names: what the form prints between several",
                "用于 choices 和 names：多项之间所印的文字")),
        new(
            "pattern",
            Words.Say(
                "form-keys.type.pattern",
                "of a text that is a code: its shape, [0-9]{6}",
                "用于作为编码的 text：编码的形式，如 [0-9]{6}")),
        new(
            "blank",
            Words.Say(
                "form-keys.type.blank",
                "allowed: a cell may be left blank",
                "allowed：单元格可以空白")) { Values = new("allowed", "forbidden") },
        new(
            "notApplicable",
            Words.Say(
                "form-keys.type.not-applicable",
                "the word that says that a cell does not apply, such as N/A",
                "表示单元格不适用的用语，如 N/A")),
        new(
            "special",
            Words.Say(
                "form-keys.type.special",
                "words that may stand for a number, each with the number it is compared as: {\"<1\": 0.5}",
                "可代替数值的用语及其用于比较的数值：{\"<1\": 0.5}")),
    ];

    /// <summary>Of a row.</summary>
    public static readonly FormKey[] Row =
    [
        new("id", Words.Say("form-keys.row.id", "the id; a heading over others may do without", "代号；其下有其他行列的标题可以没有")),
        new("label", Words.Say("form-keys.row.label", "printed heading", "印出的标题")),
        new("rows", Words.Say("form-keys.row.rows", "the rows or columns under this heading", "本标题下的行或列")) { Opens = FormLevel.Row },
        new("cells", Words.Say("form-keys.row.cells", "type of the cells under it", "其下单元格的类型")) { Names = NamesOf.Types },
        new(
            "sum",
            Words.Say(
                "form-keys.row.sum",
                "derived: siblings, the sum of all other cells under the same heading, at any depth, or a list of ids beside it",
                "由计算得出：siblings 为同一标题下其余单元格之和，也可列出同级的代号")) { Values = new("siblings"), Names = NamesOf.Siblings },
        new(
            "formula",
            Words.Say(
                "form-keys.row.formula",
                "derived: a number over the rows or columns beside it, as in rules",
                "由计算得出：以同级的行或列写成的算式，写法同规则")) { Names = NamesOf.Expressions },
        new(
            "each",
            Words.Say(
                "form-keys.row.each",
                "of a row: component or line, repeated as the report has it; a line has an id, neither has a label",
                "用于行：component 或 line，按报告的情况重复")) { Values = new("component", "line") },
        new(
            "presence",
            Words.Say(
                "form-keys.row.presence",
                "of a repeated row: optional, a report may do without",
                "用于重复的行：optional 表示报告可以没有")) { Values = new("required", "optional") },
        new(
            "columns",
            Words.Say(
                "form-keys.row.columns",
                "of a row: the columns that it has cells in, also beside rows inside it",
                "用于行：有单元格的列")) { Names = NamesOf.Columns },
        new(
            "over",
            Words.Say(
                "form-keys.row.over",
                "of a row: component, it stands over the rows of all components",
                "用于行：component 表示对各组成单位的汇总")) { Values = new("component") },
    ];

    /// <summary>Of a column.</summary>
    public static readonly FormKey[] Column =
    [
        new("id", Words.Say("form-keys.column.id", "the id; a heading over others may do without", "代号；其下有其他行列的标题可以没有")),
        new("label", Words.Say("form-keys.column.label", "printed heading", "印出的标题")),
        new(
            "columns",
            Words.Say(
                "form-keys.column.columns",
                "the rows or columns under this heading",
                "本标题下的行或列")) { Opens = FormLevel.Column },
        new("cells", Words.Say("form-keys.column.cells", "type of the cells under it", "其下单元格的类型")) { Names = NamesOf.Types },
        new(
            "sum",
            Words.Say(
                "form-keys.column.sum",
                "derived: siblings, the sum of all other cells under the same heading, at any depth, or a list of ids beside it",
                "由计算得出：siblings 为同一标题下其余单元格之和，也可列出同级的代号")) { Values = new("siblings"), Names = NamesOf.Siblings },
        new(
            "formula",
            Words.Say(
                "form-keys.column.formula",
                "derived: a number over the rows or columns beside it, as in rules",
                "由计算得出：以同级的行或列写成的算式，写法同规则")) { Names = NamesOf.Expressions },
        new(
            "overall",
            Words.Say(
                "form-keys.column.overall",
                "of a column or a heading over columns: as of a table",
                "用于列或其上的标题：同表格")) { Values = new("own", "sum", "min", "max") },
        new(
            "heading",
            Words.Say(
                "form-keys.column.heading",
                "of a column: component, the names of components are printed in it; it has no cells",
                "用于列：component 表示其中印出组成单位的名称，没有单元格")) { Values = new("component") },
    ];
}
