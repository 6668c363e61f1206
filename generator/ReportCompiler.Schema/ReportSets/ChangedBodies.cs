using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Parsing;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>
/// Finds what a report carries on from last year where bodies have changed since then. A body carries on what it and those merged into it had; a report that
/// covers others what those had that it covers now. Where a body was divided, or ended with nobody to follow it, that cannot be told.
/// </summary>
internal sealed class ChangedBodies
{
    // Deeper than any government; what lies below in a broken register is not followed.
    private const int Deepest = 16;

    private readonly AgencyRegistry _registry;
    private readonly int _year;
    private readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    private bool _isUnclear;

    private ChangedBodies(AgencyRegistry registry, int year) => (_registry, _year) = (registry, year);

    /// <summary>The reports that make the year before besides the body's own; null where nothing has changed.</summary>
    /// <param name="key">The kind of the report, whose it is, and its year.</param>
    /// <param name="registry">The register.</param>
    /// <param name="firsts">The reports that count, by kind, agency and year.</param>
    public static PreviousReports? Before(
        (string Family, string Agency, int Year) key,
        AgencyRegistry registry,
        IReadOnlyDictionary<(string Family, string Agency, int Year), ParsedReport> firsts)
    {
        var (family, year) = (key.Family, key.Year);
        if (!registry.HasChangesIn(year) || registry.Find(key.Agency) is not { } agency)
        {
            return null;
        }

        var changes = new ChangedBodies(registry, year);
        changes.Look(agency, 0);
        var parts = changes._parts.Where(part => part.Value != 0).OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        if (parts.Count == 0 && !changes._isUnclear)
        {
            return null;
        }

        var found = parts.ConvertAll(part => firsts.TryGetValue((family, part.Key, year - 1), out var parsed) ? parsed : null);
        var ownIsMissing = agency.IsThereIn(year - 1) && !firsts.ContainsKey((family, agency.Id, year - 1));
        var missing = parts.Where((_, index) => found[index] is null).Select(part => part.Key).Concat(ownIsMissing ? [agency.Id] : []);
        return new PreviousReports(Of(sign: 1), Of(sign: -1))
        {
            MissingPlaces = [.. missing.Select(id => ReportSetChecker.PlaceOf(id, year - 1))],
            IsKnown = !changes._isUnclear,
        };

        List<ParsedReport> Of(int sign) =>
            [.. found.Where((parsed, index) => parsed is not null && Math.Sign(parts[index].Value) == sign).Select(parsed => parsed!)];
    }

    private void Look(Agency agency, int depth)
    {
        var absorbed = _registry.AbsorbedBy(agency.Id, _year).ToList();
        _isUnclear |= depth > Deepest
            || absorbed.Exists(body => body.Into.Count > 1)
            || _registry.SplitOffFrom(agency.Id, _year).Any()
            || (agency.From == _year && agency.OutOf.Count > 0);
        absorbed.ForEach(body => Count(body.Id, 1));
        if (!agency.IsCollected || _isUnclear)
        {
            return;
        }

        var (now, before) = (_registry.MembersOf(agency.Id, _year).ToList(), _registry.MembersOf(agency.Id, _year - 1).ToList());
        var gone = before.FindAll(member => !now.Contains(member));
        foreach (var member in now)
        {
            Enter(agency, member, absorbed, depth);
        }

        gone.ForEach(Leave);
    }

    // What has come to a member has come to the report that covers it; what was covered before has not.
    private void Enter(Agency above, Agency member, List<Agency> absorbedAbove, int depth)
    {
        var before = member.IsThereIn(_year - 1) ? member.ParentIn(_year - 1) : null;
        if (member.IsThereIn(_year - 1) && before != above.Id && !absorbedAbove.Exists(body => body.Id == before))
        {
            Count(member.Id, 1);
        }

        Look(member, depth + 1);
    }

    // What a member took along that left, or was merged into another, is counted where it went; of one that just ended, nobody says where that is.
    private void Leave(Agency member)
    {
        _isUnclear |= !member.IsThereIn(_year) && member.Into.Count == 0;
        Count(member.Id, -1);
    }

    private void Count(string id, int sign) => _parts[id] = (_parts.TryGetValue(id, out var count) ? count : 0) + sign;
}
