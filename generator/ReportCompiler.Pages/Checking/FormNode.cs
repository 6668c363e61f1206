using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Pages.Checking;

/// <summary>What a name in a version of a form leads to.</summary>
internal sealed class FormNode(FormNodeKind kind)
{
    private readonly Dictionary<string, FormNode> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>What it is.</summary>
    public FormNodeKind Kind { get; } = kind;

    /// <summary>The names that it has, in the order of the form.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The names of a form: those of its sections, and from there of all that a cell's path is made of.</summary>
    public static FormNode Of(Form form)
    {
        var root = new FormNode(FormNodeKind.Part);
        foreach (var section in form.Sections)
        {
            if (section.Table is { Blocks.Count: > 0 } table)
            {
                root.Add(section.Id, table.Blocks.Any(block => block.IsRepeated) ? FormNodeKind.Open : FormNodeKind.Part);
            }
            else if (section is { Narrative: not null, Table: null })
            {
                root.Add(section.Id, FormNodeKind.Narrative);
            }
        }

        foreach (var cell in form.Cells.Where(cell => cell.Path.Length > 0))
        {
            root.AddCell(cell.Path.Split('.'));
        }

        return root;
    }

    /// <summary>The member with a name, or null.</summary>
    public FormNode? Find(string name) => _members.TryGetValue(name, out var member) ? member : null;

    private void AddCell(string[] path)
    {
        var node = this;
        for (var index = 0; index < path.Length && node.Kind != FormNodeKind.Open; index++)
        {
            node = node.Add(path[index], index == path.Length - 1 ? FormNodeKind.Cell : FormNodeKind.Part);
        }
    }

    private FormNode Add(string name, FormNodeKind kind)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            _names.Add(name);
            _members.Add(name, member = new FormNode(kind));
        }

        return member;
    }
}
