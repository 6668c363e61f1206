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
        var to = new Dictionary<int, decimal>();
        foreach (var change in changes)
        {
            if (report.Form.IndexOf(change.Cell) is >= 0 and var index
                && decimal.TryParse(change.To, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                to[index] = value;
            }
        }

        return changes.Count == 0 ? null : With(report, to);
    }

    /// <summary>The report with other figures in some cells.</summary>
    /// <param name="report">The report.</param>
    /// <param name="to">The figures, by cell.</param>
    public static Report With(Report report, IReadOnlyDictionary<int, decimal> to) => report.With(
        index => to.TryGetValue(index, out var value) ? report[index] with { Value = value, State = CellState.Given } : report[index]);
}
