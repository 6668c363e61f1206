using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Rows whose heading is commented out or lost belong, by their indentation, to the section before: one finding names the section that they are
/// of, in place of one for each row.
/// </summary>
internal static class LostHeadings
{
    /// <summary>Takes the findings of such rows together.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mappings">The keys that were read.</param>
    /// <param name="findings">What was found.</param>
    public static void Settle(Report report, MappingReader mappings, List<Finding> findings)
    {
        foreach (var rows in mappings.Reported.Strayed.GroupBy(stray => stray.Section, stray => stray.Finding).Where(rows => !mappings.HasNamedAtTop(rows.Key)))
        {
            var section = report.Form.Sections.First(section => section.Id == rows.Key);
            var first = rows.First();
            var strayed = new HashSet<Finding>(rows);
            findings.RemoveAll(strayed.Contains);
            mappings.Reported.AddMisplaced(section.Id);
            findings.Add(new Finding(ShapeDiagnostics.MissingSection, first.File, first.Span, section.Id, section.Heading));
        }
    }
}
