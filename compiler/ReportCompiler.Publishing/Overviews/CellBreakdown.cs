using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>A cell of a collected report, with the figures of the bodies that it covers.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Stated">What the collected report states; null where it states nothing.</param>
/// <param name="Figures">The figures of the bodies, the largest first; bodies with the same in the order of the register.</param>
/// <param name="Unknown">How many of the bodies have no value there.</param>
internal sealed record CellBreakdown(FormCell Cell, decimal? Stated, IReadOnlyList<(ReportPage Member, decimal Value)> Figures, int Unknown)
{
    /// <summary>The sum over the bodies.</summary>
    public decimal Sum { get; } = Figures.Sum(figure => figure.Value);

    /// <summary>By how much the stated figure differs from the sum; 0 where nothing is stated.</summary>
    public decimal Difference => Stated is { } stated ? stated - Sum : 0;
}
