using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Overviews;

/// <summary>A chart.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Kind">How it shows it.</param>
/// <param name="Quantities">The indexes of the quantities that it shows, in order.</param>
public sealed record OverviewChart(string Id, LocalizedText Title, ChartKind Kind, IReadOnlyList<int> Quantities);
