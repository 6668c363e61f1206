using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>Sees to it that no two reports have one address on the site: an agency has one report a year.</summary>
internal static class Addresses
{
    /// <summary>The reports, with a finding for each whose address another has, of another kind of form.</summary>
    public static List<CheckedReport> Check(IReadOnlyList<CheckedReport> reports)
    {
        var taken = new Dictionary<(string Agency, int Year), Report>();
        return [.. reports.Select(report => Check(report, taken))];
    }

    private static CheckedReport Check(CheckedReport checkedReport, Dictionary<(string Agency, int Year), Report> taken)
    {
        // Two of one kind are told so when the set is checked.
        if (checkedReport.Parsed.Report is not { } report
            || taken.TryAdd((report.Header.Agency, report.Header.Year), report)
            || taken[(report.Header.Agency, report.Header.Year)] is var first && first.Form.Family == report.Form.Family)
        {
            return checkedReport;
        }

        var finding = new Finding(LoadDiagnostics.SameAddress, report.Header.File, report.Header.YearSpan, first.Header.File);
        return checkedReport with { Findings = [.. checkedReport.Findings.Append(finding).Order(FindingOrder.Instance)] };
    }
}
