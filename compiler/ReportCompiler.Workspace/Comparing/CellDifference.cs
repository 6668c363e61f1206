using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>A cell whose content differs.</summary>
/// <param name="Cell">What the form says of it: the new one, or the old where the new has no such cell.</param>
/// <param name="Old">What stood there.</param>
/// <param name="New">What stands there now.</param>
/// <param name="IsConsequence">Whether it is a total that agrees with its parts on both sides, so that it changed only because they did.</param>
public sealed record CellDifference(FormCell Cell, CellValue Old, CellValue New, bool IsConsequence)
{
    /// <summary>By how much the figure grew; null where a side holds none.</summary>
    public decimal? Difference => New.Number - Old.Number;

    /// <summary>By how many per cent of the old figure it grew; null where that cannot be said.</summary>
    public decimal? Percent => Difference is { } difference && Old.Number is { } old && old != 0 ? Share(difference, Math.Abs(old)) : null;

    // To a tenth of a per cent.
    private static decimal Share(decimal difference, decimal old) => Math.Round(difference / old * 100, 1, MidpointRounding.AwayFromZero);
}
