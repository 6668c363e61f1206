using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Pages.Checking;

/// <summary>A part of a kind of report, through all versions of its form that have it.</summary>
/// <param name="nodes">The part in each of those versions.</param>
internal sealed class FormPart(IReadOnlyList<(Form Form, FormNode Node)> nodes)
{
    private readonly Dictionary<string, FormPart> _members = new(StringComparer.Ordinal);

    /// <summary>The part in each version that has it, in the order of versions.</summary>
    public IReadOnlyList<(Form Form, FormNode Node)> Nodes { get; } = nodes;

    /// <summary>The whole of a kind of report.</summary>
    /// <param name="forms">The versions of its form.</param>
    public static FormPart Root(IEnumerable<Form> forms) =>
        new([.. forms.OrderBy(form => form.Version).Select(form => (form, FormNode.Of(form)))]);

    /// <summary>The part that a name leads to, in the versions that have it.</summary>
    public FormPart Member(string name)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            var found = new List<(Form, FormNode)>();
            foreach (var (form, node) in Nodes)
            {
                if (node.Find(name) is { } next)
                {
                    found.Add((form, next));
                }
            }

            _members.Add(name, member = new FormPart(found));
        }

        return member;
    }
}
