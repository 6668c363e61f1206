using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads a text that stands in a cell of a document that is no data file, as a data file would be read.</summary>
public static class ForeignValue
{
    /// <summary>What a text is in a cell: given, blank, not applicable or invalid. Where it stands is left open.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">What may stand in the cell.</param>
    public static Cell Read(string text, CellType type)
    {
        var reading = ValueReader.Read(text, type);
        return new Cell(reading.Value, reading.State, default, reading.Text);
    }

    /// <summary>The number that a text means that is none, such as one with its unit behind it; null where that leaves a doubt.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">What may stand in the cell.</param>
    public static string? Converted(string text, CellType type) =>
        type.IsNumber && NumberAdvice.NumberFor(text, type) is { } number ? number : null;

    /// <summary>A value as a data file has it; null where there is none.</summary>
    /// <param name="cell">What stands in the cell.</param>
    /// <param name="type">What may stand in it.</param>
    public static string? Write(in Cell cell, CellType type) => cell.State switch
    {
        CellState.Given when type.Kind == CellKind.Date => CellFormat.Write(cell.Value, type),
        CellState.Given => cell.Text ?? (type.IsSigned && cell.Value > 0 ? "+" : string.Empty) + cell.Value.ToString(CultureInfo.InvariantCulture),
        CellState.NotApplicable => cell.Text ?? type.NotApplicable,
        _ => null,
    };
}
