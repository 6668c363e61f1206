using ReportCompiler.Model.PageMembers;

namespace ReportCompiler.Publishing.Views;

/// <summary>A part of a report whose names are resolved by the generated form.</summary>
/// <param name="form">The generated form.</param>
/// <param name="node">The number of the part.</param>
/// <param name="at">The index of its first cell.</param>
internal sealed class GeneratedMemberView(GeneratedForm form, int node, int at) : MemberView
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => form.MembersOf(node);

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name)
    {
        var member = form.FindMember(node, at, name);
        return member.Kind switch
        {
            MemberKind.Node => new GeneratedMemberView(form, member.Node, member.At),
            MemberKind.Cell => Cell(form.Form, member.At),
            MemberKind.Narrative => new NarrativeView(member.At),
            MemberKind.Section => new PathMemberView(FormOf(page), form.Form.Sections[member.At].Id),
            _ => null,
        };
    }
}
