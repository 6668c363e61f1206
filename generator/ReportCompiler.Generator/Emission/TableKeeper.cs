namespace ReportCompiler.Generator.Emission;

/// <summary>Keeps arrays that rules need again and again in fields, so that a check allocates nothing.</summary>
/// <param name="names">The names of members that are taken.</param>
/// <param name="owner">The rule at hand: what the names of its fields begin with.</param>
internal sealed class TableKeeper(MemberNameScope names, string owner)
{
    private readonly List<(string Type, string Name, IReadOnlyList<string> Items)> _tables = [];

    /// <summary>Keeps an array.</summary>
    /// <param name="role">What it is: the end of its name.</param>
    /// <param name="type">The type of its elements.</param>
    /// <param name="items">The elements, as C#.</param>
    /// <returns>The name of the field.</returns>
    public string Keep(string role, string type, IReadOnlyList<string> items)
    {
        var name = names.Take(owner + role);
        _tables.Add((type, name, items));
        return name;
    }

    /// <summary>Writes the fields.</summary>
    public void Emit(SourceWriter source)
    {
        foreach (var (type, name, items) in _tables)
        {
            source.Gap();
            using (source.Block($"private static readonly {type}[] {name} =", "};"))
            {
                source.List(items, end: ",");
            }
        }
    }
}
