using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>The reports that a collected report covers.</summary>
/// <param name="Reports">Those that there are, filled in.</param>
/// <param name="Missing">The names of the bodies whose report of the year is missing.</param>
public sealed record MemberReports(IReadOnlyList<Report> Reports, IReadOnlyList<string> Missing)
{
    /// <summary>Whether the register says that these are all there are; else others may be covered that it does not know of.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The places that the missing reports would have in a folder of reports.</summary>
    public IReadOnlyList<string> MissingPlaces { get; init; } = [];
}
