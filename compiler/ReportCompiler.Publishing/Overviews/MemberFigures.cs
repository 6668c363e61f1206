using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>The figures of a collected report by the bodies that it covers, as the register has them in its year.</summary>
/// <param name="registry">The agencies.</param>
/// <param name="reports">The reports of the site.</param>
internal sealed class MemberFigures(AgencyRegistry registry, IReadOnlyList<ReportPage> reports)
{
    private readonly Dictionary<(string Family, string Agency, int Year), ReportPage> _reports = reports
        .GroupBy(report => (report.Report.Form.Family, report.Report.Header.Agency, report.Report.Header.Year))
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The reports that a report covers, in the order of the register; none of one that covers its own body only.</summary>
    /// <param name="subject">The report.</param>
    public IReadOnlyList<ReportPage> MembersOf(ReportPage subject) => [.. BodiesOf(subject).Select(body => Find(subject, body)).OfType<ReportPage>()];

    /// <summary>The bodies that a report covers and that have none, in the order of the register.</summary>
    /// <param name="subject">The report.</param>
    public IReadOnlyList<Agency> LackingOf(ReportPage subject) => [.. BodiesOf(subject).Where(body => Find(subject, body) is null)];

    /// <summary>The cells that can be added up and are not 0 everywhere, in the order of the form.</summary>
    /// <param name="subject">The collected report.</param>
    /// <param name="members">The reports that it covers.</param>
    public static IEnumerable<CellBreakdown> CellsOf(ReportPage subject, IReadOnlyList<ReportPage> members)
    {
        var report = subject.Report;
        foreach (var cell in report.Form.PresentCells.Where(cell => cell.Type.IsNumber && ReportSum.AggregateOf(cell) == Aggregate.Sum))
        {
            var values = members.Select(member => (Member: member, Value: ReportSum.ValueIn(member.Report, cell, report.Form))).ToList();
            var known = values.Where(entry => entry.Value.IsKnown)
                .Select(entry => (entry.Member, entry.Value.Value))
                .OrderByDescending(entry => entry.Value)
                .ToList();
            var stated = report[cell.Index].HasValue ? report[cell.Index].Value : (decimal?)null;
            if (known.Exists(entry => entry.Value != 0) || (known.Count > 0 && stated is not (null or 0)))
            {
                yield return new CellBreakdown(cell, stated, known, values.Count(entry => entry.Value is { IsKnown: false, IsNotApplicable: false }));
            }
        }
    }

    private IEnumerable<Agency> BodiesOf(ReportPage subject) => subject.Agency is { IsCollected: true } or { IsSum: true }
        ? registry.MembersOf(subject.Agency.Id, subject.Report.Header.Year)
        : [];

    private ReportPage? Find(ReportPage subject, Agency body) =>
        _reports.GetValueOrDefault((subject.Report.Form.Family, body.Id, subject.Report.Header.Year));
}
