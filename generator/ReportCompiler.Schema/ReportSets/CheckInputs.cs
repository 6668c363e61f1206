using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>Everything that the result of a check comes from.</summary>
/// <param name="Parsed">The report.</param>
/// <param name="First">The report that counts for its agency and year; null where the file is no report.</param>
/// <param name="Previous">The body's own of the year before; null where there is none.</param>
/// <param name="Members">Those of the bodies that it covers; null where it covers none.</param>
/// <param name="Registry">The register of agencies.</param>
public sealed record CheckInputs(ParsedReport Parsed, ParsedReport? First, ParsedReport? Previous, MemberReports? Members, AgencyRegistry Registry)
{
    /// <summary>The texts that its own repeat, by their sections.</summary>
    public IReadOnlyList<ProseTwin> Twins { get; init; } = [];

    /// <summary>The reports of the year before that make, with its own, what it carries on where bodies have changed since then.</summary>
    public PreviousReports? Changed { get; init; }

    /// <summary>Whether these are the very same objects as others; a file that is read again is another object.</summary>
    internal bool AreThose(CheckInputs other) =>
        ReferenceEquals(Parsed, other.Parsed)
        && ReferenceEquals(First, other.First)
        && ReferenceEquals(Previous, other.Previous)
        && ReferenceEquals(Registry, other.Registry)
        && Twins.SequenceEqual(other.Twins)
        && PreviousReports.AreSame(Changed, other.Changed)
        && HaveMembersOf(other);

    /// <summary>The other files that these come from; for a report that is not there, the place that it would have.</summary>
    /// <param name="previousPlace">The place of the report of the year before.</param>
    internal IEnumerable<string> OtherFiles(string previousPlace)
    {
        var previous = new[] { Previous?.File ?? previousPlace };
        var first = First is null || ReferenceEquals(First, Parsed) ? [] : new[] { First.File };
        return first.Concat(previous)
            .Concat(Changed?.Files ?? [])
            .Concat(Members?.Reports.Select(member => member.Header.File) ?? [])
            .Concat(Members?.MissingPlaces ?? []);
    }

    private bool HaveMembersOf(CheckInputs other) =>
        Members is null
            ? other.Members is null
            : other.Members is not null
                && Members.Missing.SequenceEqual(other.Members.Missing)
                && Members.Reports.Count == other.Members.Reports.Count
                && Members.Reports.Zip(other.Members.Reports, ReferenceEquals).All(isSame => isSame);
}
