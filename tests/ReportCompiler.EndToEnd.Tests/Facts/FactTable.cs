namespace ReportCompiler.EndToEnd.Tests.Facts;

/// <summary>
/// Expands figures that are typed as the form shows them, one row to a line, into pairs of cell path and value.
/// The columns are written out here a second time on purpose: facts that took them from a template would change with it.
/// </summary>
internal static class FactTable
{
    private static string[] Applicants { get; } =
        ["natural", "business", "research", "nonprofit", "legal", "other", "total"];

    private static string[] Outcomes { get; } =
        ["upheld", "corrected", "otherResult", "pending", "total"];

    /// <summary>A row of section 3: the seven figures by kind of applicant.</summary>
    public static IEnumerable<(string Path, decimal Value)> Requests(string row, params decimal[] figures) =>
        Row("requests." + row, Applicants, figures);

    /// <summary>One of the three groups of five figures in section 4.</summary>
    public static IEnumerable<(string Path, decimal Value)> Review(string group, params decimal[] figures) =>
        Row("review." + group, Outcomes, figures);

    /// <summary>A row of any table.</summary>
    /// <exception cref="ArgumentException">There are more or fewer figures than columns.</exception>
    public static IEnumerable<(string Path, decimal Value)> Row(string row, string[] columns, params decimal[] figures)
    {
        if (figures.Length != columns.Length)
        {
            throw new ArgumentException($"{row}: {columns.Length} columns, {figures.Length} figures.", nameof(figures));
        }

        return columns.Zip(figures, (column, figure) => ($"{row}.{column}", figure));
    }
}
