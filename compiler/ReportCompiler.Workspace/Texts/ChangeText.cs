using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Texts;

/// <summary>How the change of a figure is written.</summary>
public static class ChangeText
{
    // A true minus sign: as wide as the plus, and not broken from its figure.
    private const char Minus = '\u2212';

    /// <summary>A change with its sign, in the decimal places of its figure.</summary>
    /// <param name="change">By how much the figure grew.</param>
    /// <param name="type">The type of the figure.</param>
    public static string Of(decimal change, CellType type) => Sign(change) + CellFormat.Write(Math.Abs(change), type with { IsSigned = false });

    /// <summary>A change in per cent, to a tenth, with its sign.</summary>
    public static string OfPercent(decimal percent) => Sign(percent) + FormattableString.Invariant($"{Math.Abs(percent):0.0}%");

    private static string Sign(decimal change) => change > 0 ? "+" : change < 0 ? Minus.ToString() : string.Empty;
}
