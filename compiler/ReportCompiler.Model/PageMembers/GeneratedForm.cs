using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Model.PageMembers;

/// <summary>A form at work through the C# that was generated from its template; also what page templates reach its parts through.</summary>
public abstract class GeneratedForm : FormEngine
{
    /// <summary>The number of the part that holds the sections: where names in a page template begin.</summary>
    public const int Root = 0;

    /// <summary>Where a name leads, without reflection.</summary>
    /// <param name="node">The part of the form that the name is looked up in.</param>
    /// <param name="at">The index of the part's first cell.</param>
    /// <param name="name">The name: an id of the form.</param>
    public abstract MemberReference FindMember(int node, int at, string name);

    /// <summary>The names that a part of the form has, in order.</summary>
    /// <param name="node">The part.</param>
    public abstract IReadOnlyList<string> MembersOf(int node);
}
