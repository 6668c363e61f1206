using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Overviews;

/// <summary>The greatest figures of a year, of all agencies.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Cells">The paths of the cells that are ranked, each by itself.</param>
/// <param name="IsOfChange">Whether by how much a figure has grown since the year before counts, and not the figure.</param>
/// <param name="First">How many figures it shows.</param>
public sealed record OverviewRanking(string Id, LocalizedText Title, IReadOnlyList<string> Cells, bool IsOfChange, int First);
