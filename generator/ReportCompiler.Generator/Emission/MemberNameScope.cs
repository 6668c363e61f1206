using System.Globalization;

namespace ReportCompiler.Generator.Emission;

/// <summary>The names that are taken in one C# scope.</summary>
/// <param name="reserved">Names that nothing may take.</param>
internal sealed class MemberNameScope(params string[] reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>The scope of the members of a type: those that every object has, and the type's own name, are taken.</summary>
    public static MemberNameScope ForMembersOf(string typeName, params string[] reserved)
    {
        var scope = new MemberNameScope(reserved);
        foreach (var name in new[] { typeName, "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize" })
        {
            scope._taken.Add(name);
        }

        return scope;
    }

    /// <summary>Takes a name, or the first free one with a number after it.</summary>
    public string Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = wanted + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
