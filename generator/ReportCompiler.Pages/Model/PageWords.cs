using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Model;

/// <summary>The words of the interface. What a form says stays in the form's language.</summary>
public static class PageWords
{
    /// <summary>Every word by its name, in both languages.</summary>
    public static readonly IReadOnlyList<(string Name, LocalizedText Text)> All =
    [
        ("site_title", new("Annual reports", "年度报告")),
        ("home", new("Home", "首页")),
        ("skip", new("Skip to content", "跳到正文")),
        ("navigation", new("Navigation", "导航")),
        ("agencies", new("Agencies and years", "单位与年度")),
        ("other_years", new("Reports by year", "历年报告")),
        ("no_reports", new("no report", "尚无报告")),
        ("downloads", new("Download", "下载")),
        ("published", new("Published", "发布日期")),
        ("basis", new("Form laid down by", "格式依据")),
        ("component", new("Abbreviation", "简称")),
        ("component_name", new("Component", "组成单位")),
        ("blank", new("blank", "空缺")),
        ("derived", new("computed from other cells", "由其他单元格计算得出")),
        ("scrollable", new("Table; scrolls sideways on a narrow screen", "表格，窄屏可左右滚动")),
        ("source_format", new("Made from data files by ReportCompiler.", "由 ReportCompiler 依据数据文件生成。")),
    ];
}
