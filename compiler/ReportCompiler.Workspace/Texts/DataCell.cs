using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Texts;

/// <summary>A cell of a report as files for data tools hold it.</summary>
/// <param name="Cell">What the form says of it.</param>
/// <param name="Number">Its figure, in the unit of the cell; null where it holds none that can be reckoned with.</param>
/// <param name="Text">
/// What stands in it that is no figure: words, a word that stands for a figure (<c>&lt;1</c>), a day as an ISO 8601 date,
/// <c>true</c> or <c>false</c>; else null.
/// </param>
/// <param name="State">How it came by its value: given, derived, blank, notApplicable or invalid.</param>
public readonly record struct DataCell(FormCell Cell, decimal? Number, string? Text, string State)
{
    /// <summary>The cells of a report, in the order of the form.</summary>
    public static IEnumerable<DataCell> Of(Report report) => report.Form.PresentCells.Select(cell => Of(report, cell));

    /// <summary>A cell of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The cell, of the report's own form.</param>
    public static DataCell Of(Report report, FormCell cell)
    {
        ref readonly var filled = ref report[cell.Index];
        var state = CellText.State(filled.State);
        if (!filled.HasValue)
        {
            return new DataCell(cell, null, null, state);
        }

        return cell.Type.IsNumber && filled.Text is null
            ? new DataCell(cell, Plain(filled.Value), null, state)
            : new DataCell(cell, null, TextOf(filled, cell.Type), state);
    }

    /// <summary>A figure without closing zeros, since 1.50 and 1.5 are one: dividing by a one with 28 places takes them off.</summary>
    internal static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    private static string TextOf(in Cell filled, CellType type) => type.Kind == CellKind.Flag
        ? filled.Value != 0 ? "true" : "false"
        : CellFormat.Write(filled, type);
}
