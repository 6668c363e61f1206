using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents;

/// <summary>The words of documents that are not the form's.</summary>
internal static class DocumentWords
{
    public static readonly LocalizedText Report = new("Report", "报告");
    public static readonly LocalizedText Index = new("Index", "目录");
    public static readonly LocalizedText Agency = new("Agency: {0}", "单位：{0}");
    public static readonly LocalizedText Year = new("Year: {0}", "年度：{0}");
    public static readonly LocalizedText Published = new("Published: {0}", "公布日期：{0}");
    public static readonly LocalizedText Basis = new("Form: {0}", "表式依据：{0}");
    public static readonly LocalizedText AgencyId = new("Agency id", "单位代号");
    public static readonly LocalizedText AgencyName = new("Agency", "单位");
    public static readonly LocalizedText Region = new("Region", "行政区划代码");
    public static readonly LocalizedText PublishedOn = new("Published", "公布日期");
    public static readonly LocalizedText Title = new("Report", "报告标题");
    public static readonly LocalizedText Sheet = new("Sheet", "工作表");
    public static readonly LocalizedText Section = new("Section", "章节");
    public static readonly LocalizedText Component = new("Component", "组成部门");
    public static readonly LocalizedText ComponentName = new("Name", "名称");

    /// <summary>Whether a form is in Chinese.</summary>
    public static bool IsChinese(string tag) => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of the words beside a form.</summary>
    public static Language LanguageOf(string tag) => IsChinese(tag) ? Language.Chinese : Language.English;
}
