using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.SyntheticSite;

/// <summary>What a report says that no rule agrees with, and why it stands.</summary>
/// <param name="Rule">The rule or the kind of finding.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Reason">Why the discrepancy stands.</param>
internal sealed record SampleDiscrepancy(string Rule, string Cell, string Reason)
{
    private const string Licences = "disclosure.licensing.licenses.decisions";
    private const string Coercion = "disclosure.enforcement.coercion.decisions";
    private const string InForce = "disclosure.documents.normative.inForce";
    private const string BlankCell = "RC2035";
    private const int OneIn = 16;

    /// <summary>Makes a few reports disagree with a rule.</summary>
    /// <param name="engine">The version of the form.</param>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="report">The report, which is changed.</param>
    /// <param name="isComparable">Whether what the rules compare it with is there: the report of the year before, or those of all members.</param>
    /// <param name="numbers">What decides which reports.</param>
    /// <returns>What was made to disagree; null for most reports.</returns>
    public static SampleDiscrepancy? In(FormEngine engine, SampleAgency agency, Report report, bool isComparable, SplitMix numbers)
    {
        var isChosen = numbers.Below(OneIn) == 0;
        var discrepancy = agency switch
        {
            { IsCollecting: true } when isComparable && isChosen => Raise(report, Licences, 1 + numbers.Below(50), "members-sum", "本级机关直接作出的决定也计入汇总数（示例）。"),
            { Parent: null, IsCollecting: false } when isComparable && isChosen && report.Form.IndexOf(InForce) >= 0 =>
                Raise(report, InForce, -2, "documents-in-force", "另有2件文件有效期届满自动失效，不计入废止件数（示例）。"),
            { IsCollecting: false } when isChosen && numbers.Below(3) == 0 => Blank(report, Coercion, "本机关没有该项职权，公布的表格中此格空白（示例）。"),
            _ => null,
        };
        Checker.Fill(engine, report);
        return discrepancy;
    }

    private static SampleDiscrepancy Raise(Report report, string path, int by, string rule, string reason)
    {
        var index = report.Form.IndexOf(path);
        report.Set(index, report[index] with { Value = report[index].Value + by });
        return new SampleDiscrepancy(rule, path, reason);
    }

    private static SampleDiscrepancy Blank(Report report, string path, string reason)
    {
        report.Set(report.Form.IndexOf(path), default);
        return new SampleDiscrepancy(BlankCell, path, reason);
    }
}
