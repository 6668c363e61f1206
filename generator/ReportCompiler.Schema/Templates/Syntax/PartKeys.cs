using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>The keys of a form and of the parts that are filled in.</summary>
internal static class PartKeys
{
    /// <summary>Of the file.</summary>
    public static readonly FormKey[] Form =
    [
        new("template", Words.Say("form-keys.form.template", "family id, kebab-case", "格式系列的代号（kebab-case）")),
        new("version", Words.Say("form-keys.form.version", "integer", "版本号，整数")),
        new(
            "years",
            Words.Say(
                "form-keys.form.years",
                "2019..2020, 2021.. for open-ended, or a single year",
                "适用的报告年度：2019..2020、不设截止的 2021.. 或某一年")),
        new("language", Words.Say("form-keys.form.language", "language of the form's wording, such as zh-CN", "格式文字的语言，如 zh-CN")),
        new(
            "title",
            Words.Say(
                "form-keys.form.title",
                "title of a report; may use {agency.name} and {year}",
                "报告标题，可使用 {agency.name} 和 {year}")),
        new("basis", Words.Say("form-keys.form.basis", "legal basis of the form", "格式的法律依据")),
        new("types", Words.Say("form-keys.form.types", "mapping from name to cell type", "单元格类型，按名称排列")) { Opens = FormLevel.Type },
        new("units", Words.Say("form-keys.form.units", "how units convert", "单位之间的换算")),
        new(
            "similarity",
            Words.Say(
                "form-keys.form.similarity",
                "from which likeness on, above 0 and up to 1, prose that repeats last year's or another agency's is a warning",
                "文字与上年或其他单位的报告相似到何种程度（大于 0、不超过 1）时给出警告")),
        new(
            "holidays",
            Words.Say(
                "form-keys.form.holidays",
                "list of days, 2024-10-01, that workdays does not count",
                "workdays 不计入的日期列表，如 2024-10-01")),
        new(
            "sections",
            Words.Say(
                "form-keys.form.sections",
                "list, in the order of the form",
                "各部分的列表，按格式中的顺序")) { Opens = FormLevel.Section },
        new("rules", Words.Say("form-keys.form.rules", "list of what must hold", "应成立的规则列表")) { Opens = FormLevel.Rule },
        new("claims", Words.Say("form-keys.form.claims", "list of how prose states figures", "文字如何陈述数据的列表")) { Opens = FormLevel.Claim },
        new("claimWords", Words.Say("form-keys.form.claim-words", "lists of words", "陈述用语的词表")) { Opens = FormLevel.ClaimWords },
    ];

    /// <summary>Of a section.</summary>
    public static readonly FormKey[] Section =
    [
        new("id", Words.Say("form-keys.section.id", "the id, and the printed heading", "代号和印出的标题")),
        new("heading", Words.Say("form-keys.section.heading", "the id, and the printed heading", "代号和印出的标题")),
        new(
            "short",
            Words.Say(
                "form-keys.section.short",
                "how messages name the section in rules that speak of several",
                "规则涉及多个部分时，提示中对本部分的称呼")),
        new("part", Words.Say("form-keys.section.part", "heading of a part that begins with this section", "从本部分开始的大部分的标题")),
        new(
            "narrative",
            Words.Say(
                "form-keys.section.narrative",
                "required or optional: the section is prose",
                "required 或 optional：本部分为文字")) { Values = new("required", "optional") },
        new("table", Words.Say("form-keys.section.table", "the section is a table", "本部分为表格")) { Opens = FormLevel.Table },
        new(
            "footnote",
            Words.Say(
                "form-keys.section.footnote",
                "optional: a report may add prose to the table, under the key footnote",
                "optional：报告可在 footnote 项下为表格加注文字")) { Values = new("optional") },
        new(
            "text",
            Words.Say(
                "form-keys.section.text",
                "what the form itself says here, as Markdown; nothing is filled in",
                "格式自身在此处的文字（Markdown），无须填写")),
        new(
            "guidance",
            Words.Say(
                "form-keys.section.guidance",
                "what whoever fills the prose in should say, in the language of the form; a new data file has it as comments",
                "填写文字时的说明，使用格式的语言；新建的数据文件以注释列出")),
        new(
            "components",
            Words.Say(
                "form-keys.section.components",
                "shown: the components of the report are listed here",
                "shown：在此列出报告的组成单位")) { Values = new("shown") },
    ];

    /// <summary>Of a table.</summary>
    public static readonly FormKey[] Table =
    [
        new(
            "cells",
            Words.Say(
                "form-keys.table.cells",
                "type of the cells that nothing inside says otherwise for",
                "内部未另行说明的单元格的类型")) { Names = NamesOf.Types },
        new(
            "blocks",
            Words.Say(
                "form-keys.table.blocks",
                "list of blocks; the table then has no columns or rows itself",
                "分块的列表；此时表格自身不再有列和行")) { Opens = FormLevel.Block },
        new("stub", Words.Say("form-keys.table.stub", "text of the corner over the row headings", "行标题上方左上角的文字")),
        new("columns", Words.Say("form-keys.table.columns", "list of columns", "列的列表")) { Opens = FormLevel.Column },
        new("rows", Words.Say("form-keys.table.rows", "list of rows", "行的列表")) { Opens = FormLevel.Row },
        new(
            "pairs",
            Words.Say(
                "form-keys.table.pairs",
                "how many rows stand side by side on the page, from 1 to 4",
                "页面上并排的行数，从 1 到 4")) { Values = new("1", "2", "3", "4") },
        new(
            "overall",
            Words.Say(
                "form-keys.table.overall",
                "what the row over all components is of a column that does not say: own, sum, min or max",
                "各列未说明时，汇总行如何得出：own、sum、min 或 max")) { Values = new("own", "sum", "min", "max") },
    ];

    /// <summary>Of a block, beside those of a table.</summary>
    public static readonly FormKey[] BlockOnly =
    [
        new(
            "id",
            Words.Say(
                "form-keys.block.id",
                "of a block only: its id, and the heading that spans the table",
                "仅用于分块：代号和横跨表格的标题")),
        new(
            "title",
            Words.Say(
                "form-keys.block.title",
                "of a block only: its id, and the heading that spans the table",
                "仅用于分块：代号和横跨表格的标题")),
    ];
}
