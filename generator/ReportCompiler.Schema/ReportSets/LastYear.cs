using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>What a report is compared with where it speaks of last year: its body's own report, with those of bodies that were merged into it since.</summary>
public static class LastYear
{
    /// <summary>Whether it is more than the body's own report, or cannot be told.</summary>
    /// <param name="registry">The register.</param>
    /// <param name="agency">The id of the body.</param>
    /// <param name="year">The report year.</param>
    public static bool HasChanged(AgencyRegistry registry, string agency, int year) =>
        ChangedBodies.Before((string.Empty, agency, year), registry, new Dictionary<(string, string, int), ParsedReport>()) is not null;

    /// <summary>The report, or the sum of reports; null where there is none, or it cannot be told.</summary>
    /// <param name="reports">The reports as read.</param>
    /// <param name="registry">The register.</param>
    /// <param name="family">The kind of report.</param>
    /// <param name="agency">The id of the body.</param>
    /// <param name="year">The report year.</param>
    public static Report? Of(IEnumerable<ParsedReport> reports, AgencyRegistry registry, string family, string agency, int year)
    {
        var all = reports.Where(parsed => parsed.Report is { } report && report.Form.Family == family && report.Header.Year == year - 1);
        if (!registry.HasChangesIn(year))
        {
            return all.FirstOrDefault(parsed => parsed.Report!.Header.Agency == agency)?.Report;
        }

        var before = all.GroupBy(parsed => (family, parsed.Report!.Header.Agency, year - 1)).ToDictionary(group => group.Key, group => group.First());
        var own = before.TryGetValue((family, agency, year - 1), out var found) ? found.Report : null;
        return ChangedBodies.Before((family, agency, year), registry, before) is { } changed ? changed.Sum(own) : own;
    }
}
