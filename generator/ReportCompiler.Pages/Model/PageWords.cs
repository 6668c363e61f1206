using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Model;

/// <summary>The words of the interface. What a form says stays in the form's language.</summary>
public static class PageWords
{
    /// <summary>Every word by its name, in both languages.</summary>
    public static readonly IReadOnlyList<(string Name, LocalizedText Text)> All =
    [
        // On every page.
        ("home", Words.Say("page-words.home", "Home", "首页")),
        ("skip", Words.Say("page-words.skip", "Skip to content", "跳到正文")),
        ("you_are_here", Words.Say("page-words.you-are-here", "You are here", "当前位置")),
        ("neighbours", Words.Say("page-words.neighbours", "Neighbouring years", "相邻年度")),
        ("previous", Words.Say("page-words.previous", "Previous year: ", "上一年度：")),
        ("next", Words.Say("page-words.next", "Next year: ", "下一年度：")),
        ("feed", Words.Say("page-words.feed", "Feed (Atom)", "订阅（Atom）")),
        ("source_format", Words.Say("page-words.source-format", "Made from data files by ReportCompiler.", "由 ReportCompiler 依据数据文件生成。")),

        // Reports.
        ("published", Words.Say("page-words.published", "Published", "发布日期")),
        ("downloads", Words.Say("page-words.downloads", "Download", "下载")),
        ("other_years", Words.Say("page-words.other-years", "Reports by year", "历年报告")),
        ("contents", Words.Say("page-words.contents", "Contents", "目录")),
        ("compare", Words.Say("page-words.compare", "Show changes since", "显示增减，对比")),
        ("derived", Words.Say("page-words.derived", "computed from other cells", "由其他单元格计算得出")),
        ("component", Words.Say("page-words.component", "Abbreviation", "简称")),
        ("component_name", Words.Say("page-words.component-name", "Component", "组成单位")),
        ("notes", Words.Say("page-words.notes", "Accepted discrepancies", "已说明的数据差异")),
        ("figures_only", Words.Say("page-words.figures-only", "This report is published with its figures only. Left out:", "本报告仅发布数据。未包含的部分：")),
        ("text_left_out", Words.Say(
            "page-words.text-left-out",
            "The text of this section is left out: this report is published with its figures only.",
            "本报告仅发布数据，不含本部分文字。")),
        ("collected_without", Words.Say(
            "page-words.collected-without",
            "Incomplete: these bodies had not filed, and their figures are not added up here:",
            "汇总不完整，以下单位尚未报送，数据未计入：")),
        ("by_members", Words.Say("page-words.by-members", "Figures by body", "分单位数据")),
        ("members_added_up", Words.Say("page-words.members-added-up", "Bodies added up:", "计入单位数：")),
        ("members_lacking", Words.Say("page-words.members-lacking", "Without a report, and not added up:", "尚无报告、未计入：")),
        ("cell", Words.Say("page-words.cell", "Figure", "数据项")),
        ("stated", Words.Say("page-words.stated", "Stated", "报告数")),
        ("sum_of_members", Words.Say("page-words.sum-of-members", "Sum of the bodies", "各单位合计")),
        ("difference_of_sum", Words.Say("page-words.difference-of-sum", "Difference", "差额")),
        ("rank", Words.Say("page-words.rank", "Rank", "位次")),
        ("value", Words.Say("page-words.value", "Value", "数值")),
        ("share", Words.Say("page-words.share", "Share", "占比")),
        ("bodies_with_zero", Words.Say("page-words.bodies-with-zero", "Further bodies with 0:", "为 0 的单位数：")),
        ("bodies_without_value", Words.Say("page-words.bodies-without-value", "Bodies without a value:", "无数值的单位数：")),
        ("page_before", Words.Say("page-words.page-before", "Page before", "上一页")),
        ("page_after", Words.Say("page-words.page-after", "Next page", "下一页")),
        ("back", Words.Say("page-words.back", "Back to the figure of note", "返回数据，附注")),
        ("basis", Words.Say("page-words.basis", "Form laid down by", "格式依据")),

        // Agencies and years.
        ("reports", Words.Say("page-words.reports", "Reports", "报告")),
        ("agencies", Words.Say("page-words.agencies", "Agencies", "单位")),
        ("agency", Words.Say("page-words.agency", "Agency", "单位")),
        ("year", Words.Say("page-words.year", "Year", "年度")),
        ("region", Words.Say("page-words.region", "Region code", "行政区划代码")),
        ("bodies_below", Words.Say("page-words.bodies-below", "Bodies that answer to it", "下属单位")),
        ("coverage", Words.Say("page-words.coverage", "Reports filed: ", "报告报送情况：")),
        ("filed", Words.Say("page-words.filed", "filed", "已发布")),
        ("late", Words.Say("page-words.late", "filed late", "逾期发布")),
        ("missing", Words.Say("page-words.missing", "no report", "未见报告")),
        ("not_due", Words.Say("page-words.not-due", "before the first report", "此前无报告")),
        ("all_data", Words.Say("page-words.all-data", "All reports as data", "全部数据")),
        ("quality_page", Words.Say("page-words.quality-page", "Data quality", "数据质量")),
        ("latest", Words.Say("page-words.latest", "Published last", "最新发布")),
        ("as_table", Words.Say("page-words.as-table", "As a table", "查看数据表")),

        // Search.
        ("find_agency", Words.Say("page-words.find-agency", "Find an agency", "查找单位")),
        ("find_help", Words.Say(
            "page-words.find-help",
            "Name, abbreviation, initials, or code of its region. The key / leads here.",
            "可输入名称、拼音首字母或行政区划代码。按 / 键可到此处。")),
        ("agencies_found", Words.Say("page-words.agencies-found", "Agencies found: ", "找到单位：")),
        ("search_reports", Words.Say("page-words.search-reports", "Search the text of all reports", "在全部报告中查找")),
        ("passages_found", Words.Say("page-words.passages-found", "Reports found: ", "找到报告：")),
        ("nothing_found", Words.Say("page-words.nothing-found", "Nothing found.", "未找到。")),

        // The page for maintainers, and the one that stands in for pages that are not there.
        ("checks_held", Words.Say("page-words.checks-held", "Checks that hold", "通过的校验")),
        ("checks_failed", Words.Say("page-words.checks-failed", "Checks that fail", "未通过的校验")),
        ("checks_not_made", Words.Say("page-words.checks-not-made", "Checks not made", "未能进行的校验")),
        ("findings", Words.Say("page-words.findings", "Findings", "问题")),
        ("no_findings", Words.Say("page-words.no-findings", "Nothing was found wrong.", "未发现问题。")),
        ("findings_of_agencies", Words.Say("page-words.findings-of-agencies", "Each agency has a page of its findings.", "各单位的问题分列于各自的页面。")),
        ("findings_by_agency", Words.Say("page-words.findings-by-agency", "Findings by agency", "各单位的问题")),
        ("findings_by_rule", Words.Say("page-words.findings-by-rule", "Findings by rule", "各规则的问题")),
        ("findings_by_year", Words.Say("page-words.findings-by-year", "Findings by year", "各年度的问题")),
        ("with_figures_only", Words.Say("page-words.with-figures-only", "Reports with figures only", "仅发布数据的报告")),
        ("rule", Words.Say("page-words.rule", "Rule", "规则")),
        ("errors", Words.Say("page-words.errors", "Errors", "错误")),
        ("warnings", Words.Say("page-words.warnings", "Warnings", "警告")),
        ("remarks", Words.Say("page-words.remarks", "Notes", "提示")),
        ("causes", Words.Say("page-words.causes", "Why checks were not made", "校验未能进行的原因")),
        ("page_missing", Words.Say(
            "page-words.page-missing",
            "There is no page at this address. It may have moved, or the address may be mistyped.",
            "此地址没有网页。网页可能已移动，或地址输入有误。")),

        // The page of reportc diff.
        ("differences", Words.Say("page-words.differences", "Differences", "不同之处")),
        ("before", Words.Say("page-words.before", "Before", "原")),
        ("now", Words.Say("page-words.now", "Now", "现")),
        ("change", Words.Say("page-words.change", "Change", "变化")),
        ("figure", Words.Say("page-words.figure", "Figure", "数字")),
        ("entry", Words.Say("page-words.entry", "Entry", "项目")),
        ("head_changed", Words.Say("page-words.head-changed", "About the report", "报告信息")),
        ("figures_changed", Words.Say("page-words.figures-changed", "Changed figures", "改动的数字")),
        ("totals_followed", Words.Say("page-words.totals-followed", "Totals that changed with their parts", "随分项变动的合计")),
        ("prose_changed", Words.Say("page-words.prose-changed", "Changed text", "改动的文字")),
        ("findings_changed", Words.Say("page-words.findings-changed", "Findings that appeared or went away", "新增与消除的问题")),
        ("register_changed", Words.Say("page-words.register-changed", "Changes to the register of agencies", "单位登记的改动")),
        ("other_files", Words.Say("page-words.other-files", "Other files that differ", "其他有改动的文件")),
    ];
}
