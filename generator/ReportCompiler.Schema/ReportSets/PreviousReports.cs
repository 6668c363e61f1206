using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>
/// The reports of the year before that make what a report carries on, where bodies have begun, ended or moved since then: those of bodies that were merged
/// into its own or moved below it, and, to be taken off, those of bodies that left it.
/// </summary>
/// <param name="Added">The reports that are added up with its own.</param>
/// <param name="Taken">The reports that are taken off.</param>
public sealed record PreviousReports(IReadOnlyList<ParsedReport> Added, IReadOnlyList<ParsedReport> Taken)
{
    /// <summary>The places of reports that are lacking, so that what is carried on cannot be told; empty where it can.</summary>
    public IReadOnlyList<string> MissingPlaces { get; init; } = [];

    /// <summary>Whether it can be told what is carried on; it cannot where a body was divided, or ended with nobody to follow it.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>The files that it comes from; for reports that are not there, the places that they would have.</summary>
    internal IEnumerable<string> Files => Added.Concat(Taken).Select(report => report.File).Concat(MissingPlaces);

    /// <summary>What a report is compared with where it speaks of last year: the sum; null where that cannot be told.</summary>
    /// <param name="own">The body's own report of the year before; null where it had none.</param>
    public Report? Sum(Report? own)
    {
        var added = Added.Select(report => report.Report!).ToList();
        if (!IsKnown || MissingPlaces.Count > 0 || (own is null && added.Count == 0))
        {
            return null;
        }

        return ReportSum.Of(own is null ? added : [own, .. added], [.. Taken.Select(report => report.Report!)]);
    }

    /// <summary>Whether two come from the same objects; a file that is read again is another object.</summary>
    internal static bool AreSame(PreviousReports? one, PreviousReports? other) => one is null || other is null
        ? ReferenceEquals(one, other)
        : one.IsKnown == other.IsKnown
            && one.MissingPlaces.SequenceEqual(other.MissingPlaces)
            && one.Added.SequenceEqual(other.Added, ByReference.Instance)
            && one.Taken.SequenceEqual(other.Taken, ByReference.Instance);
}
