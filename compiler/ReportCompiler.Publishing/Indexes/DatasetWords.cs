using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>What is said of data to those who look for some.</summary>
internal static class DatasetWords
{
    /// <summary>What the data of a report are.</summary>
    public static string Describe(PublishedReport report)
    {
        var form = report.Report.Form;
        var cells = form.PresentCells.Count();
        var basis = form.Basis;
        var text = basis.Length == 0
            ? Words.Say(
                "dataset.of-report",
                $"{cells} cells, each with its path, label, unit, value and state.",
                $"共{cells}个数据项，每项列明路径、名称、单位、数值和状态。")
            : Words.Say(
                "dataset.of-report-on-basis",
                $"{cells} cells, each with its path, label, unit, value and state. Form: {basis}.",
                $"共{cells}个数据项，每项列明路径、名称、单位、数值和状态。表式依据：{basis}。");
        return text.In(report.Language);
    }

    /// <summary>The title of the file that holds all reports.</summary>
    public static string TitleOfAll(SiteFacts facts) =>
        Words.Say("dataset.all-reports", "All reports: every cell of each", "全部报告的各项数据").In(facts.Language);

    /// <summary>The title of the reports of a year.</summary>
    public static string TitleOfYear(SiteFacts facts, string family, int year) =>
        Words.Say("dataset.one-year", $"{family}, {year}: all agencies side by side", $"{family}，{year}年：各单位对照").In(facts.Language);
}
