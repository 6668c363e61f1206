using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>Words that are made up with figures, in the language of a page.</summary>
internal static class SiteWords
{
    /// <summary>All agencies together.</summary>
    public static readonly LocalizedText All = Words.Say("site.all", "All", "合计");

    /// <summary>How many reports stand in a sum.</summary>
    public static readonly LocalizedText AddedUp = Words.Say("site.added-up", "Reports added up", "合计报告数");

    /// <summary>Agencies without a region.</summary>
    public static readonly LocalizedText NoRegion = Words.Say("site.no-region", "Without a region", "未注明地区");

    /// <summary>What the rows of a table are.</summary>
    public static readonly LocalizedText Agency = Words.Say("site.agency", "Agency", "单位");

    /// <summary>What the rows of a table are.</summary>
    public static readonly LocalizedText Region = Words.Say("site.region", "Region", "地区");

    /// <summary>What the rows of a table are.</summary>
    public static readonly LocalizedText Quantity = Words.Say("site.quantity", "Quantity", "指标");

    /// <summary>The title of the page for maintainers.</summary>
    public static readonly LocalizedText Quality = Words.Say("site.quality", "Data quality", "数据质量");

    /// <summary>The title of the page of the findings of an agency.</summary>
    public static LocalizedText QualityOf(string agency) => Words.Say("site.quality-of", $"Data quality: {agency}", $"数据质量：{agency}");

    /// <summary>The title of a page that shows a collected report by its bodies.</summary>
    /// <param name="report">The title of the report.</param>
    /// <param name="number">The number of the page; 0 for the one that lists the cells.</param>
    public static LocalizedText MembersTitle(string report, int number) => number == 0
        ? Words.Say("site.members-title", $"{report}: figures by body", $"{report}：分单位数据")
        : Words.Say("site.members-title-of-page", $"{report}: figures by body, page {number}", $"{report}：分单位数据（第 {number} 页）");

    /// <summary>The title of the page that stands where nothing does.</summary>
    public static readonly LocalizedText NotFound = Words.Say("site.not-found", "Page not found", "页面不存在");

    /// <summary>The title of a table of totals without regions.</summary>
    public static readonly LocalizedText Totals = Words.Say("site.totals", "Totals", "合计");

    /// <summary>The title of a table of totals.</summary>
    public static readonly LocalizedText TotalsByRegion = Words.Say("site.totals-by-region", "Totals by region", "分地区合计");

    /// <summary>The title of a table of figures.</summary>
    public static readonly LocalizedText FiguresByAgency = Words.Say("site.figures-by-agency", "Figures by agency", "各单位数据");

    /// <summary>A year as it is read.</summary>
    public static string Year(int year, Language language) => YearView.LabelOf(year).In(language);

    /// <summary>The title of the page of a year.</summary>
    public static string YearTitle(int year, Language language) => Words.Say("site.year-title", $"Reports for {year}", $"{year}年度报告").In(language);

    /// <summary>A state in words.</summary>
    public static string Filing(Filing filing, Language language) => FilingOf(filing).In(language);

    /// <summary>By when reports are due.</summary>
    /// <param name="own">The day for a body's own report; null where the form does not say.</param>
    /// <param name="collected">The day for a report that covers other bodies.</param>
    /// <param name="language">The language of the page.</param>
    public static string Due(string? own, string? collected, Language language)
    {
        var due = own is null ? LocalizedText.Empty
            : own == collected ? Words.Say("site.due", $"due by {own}", $"应于 {own} 前发布")
            : Words.Say(
                "site.due-twice",
                $"due by {own}, reports that cover other bodies by {collected}",
                $"应于 {own} 前发布，汇总报告应于 {collected} 前发布");
        return due.In(language);
    }

    private static LocalizedText FilingOf(Filing filing)
    {
        var days = filing.DaysLate;
        return filing.State switch
        {
            FilingState.Filed => Words.Say("site.filing.filed", "filed", "已发布"),
            FilingState.Late => Words.Say("site.filing.late", $"filed {days:# day|# days} late", $"迟 {days} 天发布"),
            FilingState.Sum => Words.Say("site.filing.sum", "added up from the bodies below", "所属单位合计"),
            FilingState.Missing => Words.Say("site.filing.missing", "no report", "未见报告"),
            _ => Words.Say("site.filing.not-due", "before the first report", "此前无报告"),
        };
    }
}
