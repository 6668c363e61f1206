using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>The head of a data file: which form, whose report, which year.</summary>
/// <param name="File">The file, with forward slashes.</param>
/// <param name="Family">The kind of report, as the file names it.</param>
/// <param name="Agency">The id of the agency.</param>
/// <param name="Year">The report year.</param>
/// <param name="Published">The day of publication as an ISO 8601 date; null where the file does not say.</param>
/// <param name="FamilySpan">Where the kind of report is named.</param>
/// <param name="AgencySpan">Where the agency is named.</param>
/// <param name="YearSpan">Where the year is named.</param>
public sealed record ReportHeader(
    string File,
    string Family,
    string Agency,
    int Year,
    string? Published,
    SourceSpan FamilySpan,
    SourceSpan AgencySpan,
    SourceSpan YearSpan)
{
    /// <summary>Where the file declares that the report is published with its figures only; unknown where it does not.</summary>
    public SourceSpan FiguresOnlySpan { get; init; }

    /// <summary>The ids of the bodies whose figures a collected report lacks; empty where it lacks none.</summary>
    public EquatableArray<string> CollectedWithout { get; init; }

    /// <summary>Whether the report is published with its figures only, so that texts may be left out.</summary>
    public bool IsFiguresOnly => FiguresOnlySpan.IsKnown;
}
