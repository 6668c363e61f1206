using System.Globalization;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>What is said of data to those who look for some.</summary>
internal static class DatasetWords
{
    private static readonly LocalizedText OfReport = new(
        "{0} cells, each with its path, label, unit, value and state.",
        "共{0}个数据项，每项列明路径、名称、单位、数值和状态。");

    private static readonly LocalizedText OnBasis = new(" Form: {0}.", "表式依据：{0}。");

    private static readonly LocalizedText AllReports = new("All reports: every cell of each", "全部报告的各项数据");

    private static readonly LocalizedText OneYear = new("{0}, {1}: all agencies side by side", "{0}，{1}年：各单位对照");

    /// <summary>What the data of a report are.</summary>
    public static string Describe(PublishedReport report)
    {
        var form = report.Report.Form;
        var text = Write(OfReport, report.Language, form.PresentCells.Count());
        return form.Basis.Length == 0 ? text : text + Write(OnBasis, report.Language, form.Basis);
    }

    /// <summary>The title of the file that holds all reports.</summary>
    public static string TitleOfAll(SiteFacts facts) => AllReports.In(facts.Language);

    /// <summary>The title of the reports of a year.</summary>
    public static string TitleOfYear(SiteFacts facts, string family, int year) => Write(OneYear, facts.Language, family, year);

    private static string Write(LocalizedText words, Language language, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words.In(language), values);
}
