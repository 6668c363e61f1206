using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Overviews;

/// <summary>A quantity that is followed from year to year.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is.</param>
/// <param name="Cells">The paths of the cells whose sum it is; a version of the form that lacks some has the sum of the others.</param>
/// <param name="IsAdditive">Whether the quantities of agencies may be added up: not so for medians and shares.</param>
public sealed record OverviewQuantity(string Id, LocalizedText Label, IReadOnlyList<string> Cells, bool IsAdditive);
