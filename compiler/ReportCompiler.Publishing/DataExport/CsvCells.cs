using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.DataExport;

/// <summary>The columns that every file of comma-separated values has for a cell.</summary>
internal static class CsvCells
{
    /// <summary>The names of the columns.</summary>
    public static void WriteNames(CsvLine line)
    {
        foreach (var name in (string[])["path", "label", "unit", "value", "state"])
        {
            line.Text(name);
        }

        line.End();
    }

    /// <summary>A cell, and the end of the line.</summary>
    public static void Write(CsvLine line, in DataCell cell)
    {
        line.Text(cell.Cell.Path).Text(cell.Cell.Label).Text(cell.Cell.Type.Unit);
        _ = cell.Number is { } number ? line.Number(number) : line.Text(cell.Text);
        line.Text(cell.State).End();
    }
}
