using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Model.TypedValues;

/// <summary>Reads cells as the values that generated views speak of.</summary>
public static class CellValues
{
    /// <summary>The value of a cell of whole numbers, in the unit of its type; null where it has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static long? Integer(this Report report, int cell) => report.Decimal(cell) is { } value ? (long)value : null;

    /// <summary>The value of a cell, in the unit of its type; null where it has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static decimal? Decimal(this Report report, int cell)
    {
        ref readonly var value = ref report[cell];
        return value.HasValue ? value.Value : null;
    }

    /// <summary>The day in a cell; null where it has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static DateOnly? Day(this Report report, int cell) =>
        report.Decimal(cell) is { } value ? DateOnly.FromDayNumber((int)value) : null;

    /// <summary>The text or code in a cell; null where it has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static string? Text(this Report report, int cell) => report[cell].HasValue ? report[cell].Text : null;

    /// <summary>
    /// What is chosen, or listed, in a cell, in the order of the data; null where it has no value. A choice in the report's own words stands behind
    /// <c>other: </c>.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static IReadOnlyList<string>? Items(this Report report, int cell) => report[cell].HasValue ? CellItems.Of(report[cell].Text) : null;

    /// <summary>The yes or no in a cell; null where it has neither.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static bool? Flag(this Report report, int cell) => report.Decimal(cell) is { } value ? value != 0 : null;
}
