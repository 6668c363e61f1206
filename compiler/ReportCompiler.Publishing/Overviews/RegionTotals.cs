using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>
/// The reports of a year by region. A report that covers other bodies too stands for theirs, so that nothing is counted twice.
/// </summary>
/// <param name="registry">The agencies.</param>
internal sealed class RegionTotals(AgencyRegistry registry)
{
    /// <summary>The reports that count, by region in the order of the agencies; those of bodies without a region come under none.</summary>
    /// <param name="family">The kind of report.</param>
    /// <param name="year">The report year.</param>
    public IReadOnlyList<(Agency? Region, IReadOnlyList<ReportPage> Reports)> Of(ReportFamily family, int year) =>
        [.. family.Of(year)
            .Where(report => !IsCovered(family, report.Agency, year))
            .GroupBy(report => RegionOf(report.Agency, year))
            .OrderBy(group => group.Key is null)
            .Select(group => (group.Key, (IReadOnlyList<ReportPage>)[.. group]))];

    /// <summary>The reports of the regions right below a region whose report covers theirs too: its parts, in the order of the agencies.</summary>
    /// <param name="family">The kind of report.</param>
    /// <param name="year">The report year.</param>
    /// <param name="region">The body that the region is registered with.</param>
    public IReadOnlyList<(Agency Region, ReportPage Report)> PartsOf(ReportFamily family, int year, Agency region) =>
        !region.IsCollected ? [] :
        [.. registry.MembersOf(region.Id, year)
            .Where(member => member.Region is not null && member.Region != region.Region)
            .Select(member => (member, family.Find(member.Id, year)))
            .Where(part => part.Item2 is not null)
            .Select(part => (part.member, part.Item2!))];

    /// <summary>The reports that count of the bodies below one, in the order of the agencies.</summary>
    /// <param name="family">The kind of report.</param>
    /// <param name="year">The report year.</param>
    /// <param name="body">The body.</param>
    public IReadOnlyList<ReportPage> Below(ReportFamily family, int year, Agency body) =>
        [.. family.Of(year)
            .Where(report => registry.LineOf(report.Agency, year).Skip(1).Any(above => above.Id == body.Id) && !IsCovered(family, report.Agency, year))];

    // The body itself or the nearest above it whose region is registered; of several with one region, the first.
    private Agency? RegionOf(Agency agency, int year)
    {
        var carrier = registry.LineOf(agency, year).FirstOrDefault(body => body.Region is not null);
        return carrier is null ? null : registry.Agencies.First(body => body.Region == carrier.Region);
    }

    private bool IsCovered(ReportFamily family, Agency agency, int year) =>
        registry.LineOf(agency, year).Skip(1).Any(body => body.IsCollected && family.Find(body.Id, year) is not null);
}
