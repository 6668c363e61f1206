namespace ReportCompiler.Schema.Agencies;

/// <summary>Agencies that answer to themselves, by way of others. Each is looked at once, however long the way up is.</summary>
internal sealed class ParentCircles
{
    private readonly Dictionary<string, (Agency Agency, int Order)> _byId;
    private readonly Func<Agency, string?> _parentOf;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);

    /// <summary>Prepares to look for circles.</summary>
    /// <param name="agencies">The agencies, in the order of the file.</param>
    /// <param name="parentOf">The body that one answers to.</param>
    public ParentCircles(IEnumerable<Agency> agencies, Func<Agency, string?> parentOf)
    {
        _byId = agencies.Select((agency, order) => (agency, order)).ToDictionary(entry => entry.agency.Id, StringComparer.Ordinal);
        _parentOf = parentOf;
    }

    /// <summary>Whether an agency is its own ancestor, and the first in the file of those that are so together.</summary>
    /// <param name="agency">The agency.</param>
    public bool Begins(Agency agency)
    {
        var way = new HashSet<string>(StringComparer.Ordinal);
        var next = agency.Id;
        while (next is not null && !_known.Contains(next) && way.Add(next))
        {
            next = Above(next);
        }

        if (next is not null && !_known.Contains(next))
        {
            _firsts.Add(Circle(next).OrderBy(id => _byId[id].Order).First());
        }

        _known.UnionWith(way);
        return _firsts.Contains(agency.Id);
    }

    private IEnumerable<string> Circle(string id)
    {
        var next = id;
        do
        {
            yield return next;
            next = Above(next)!;
        }
        while (next != id);
    }

    private string? Above(string id) => _parentOf(_byId[id].Agency) is { } parent && _byId.ContainsKey(parent) ? parent : null;
}
