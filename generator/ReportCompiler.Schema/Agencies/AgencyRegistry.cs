using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Agencies;

/// <summary>The register of bodies that file reports: <c>agencies.yaml</c>.</summary>
public sealed class AgencyRegistry
{
    private readonly Dictionary<string, Agency> _byId;
    private readonly ILookup<string, Agency> _members;

    internal AgencyRegistry(string file, IReadOnlyList<Agency> agencies, IReadOnlyList<Finding> findings)
    {
        File = file;
        Agencies = agencies;
        Findings = findings;
        _byId = agencies.ToDictionary(agency => agency.Id, StringComparer.Ordinal);
        _members = agencies.Where(agency => agency.Parent is not null).ToLookup(agency => agency.Parent!, StringComparer.Ordinal);
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

    /// <summary>The bodies that answer to a body, in the order of the file.</summary>
    public IEnumerable<Agency> MembersOf(string id) => _members[id];

    /// <summary>
    /// What the reports of a body are of: the level of government that they cover, in lower case, or <c>body</c> where it answers to one of its own level,
    /// as a department does; null where the register does not tell.
    /// </summary>
    /// <param name="agency">The body.</param>
    public string? StandingOf(Agency agency) => agency.IsCollected ? agency.Level.ToString().ToLowerInvariant()
        : agency.Parent is { } parent && Find(parent)?.Level == agency.Level ? "body" : null;

    /// <summary>A body and those that it answers to, upwards; each once, even where a broken register has them answer to each other.</summary>
    public IEnumerable<Agency> LineOf(Agency agency)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = agency; current is not null && seen.Add(current.Id); current = current.Parent is { } parent ? Find(parent) : null)
        {
            yield return current;
        }
    }

    /// <summary>Reads a register. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static AgencyRegistry Read(string file, string text) => new AgencyReader(file).Read(text);
}
