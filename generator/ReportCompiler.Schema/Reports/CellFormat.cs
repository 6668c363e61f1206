using System.Globalization;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Reports;

/// <summary>How the value of a cell is written, on pages and in messages alike.</summary>
public static class CellFormat
{
    private static readonly string[] Formats = Enumerable.Range(0, 11).Select(scale => "F" + scale).ToArray();

    /// <summary>The value with the declared decimal places, thousands not separated, a change with its sign.</summary>
    public static string Write(decimal value, CellType type)
    {
        var digits = value.ToString(Formats[Math.Min(type.Scale, Formats.Length - 1)], CultureInfo.InvariantCulture);
        return type.IsSigned && value > 0 ? "+" + digits : digits;
    }
}
