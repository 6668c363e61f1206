using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Model.TypedValues;

/// <summary>The rows of a block whose rows a report decides; what generated views stand on.</summary>
public static class RepeatedRows
{
    /// <summary>The rows that a report has, by their paths inside the block, in the order of the form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">The place of the section in the form.</param>
    /// <param name="block">The place of the block in the table.</param>
    /// <param name="view">Makes the view of a row from the index of its first place.</param>
    /// <typeparam name="TRow">The view of a row.</typeparam>
    public static IReadOnlyDictionary<string, TRow> Of<TRow>(Report report, int section, int block, Func<Report, int, TRow> view)
    {
        var rows = new Dictionary<string, TRow>(StringComparer.Ordinal);
        foreach (var row in report.Form.Sections[section].Table!.Blocks[block].RowLeaves.Where(row => !row.IsAbsent))
        {
            rows.Add(row.Path, view(report, row.FirstCell));
        }

        return rows;
    }
}
