using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>How the value of a cell is written, on pages and in messages alike.</summary>
public static class CellFormat
{
    private static readonly string[] Formats = Enumerable.Range(0, 11).Select(scale => "F" + scale).ToArray();
    private static readonly string[] OpenFormats = Enumerable.Range(0, 11).Select(scale => "0." + new string('#', scale)).ToArray();

    private const string Separator = "; ";

    /// <summary>What stands in a cell, as data files name it; empty where nothing does.</summary>
    public static string Write(in Cell cell, CellType type)
    {
        if (cell.Text is not null)
        {
            return type.IsList && cell.HasValue ? string.Join(type.Kind == CellKind.Names ? type.Joint : Separator, CellItems.Of(cell.Text)) : cell.Text;
        }

        return cell.HasValue ? Write(cell.Value, type) : string.Empty;
    }

    /// <summary>A value with the declared decimal places, thousands not separated, a change with its sign; a day as an ISO 8601 date.</summary>
    public static string Write(decimal value, CellType type)
    {
        if (type.Kind == CellKind.Date)
        {
            return DayNumber.Write(value);
        }

        var formats = type.HasOpenScale ? OpenFormats : Formats;
        var digits = value.ToString(formats[Math.Min(type.Scale, formats.Length - 1)], CultureInfo.InvariantCulture);
        return type.IsSigned && value > 0 ? "+" + digits : digits;
    }
}
