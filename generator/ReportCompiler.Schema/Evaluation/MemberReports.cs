using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>The reports that a collected report covers.</summary>
/// <param name="Reports">Those that there are, filled in.</param>
/// <param name="Missing">The names of the bodies whose report of the year is missing.</param>
public sealed record MemberReports(IReadOnlyList<Report> Reports, IReadOnlyList<string> Missing)
{
    /// <summary>The places that the missing reports would have in a folder of reports.</summary>
    public IReadOnlyList<string> MissingPlaces { get; init; } = [];
}
