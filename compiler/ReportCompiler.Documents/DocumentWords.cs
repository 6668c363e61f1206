using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents;

/// <summary>The words of documents that are not the form's.</summary>
internal static class DocumentWords
{
    public static readonly LocalizedText Report = Words.Say("document.report", "Report", "报告");
    public static readonly LocalizedText Index = Words.Say("document.index", "Index", "目录");
    public static readonly LocalizedText AgencyId = Words.Say("document.agency-id", "Agency id", "单位代号");
    public static readonly LocalizedText AgencyName = Words.Say("document.agency-name", "Agency", "单位");
    public static readonly LocalizedText Region = Words.Say("document.region", "Region", "行政区划代码");
    public static readonly LocalizedText PublishedOn = Words.Say("document.published-on", "Published", "公布日期");
    public static readonly LocalizedText Title = Words.Say("document.title", "Report", "报告标题");
    public static readonly LocalizedText Sheet = Words.Say("document.sheet", "Sheet", "工作表");
    public static readonly LocalizedText Section = Words.Say("document.section", "Section", "章节");
    public static readonly LocalizedText Component = Words.Say("document.component", "Component", "组成部门");
    public static readonly LocalizedText ComponentName = Words.Say("document.component-name", "Name", "名称");

    /// <summary>That a report has no texts.</summary>
    public static readonly LocalizedText FiguresOnly = Words.Say(
        "document.figures-only", "This report is published with its figures only.", "本报告仅发布数据。");

    /// <summary>What stands in the place of a text.</summary>
    public static readonly LocalizedText TextLeftOut = Words.Say(
        "document.text-left-out",
        "The text of this section is left out: this report is published with its figures only.",
        "本报告仅发布数据，不含本部分文字。");

    /// <summary>Whose report it is.</summary>
    public static LocalizedText Agency(string name) => Words.Say("document.of-agency", $"Agency: {name}", $"单位：{name}");

    /// <summary>Which year it is of.</summary>
    public static LocalizedText Year(int year) => Words.Say("document.of-year", $"Year: {year}", $"年度：{year}");

    /// <summary>When it was published.</summary>
    public static LocalizedText Published(string day) => Words.Say("document.published", $"Published: {day}", $"公布日期：{day}");

    /// <summary>What its form was issued by.</summary>
    public static LocalizedText Basis(string document) => Words.Say("document.basis", $"Form: {document}", $"表式依据：{document}");

    /// <summary>Whether a form is set as Chinese is.</summary>
    public static bool IsChinese(string tag) => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of the words beside a form.</summary>
    public static Language LanguageOf(string tag) => Language.Find(tag) ?? Language.English;
}
