using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Publishing.Planning;

/// <summary>What pages about more than one report are made from.</summary>
internal sealed class SharedSources
{
    private readonly IReadOnlyList<ReportFamily> _families;
    private readonly ILookup<string, string> _below;
    private readonly FileSources? _all;

    /// <summary>Looks through the reports of a site.</summary>
    /// <param name="content">What the site is made of.</param>
    public SharedSources(SiteContent content)
    {
        _families = content.Families;
        _below = content.Reports
            .SelectMany(report => LineOf(content.Library.Registry, report).Select(body => (body.Id, FileOf(report))))
            .ToLookup(entry => entry.Id, entry => entry.Item2, StringComparer.Ordinal);

        // Where rows are the reports' own, what a figure is called and counted in is found in any of them.
        _all = content.Reports.All(report => report.Report.Form.Extent.IsFixed)
            ? null
            : new FileSources([.. content.Reports.Select(FileOf)], IsOfSite: true);
    }

    private static IEnumerable<Agency> LineOf(AgencyRegistry registry, ReportPage report) =>
        registry.LineOf(report.Agency, report.Report.Header.Year).Union(registry.LineOf(report.Agency));

    /// <summary>Of files that say nothing of any report.</summary>
    public static FileSources OfNothing { get; } = new([], IsOfSite: false);

    /// <summary>Of pages that say only who filed what, and when.</summary>
    public static FileSources OfHeads { get; } = new([], IsOfSite: true);

    /// <summary>Of the page of an agency: its reports, and those of the bodies below it.</summary>
    public FileSources Of(Agency agency) => _all ?? new FileSources([.. _below[agency.Id]], IsOfSite: true);

    /// <summary>Of the page of a year: its reports, and those of the year that it is compared with.</summary>
    public FileSources Of(int year) => _all ?? new FileSources([.. _families.SelectMany(family => Compared(family, year)).Select(FileOf)], IsOfSite: true);

    private static IEnumerable<ReportPage> Compared(ReportFamily family, int year)
    {
        var before = family.Years.Where(other => other < year).SelectMany(family.Of).GroupBy(report => report.Report.Header.Year).LastOrDefault();
        return family.Of(year).Concat(before ?? Enumerable.Empty<ReportPage>());
    }

    private static string FileOf(ReportPage report) => report.Report.Header.File;
}
