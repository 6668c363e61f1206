using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Texts;

/// <summary>Cells in words.</summary>
internal static class CellText
{
    /// <summary>The value as the form has it; empty where the cell has none.</summary>
    public static string Of(Report report, FormCell cell)
    {
        ref readonly var filled = ref report[cell.Index];
        return CellPrint.InWords(filled, cell.Type);
    }

    /// <summary>What the table of the form shows, with its boxes.</summary>
    public static string InForm(Report report, FormCell cell)
    {
        ref readonly var filled = ref report[cell.Index];
        return CellPrint.InForm(filled, cell.Type);
    }

    /// <summary>The state as pages and data name it.</summary>
    public static string State(CellState state) => state switch
    {
        CellState.Given => "given",
        CellState.Derived => "derived",
        CellState.Blank => "blank",
        CellState.NotApplicable => "notApplicable",
        CellState.Absent => "absent",
        _ => "invalid",
    };
}
