using System.Globalization;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Compares two states of the register of agencies.</summary>
internal sealed class AgencyComparer
{
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    /// <summary>Compares registers.</summary>
    public AgencyComparer(AgencyRegistry before, AgencyRegistry after)
    {
        var removed = before.Agencies.Where(agency => after.Find(agency.Id) is null).ToList();
        var added = after.Agencies.Where(agency => before.Find(agency.Id) is null).ToList();
        foreach (var agency in removed)
        {
            // Only where the name leaves no doubt which of the new ones it is.
            var candidates = added.FindAll(other => other.Name == agency.Name);
            if (candidates.Count == 1 && removed.Count(other => other.Name == agency.Name) == 1)
            {
                _renamed.Add(agency.Id, candidates[0].Id);
            }
        }

        Differences =
            [.. Changed(before, after), .. removed.Where(agency => !_renamed.ContainsKey(agency.Id)).Select(agency => Alone(ChangeKind.Removed, agency))];
    }

    /// <summary>The entries that differ: those of the new register in its order, then those that it no longer has.</summary>
    public IReadOnlyList<AgencyDifference> Differences { get; }

    /// <summary>The id that an agency has in the new register.</summary>
    public string NewId(string id) => _renamed.GetValueOrDefault(id, id);

    private IEnumerable<AgencyDifference> Changed(AgencyRegistry before, AgencyRegistry after)
    {
        var oldIds = _renamed.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        foreach (var agency in after.Agencies)
        {
            if (before.Find(oldIds.GetValueOrDefault(agency.Id, agency.Id)) is not { } old)
            {
                yield return Alone(ChangeKind.Added, agency);
            }
            else if (Fields(old, agency).ToList() is { Count: > 0 } fields)
            {
                yield return new AgencyDifference(ChangeKind.Changed, agency.Id, agency.Name, fields);
            }
        }
    }

    private static AgencyDifference Alone(ChangeKind kind, Agency agency) => new(kind, agency.Id, agency.Name, []);

    private static IEnumerable<(string Key, string? Old, string? New)> Fields(Agency old, Agency current) =>
        Values(old).Zip(Values(current), (before, after) => (before.Key, before.Value, after.Value)).Where(field => field.Item2 != field.Item3);

    private static IEnumerable<(string Key, string? Value)> Values(Agency agency) =>
    [
        ("id", agency.Id),
        ("name", agency.Name),
        ("level", LevelOf(agency.Level)),
        ("parent", ParentOf(agency)),
        ("covers", agency.IsCollected ? "level" : agency.IsSum ? "sum" : "itself"),
        ("members", MembersOf(agency)),
        ("region", agency.Region),
        ("abbreviation", agency.Abbreviation),
        ("pinyin", agency.Pinyin),
        ("from", agency.From is { } first ? Plain(first) : null),
        ("until", agency.Until is { } last ? Plain(last) : null),
        ("into", ListOf(agency.Into)),
        ("outOf", ListOf(agency.OutOf)),
    ];

    private static string? ParentOf(Agency agency) => agency.Parents.Count == 0
        ? agency.Parent
        : string.Join(", ", agency.Parents.Select(entry => $"{Plain(entry.Year)}: {entry.Parent ?? "~"}"));

    private static string? ListOf(EquatableArray<string> ids) => ids.Count == 0 ? null : string.Join(", ", ids);

    private static string? MembersOf(Agency agency) => agency.Members.Count == 0
        ? null
        : string.Join(", ", agency.Members.Select(MemberCountOf));

    private static string MemberCountOf(MemberCount said) =>
        (said.Year is { } year ? Plain(year) + ": " : string.Empty) + (said.Count is { } count ? Plain(count) : "all");

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LevelOf(AgencyLevel level) => level switch
    {
        AgencyLevel.State => "state",
        AgencyLevel.Ministry => "ministry",
        AgencyLevel.Province => "province",
        AgencyLevel.City => "city",
        AgencyLevel.County => "county",
        _ => "town",
    };
}
