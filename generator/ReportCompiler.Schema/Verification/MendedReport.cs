using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification;

/// <summary>A report with the figures that the rules point at in the places of those that are wrong.</summary>
internal static class MendedReport
{
    /// <summary>Makes it; null where nothing is proposed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">What is wrong with it.</param>
    public static Report? Of(Report report, IReadOnlyList<Finding> findings)
    {
        var changes = findings.SelectMany(finding => finding.Suggestion?.Changes ?? default).ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        var mended = new Report(report.Form, report.Header);
        for (var index = 0; index < report.Cells.Count; index++)
        {
            mended.Set(index, report[index]);
        }

        foreach (var change in changes)
        {
            if (report.Form.IndexOf(change.Cell) is >= 0 and var index
                && decimal.TryParse(change.To, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                mended.Set(index, report[index] with { Value = value, State = CellState.Given });
            }
        }

        return mended;
    }
}
