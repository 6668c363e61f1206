using System.Globalization;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>Words that are made up with figures, in the language of a page.</summary>
internal static class SiteWords
{
    /// <summary>All agencies together.</summary>
    public static readonly LocalizedText All = new("All", "合计");

    /// <summary>Agencies without a region.</summary>
    public static readonly LocalizedText NoRegion = new("Without a region", "未注明地区");

    /// <summary>What the rows of a table are.</summary>
    public static readonly LocalizedText Agency = new("Agency", "单位");

    /// <summary>What the rows of a table are.</summary>
    public static readonly LocalizedText Region = new("Region", "地区");

    /// <summary>What the rows of a table are.</summary>
    public static readonly LocalizedText Quantity = new("Quantity", "指标");

    /// <summary>A year as it is read.</summary>
    public static string Year(int year, Language language) => year.ToString(CultureInfo.InvariantCulture) + (language == Language.Chinese ? "年" : string.Empty);

    /// <summary>The title of the page of a year.</summary>
    public static string YearTitle(int year, Language language) => language == Language.Chinese ? $"{year}年度报告" : $"Reports for {year}";

    /// <summary>A state in words.</summary>
    public static string Filing(Filing filing, Language language) => (filing.State, language) switch
    {
        (FilingState.Filed, Language.Chinese) => "已发布",
        (FilingState.Filed, _) => "filed",
        (FilingState.Late, Language.Chinese) => $"迟 {filing.DaysLate} 天发布",
        (FilingState.Late, _) => filing.DaysLate == 1 ? "filed 1 day late" : $"filed {filing.DaysLate} days late",
        (FilingState.Missing, Language.Chinese) => "未见报告",
        (FilingState.Missing, _) => "no report",
        (_, Language.Chinese) => "此前无报告",
        _ => "before the first report",
    };

    /// <summary>By when reports are due.</summary>
    /// <param name="own">The day for a body's own report; null where the form does not say.</param>
    /// <param name="collected">The day for a report that covers other bodies.</param>
    /// <param name="language">The language of the page.</param>
    public static string Due(string? own, string? collected, Language language) => (own, own == collected, language) switch
    {
        (null, _, _) => string.Empty,
        (_, true, Language.Chinese) => $"应于 {own} 前发布",
        (_, true, _) => $"due by {own}",
        (_, false, Language.Chinese) => $"应于 {own} 前发布，汇总报告应于 {collected} 前发布",
        _ => $"due by {own}, reports that cover other bodies by {collected}",
    };
}
