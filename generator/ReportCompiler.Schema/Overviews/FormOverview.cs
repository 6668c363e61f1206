using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Overviews;

/// <summary>What pages about more than one report show of a kind of report: <c>overview.yaml</c>, beside the versions of its form.</summary>
/// <param name="Family">The kind of report.</param>
/// <param name="Name">Its name.</param>
/// <param name="Due">By when a body's own report is due; null where the form does not say.</param>
/// <param name="CollectedDue">By when a report is due that covers other bodies too; null where the form does not say.</param>
/// <param name="Quantities">The quantities that are followed from year to year, in order.</param>
/// <param name="Charts">The charts, in order.</param>
public sealed record FormOverview(
    string Family,
    LocalizedText Name,
    DueDay? Due,
    DueDay? CollectedDue,
    IReadOnlyList<OverviewQuantity> Quantities,
    IReadOnlyList<OverviewChart> Charts)
{
    /// <summary>The rankings of a year, in order.</summary>
    public IReadOnlyList<OverviewRanking> Rankings { get; init; } = [];

    /// <summary>The name of the file.</summary>
    public const string FileName = "overview.yaml";

    /// <summary>Reads an overview. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>The overview; null where it has an error.</returns>
    public static FormOverview? Read(string file, string text, FormCatalog catalog, ICollection<Finding> findings) =>
        new OverviewReader(file, catalog).Read(text, findings);
}
