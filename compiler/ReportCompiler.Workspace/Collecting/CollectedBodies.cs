using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>The bodies whose reports make up a collected report, as the register has them in its year.</summary>
/// <param name="Filed">Those that have a report, with it, in the order of the register.</param>
/// <param name="Missing">Those whose report is lacking, or was when one that covers them was made.</param>
public sealed record CollectedBodies(IReadOnlyList<(Agency Body, Report Report)> Filed, IReadOnlyList<Agency> Missing)
{
    /// <summary>The bodies that belong to a body, and its own office.</summary>
    /// <param name="library">The reports that there are.</param>
    /// <param name="agency">The body.</param>
    /// <param name="own">The body whose report is that of its own office; null where it is one of those below it, or has none.</param>
    /// <param name="year">The report year.</param>
    /// <param name="family">The kind of report.</param>
    public static CollectedBodies Of(ReportLibrary library, Agency agency, Agency? own, int year, string family)
    {
        var reports = library.Reports.Select(report => report.Parsed.Report).OfType<Report>().ToList();
        var ofYear = reports.Where(report => report.Form.Family == family && report.Header.Year == year)
            .GroupBy(report => report.Header.Agency, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var families = reports.ToLookup(report => report.Header.Agency, report => report.Form.Family, StringComparer.Ordinal);
        var (filed, missing) = (new List<(Agency, Report)>(), new List<Agency>());
        foreach (var body in BodiesOf(library.Registry, agency, year, ofYear).Concat(own is null ? [] : [own]).Distinct())
        {
            if (ofYear.GetValueOrDefault(body.Id) is { } report)
            {
                filed.Add((body, report));

                // What a report lacks that belongs to it, the sum lacks as well.
                missing.AddRange(report.Header.CollectedWithout.Select(library.Registry.Find).OfType<Agency>());
            }
            else if (!families[body.Id].Any() || families[body.Id].Contains(family))
            {
                // What files other kinds of reports only is not asked for one of this.
                missing.Add(body);
            }
        }

        return new CollectedBodies(filed, [.. missing.Distinct()]);
    }

    // Of a body that files none itself, those below it.
    private static List<Agency> BodiesOf(AgencyRegistry registry, Agency agency, int year, Dictionary<string, Report> filed)
    {
        var (seen, found) = (new HashSet<string>(StringComparer.Ordinal) { agency.Id }, new List<Agency>());
        var waiting = new Stack<Agency>(registry.MembersOf(agency.Id, year).Reverse());
        while (waiting.TryPop(out var body))
        {
            if (!seen.Add(body.Id))
            {
                continue;
            }

            if (!body.IsSum || filed.ContainsKey(body.Id))
            {
                found.Add(body);
                continue;
            }

            foreach (var member in registry.MembersOf(body.Id, year).Reverse())
            {
                waiting.Push(member);
            }
        }

        return found;
    }
}
