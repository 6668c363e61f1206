using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>The order of reports that differ: by agency as the register has them, then year, then file; what could not be read comes last.</summary>
internal sealed class DifferenceOrder(AgencyRegistry before, AgencyRegistry after) : IComparer<ReportDifference>
{
    private readonly Dictionary<string, int> _places = after.Agencies.Concat(before.Agencies)
        .Select(agency => agency.Id)
        .Distinct(StringComparer.Ordinal)
        .Select((id, place) => (id, place))
        .ToDictionary(agency => agency.id, agency => agency.place, StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Compare(ReportDifference? x, ReportDifference? y)
    {
        var (left, right) = (x!.Subject, y!.Subject);
        var order = PlaceOf(left).CompareTo(PlaceOf(right));
        order = order != 0 ? order : string.CompareOrdinal(left.Report?.Header.Agency, right.Report?.Header.Agency);
        order = order != 0 ? order : (left.Report?.Header.Year ?? 0).CompareTo(right.Report?.Header.Year ?? 0);
        return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
    }

    private int PlaceOf(ReportSide side) => side.Report is { } report ? _places.GetValueOrDefault(report.Header.Agency, int.MaxValue - 1) : int.MaxValue;
}
