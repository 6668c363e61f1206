using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>The kinds of report that a site has, and who files which.</summary>
internal static class ReportFamilies
{
    /// <summary>Sorts the reports of a site by kind.</summary>
    /// <param name="registry">The agencies.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="overviews">What is followed of each kind; a kind without an overview has pages without quantities.</param>
    /// <param name="forms">The forms that the agencies fill in; null where no region adds to them.</param>
    public static IReadOnlyList<ReportFamily> Of(
        AgencyRegistry registry, IReadOnlyList<ReportPage> reports, IReadOnlyList<FormOverview> overviews, FormCatalog? forms = null)
    {
        var byFamily =
            reports.GroupBy(report => report.Report.Form.Family, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var filed = reports.ToLookup(report => report.Agency.Id, report => report.Report.Form.Family, StringComparer.Ordinal);
        var ordered = InOrder(registry).ToList();
        var kinds = ordered.ToDictionary(agency => agency.Id, agency => KindsOf(registry, filed, agency), StringComparer.Ordinal);
        return [.. byFamily.Select(group => new ReportFamily(
            overviews.FirstOrDefault(overview => overview.Family == group.Key) ?? Bare(group.Key),
            [.. group],
            [.. ordered.Where(agency => byFamily.Count == 1 || kinds[agency.Id].Contains(group.Key))]) { Forms = forms })];
    }

    // An agency that has never filed is taken to file what the bodies above it do, else what those below it do.
    private static HashSet<string> KindsOf(AgencyRegistry registry, ILookup<string, string> filed, Agency agency)
    {
        var filer = registry.LineOf(agency).FirstOrDefault(body => filed.Contains(body.Id));
        return filer is not null ? [.. filed[filer.Id]] : [.. registry.MembersOf(agency.Id).SelectMany(member => filed[member.Id])];
    }

    // Each after the body that it answers to, in the order of the register otherwise.
    private static IEnumerable<Agency> InOrder(AgencyRegistry registry)
    {
        var members = registry.Agencies.Where(agency => agency.Parent is not null).ToLookup(agency => agency.Parent!, StringComparer.Ordinal);
        var waiting = new Stack<Agency>(registry.Agencies.Where(agency => agency.Parent is null || registry.Find(agency.Parent) is null).Reverse());
        while (waiting.TryPop(out var agency))
        {
            yield return agency;
            foreach (var member in members[agency.Id].Reverse())
            {
                waiting.Push(member);
            }
        }
    }

    private static FormOverview Bare(string family) => new(family, LocalizedText.Verbatim(family), null, null, [], []);
}
