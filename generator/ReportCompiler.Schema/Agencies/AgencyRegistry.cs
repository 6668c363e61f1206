using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Agencies;

/// <summary>The register of bodies that file reports: <c>agencies.yaml</c>.</summary>
public sealed class AgencyRegistry
{
    private readonly Dictionary<string, Agency> _byId;
    private readonly ILookup<string, Agency> _members;
    private readonly ILookup<string, Agency> _membersOfAnyYear;
    private readonly ILookup<(string Id, int Year), Agency> _absorbed;
    private readonly ILookup<(string Id, int Year), Agency> _splitOff;
    private readonly HashSet<int> _changes;

    internal AgencyRegistry(string file, IReadOnlyList<Agency> agencies, IReadOnlyList<Finding> findings)
    {
        File = file;
        Agencies = agencies;
        Findings = findings;
        _byId = agencies.ToDictionary(agency => agency.Id, StringComparer.Ordinal);
        _members = agencies.Where(agency => agency.Parent is not null).ToLookup(agency => agency.Parent!, StringComparer.Ordinal);
        _membersOfAnyYear = agencies.SelectMany(agency => ParentsOf(agency).Select(parent => (agency, parent)))
            .ToLookup(pair => pair.parent, pair => pair.agency, StringComparer.Ordinal);
        _absorbed = agencies.Where(agency => agency.Until is not null)
            .SelectMany(agency => agency.Into.Select(heir => (Key: (heir, agency.Until!.Value + 1), agency)))
            .ToLookup(pair => pair.Key, pair => pair.agency);
        _splitOff = agencies.Where(agency => agency.From is not null)
            .SelectMany(agency => agency.OutOf.Select(origin => (Key: (origin, agency.From!.Value), agency)))
            .ToLookup(pair => pair.Key, pair => pair.agency);
        _changes = [.. agencies.SelectMany(ChangesOf)];
    }

    /// <summary>The file that it was read from, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The bodies, in the order of the file.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>What is wrong with the register, in order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the register has an error, so that agencies may be lacking that it means to list.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The body with an id, or null.</summary>
    public Agency? Find(string id) => _byId.TryGetValue(id, out var agency) ? agency : null;

    /// <summary>The bodies that answer to a body now, in the order of the file.</summary>
    public IEnumerable<Agency> MembersOf(string id) => _members[id];

    /// <summary>The bodies that answer to a body in a year, in the order of the file.</summary>
    /// <param name="id">The id of the body.</param>
    /// <param name="year">The report year.</param>
    public IEnumerable<Agency> MembersOf(string id, int year) =>
        _membersOfAnyYear[id].Where(member => member.IsThereIn(year) && member.ParentIn(year) == id);

    /// <summary>The bodies that ended the year before and that a body took over from, in the order of the file.</summary>
    /// <param name="id">The id of the body.</param>
    /// <param name="year">The first report year without them.</param>
    public IEnumerable<Agency> AbsorbedBy(string id, int year) => _absorbed[(id, year)];

    /// <summary>The bodies that were split off from a body, in the order of the file.</summary>
    /// <param name="id">The id of the body.</param>
    /// <param name="year">The first year that they report on.</param>
    public IEnumerable<Agency> SplitOffFrom(string id, int year) => _splitOff[(id, year)];

    /// <summary>Whether some body begins, has ended or answers to another than the year before.</summary>
    /// <param name="year">The report year.</param>
    public bool HasChangesIn(int year) => _changes.Contains(year);

    /// <summary>The years since which some body answers to another than before, in order.</summary>
    internal IReadOnlyList<int> YearsOfNewParents =>
        [.. Agencies.SelectMany(agency => agency.Parents.Select(entry => entry.Year)).Distinct().OrderBy(year => year)];

    /// <summary>
    /// What the reports of a body are of: the level of government that they cover, in lower case, or <c>body</c> where it answers to one of its own level,
    /// as a department does; null where the register does not tell.
    /// </summary>
    /// <param name="agency">The body.</param>
    /// <param name="year">The report year.</param>
    public string? StandingOf(Agency agency, int year) => agency.IsCollected ? agency.Level.ToString().ToLowerInvariant()
        : agency.ParentIn(year) is { } parent && Find(parent)?.Level == agency.Level ? "body" : null;

    /// <summary>A body and those that it answers to now, upwards; each once, even where a broken register has them answer to each other.</summary>
    public IEnumerable<Agency> LineOf(Agency agency) => LineOf(agency, body => body.Parent);

    /// <summary>A body and those that it answers to in a year, upwards; each once.</summary>
    /// <param name="agency">The body.</param>
    /// <param name="year">The report year.</param>
    public IEnumerable<Agency> LineOf(Agency agency, int year) => LineOf(agency, body => body.ParentIn(year));

    /// <summary>Reads a register. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static AgencyRegistry Read(string file, string text) => new AgencyReader(file).Read(text);

    private static IEnumerable<string> ParentsOf(Agency agency) =>
        (agency.Parents.Count == 0 ? [agency.Parent] : agency.Parents.Select(entry => entry.Parent)).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<int> ChangesOf(Agency agency)
    {
        if (agency.From is { } first)
        {
            yield return first;
        }

        if (agency.Until is { } last)
        {
            yield return last + 1;
        }

        foreach (var entry in agency.Parents)
        {
            yield return entry.Year;
        }
    }

    private IEnumerable<Agency> LineOf(Agency agency, Func<Agency, string?> parentOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = agency; current is not null && seen.Add(current.Id); current = parentOf(current) is { } parent ? Find(parent) : null)
        {
            yield return current;
        }
    }
}
