using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Model;

/// <summary>The words of the interface. What a form says stays in the form's language.</summary>
public static class PageWords
{
    /// <summary>Every word by its name, in both languages.</summary>
    public static readonly IReadOnlyList<(string Name, LocalizedText Text)> All =
    [
        // On every page.
        ("home", new("Home", "首页")),
        ("skip", new("Skip to content", "跳到正文")),
        ("you_are_here", new("You are here", "当前位置")),
        ("neighbours", new("Neighbouring years", "相邻年度")),
        ("previous", new("Previous year: ", "上一年度：")),
        ("next", new("Next year: ", "下一年度：")),
        ("feed", new("Feed (Atom)", "订阅（Atom）")),
        ("source_format", new("Made from data files by ReportCompiler.", "由 ReportCompiler 依据数据文件生成。")),

        // Reports.
        ("published", new("Published", "发布日期")),
        ("downloads", new("Download", "下载")),
        ("other_years", new("Reports by year", "历年报告")),
        ("contents", new("Contents", "目录")),
        ("compare", new("Show changes since", "显示增减，对比")),
        ("derived", new("computed from other cells", "由其他单元格计算得出")),
        ("component", new("Abbreviation", "简称")),
        ("component_name", new("Component", "组成单位")),
        ("notes", new("Accepted discrepancies", "已说明的数据差异")),
        ("back", new("Back to the figure of note", "返回数据，附注")),
        ("basis", new("Form laid down by", "格式依据")),

        // Agencies and years.
        ("reports", new("Reports", "报告")),
        ("agencies", new("Agencies", "单位")),
        ("agency", new("Agency", "单位")),
        ("year", new("Year", "年度")),
        ("region", new("Region code", "行政区划代码")),
        ("bodies_below", new("Bodies that answer to it", "下属单位")),
        ("coverage", new("Reports filed: ", "报告报送情况：")),
        ("filed", new("filed", "已发布")),
        ("late", new("filed late", "逾期发布")),
        ("missing", new("no report", "未见报告")),
        ("not_due", new("before the first report", "此前无报告")),
        ("all_data", new("All reports as data", "全部数据")),
        ("quality_page", new("Data quality", "数据质量")),
        ("latest", new("Published last", "最新发布")),
        ("as_table", new("As a table", "查看数据表")),

        // Search.
        ("find_agency", new("Find an agency", "查找单位")),
        ("find_help", new("Name, initials of its pinyin, or code of its region. The key / leads here.", "可输入名称、拼音首字母或行政区划代码。按 / 键可到此处。")),
        ("agencies_found", new("Agencies found: ", "找到单位：")),
        ("search_reports", new("Search the text of all reports", "在全部报告中查找")),
        ("passages_found", new("Reports found: ", "找到报告：")),
        ("nothing_found", new("Nothing found.", "未找到。")),

        // The page for maintainers, and the one that stands in for pages that are not there.
        ("checks_held", new("Checks that hold", "通过的校验")),
        ("checks_failed", new("Checks that fail", "未通过的校验")),
        ("checks_not_made", new("Checks not made", "未能进行的校验")),
        ("findings", new("Findings", "问题")),
        ("no_findings", new("Nothing was found wrong.", "未发现问题。")),
        ("findings_by_agency", new("Findings by agency", "各单位的问题")),
        ("findings_by_rule", new("Findings by rule", "各规则的问题")),
        ("findings_by_year", new("Findings by year", "各年度的问题")),
        ("rule", new("Rule", "规则")),
        ("errors", new("Errors", "错误")),
        ("warnings", new("Warnings", "警告")),
        ("remarks", new("Notes", "提示")),
        ("causes", new("Why checks were not made", "校验未能进行的原因")),
        ("page_missing", new("There is no page at this address. It may have moved, or the address may be mistyped.", "此地址没有网页。网页可能已移动，或地址输入有误。")),

        // The page of reportc diff.
        ("differences", new("Differences", "不同之处")),
        ("before", new("Before", "原")),
        ("now", new("Now", "现")),
        ("change", new("Change", "变化")),
        ("figure", new("Figure", "数字")),
        ("entry", new("Entry", "项目")),
        ("head_changed", new("About the report", "报告信息")),
        ("figures_changed", new("Changed figures", "改动的数字")),
        ("totals_followed", new("Totals that changed with their parts", "随分项变动的合计")),
        ("prose_changed", new("Changed text", "改动的文字")),
        ("findings_changed", new("Findings that appeared or went away", "新增与消除的问题")),
        ("register_changed", new("Changes to the register of agencies", "单位登记的改动")),
        ("other_files", new("Other files that differ", "其他有改动的文件")),
    ];
}
