namespace ReportCompiler.Publishing.Formats;

/// <summary>The kinds of files that a site may have besides pages, Markdown and JSON.</summary>
/// <param name="OfReports">Files that hold one report.</param>
/// <param name="OfSites">Files that hold more than one.</param>
public sealed record FormatSet(IReadOnlyList<IReportFormat> OfReports, IReadOnlyList<ISiteFormat> OfSites)
{
    /// <summary>No such files.</summary>
    public static readonly FormatSet None = new([], []);
}
