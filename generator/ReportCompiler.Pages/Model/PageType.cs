namespace ReportCompiler.Pages.Model;

/// <summary>A kind of object that page templates read, with its members in the order of their declaration.</summary>
public sealed class PageType
{
    private readonly List<PageMember> _members = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Declares a kind of object.</summary>
    /// <param name="name">How messages name it: <c>a row</c> without its article.</param>
    /// <param name="meaning">What it is, in a phrase.</param>
    public PageType(string name, string meaning)
    {
        Name = name;
        Meaning = meaning;
    }

    /// <summary>How messages name it.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public string Meaning { get; }

    /// <summary>The members.</summary>
    public IReadOnlyList<PageMember> Members => _members;

    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether only the form of a report can say what its members are.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Declares a member.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its type.</param>
    /// <param name="meaning">What it is, in a phrase.</param>
    /// <returns>This type, for the next member.</returns>
    /// <exception cref="ArgumentException">There is a member of that name.</exception>
    public PageType With(string name, PageValue value, string meaning)
    {
        _indexes.Add(name, _members.Count);
        _names.Add(name);
        _members.Add(new PageMember(name, value, meaning));
        return this;
    }

    /// <summary>The place of a member among the others; -1 where there is none of that name.</summary>
    public int IndexOf(string name) => _indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The member with a name, or null.</summary>
    public PageMember? Find(string name) => IndexOf(name) is >= 0 and var index ? _members[index] : null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
