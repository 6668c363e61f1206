using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What names mean in a rule: rows or columns of the block that it is repeated over, else full cell paths.</summary>
internal sealed class NameScope
{
    private const string PreviousPrefix = "previous.";
    private const string MembersPrefix = "members.";

    /// <summary>What a rule over cells calls the cell.</summary>
    private const string This = "this";

    private readonly Form _form;
    private readonly BuiltBlock? _block;

    public NameScope(Form form, BuiltBlock? block, ScopeKind kind)
    {
        _form = form;
        _block = block;
        Scope = block is null ? RuleScope.None : ScopeOf(block, kind);
    }

    /// <summary>The elements that the rule is repeated over.</summary>
    public RuleScope Scope { get; }

    /// <summary>Where names are looked up, for messages.</summary>
    public string Where => _block is null ? _form.DisplayName : _block.Path;

    /// <summary>The names that exist, for suggestions.</summary>
    public IEnumerable<string> Names => ScopedLeaves.Select(leaf => leaf.Path).Concat(_form.Cells.Select(cell => cell.Path));

    private EquatableArray<AxisLeaf> ScopedLeaves => Scope.Kind switch
    {
        ScopeKind.Column => _block!.Block.RowLeaves,
        ScopeKind.Row => _block!.Block.ColumnLeaves,
        _ => default,
    };

    /// <summary>Splits off <c>previous.</c> or <c>members.</c>.</summary>
    public static CellSource SourceOf(string name, out string rest)
    {
        var (source, length) = name.StartsWith(PreviousPrefix, StringComparison.Ordinal) ? (CellSource.Previous, PreviousPrefix.Length)
            : name.StartsWith(MembersPrefix, StringComparison.Ordinal) ? (CellSource.Members, MembersPrefix.Length)
            : (CellSource.Current, 0);
        rest = name.Substring(length);
        return source;
    }

    /// <summary>The cell that a name stands for, or null.</summary>
    public NamedCell? FindCell(string name, CellSource source)
    {
        if (Scope.Kind == ScopeKind.Cell && name == This)
        {
            var first = _form.Cells[_block!.Block.FirstCell];
            var words = _form.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "本项" : "this figure";
            return new NamedCell(new BoundCell(first.Index, IsScoped: true, source), words, first.Type);
        }

        var leaves = ScopedLeaves;
        for (var index = 0; index < leaves.Count; index++)
        {
            if (string.Equals(leaves[index].Path, name, StringComparison.Ordinal))
            {
                return Scoped(index, leaves[index], source);
            }
        }

        var cell = _form.IndexOf(name);
        return cell < 0 ? null : Absolute(_form.Cells[cell], source);
    }

    /// <summary>The prose of the section with an id, or null.</summary>
    public int? FindNarrative(string id) => _form.Sections.FirstOrDefault(section => section.Id == id)?.Narrative?.Index;

    /// <summary>The sections of prose, for suggestions.</summary>
    public IEnumerable<string> Narratives => _form.Sections.Where(section => section.Narrative is not null).Select(section => section.Id);

    /// <summary>The rows or columns under a group, totals left out; null where no group has that name.</summary>
    public IReadOnlyList<NamedCell>? FindGroup(string name, CellSource source)
    {
        var prefix = name + ".";
        var leaves = ScopedLeaves;
        var members = Enumerable.Range(0, leaves.Count)
            .Where(index => leaves[index].Path.StartsWith(prefix, StringComparison.Ordinal) && !leaves[index].IsDerived)
            .Select(index => Scoped(index, leaves[index], source))
            .ToList();
        members = members.Count > 0 ? members : FindRowsInColumn(name, source);
        return members.Count == 0 ? null : members;
    }

    // A full path may name a group of rows and one column: requests.results.denied.total.
    private List<NamedCell> FindRowsInColumn(string name, CellSource source) => _form.Cells
        .Where(cell => !cell.Row.IsDerived
            && cell.Column.Path.Length > 0
            && name.EndsWith("." + cell.Column.Path, StringComparison.Ordinal)
            && cell.Path.StartsWith(name.Substring(0, name.Length - cell.Column.Path.Length), StringComparison.Ordinal)
            && cell.Path.EndsWith("." + cell.Column.Path, StringComparison.Ordinal))
        .Select(cell => Absolute(cell, source))
        .ToList();

    /// <summary>The heading of a group in the form's words; its name where the scope has no such group.</summary>
    public string WordsOfGroup(string name)
    {
        var nodes = Scope.Kind switch
        {
            ScopeKind.Column => _block!.Block.Rows,
            ScopeKind.Row => _block!.Block.Columns,
            _ => default,
        };
        return Find(nodes, string.Empty, name)?.Label ?? name;
    }

    /// <summary>The paths that a name of another form version has, one for each element of the scope.</summary>
    public EquatableArray<string> ForeignPaths(string name) => Scope.Kind switch
    {
        ScopeKind.Column => new(_block!.Block.ColumnLeaves.Select(column => CellPath.Join(_block.Path, name, column.Path))),
        ScopeKind.Row => new(_block!.Block.RowLeaves.Select(row => CellPath.Join(_block.Path, row.Path, name))),
        _ => new EquatableArray<string>(name),
    };

    private static AxisNode? Find(EquatableArray<AxisNode> nodes, string path, string name)
    {
        foreach (var node in nodes)
        {
            var nodePath = CellPath.Join(path, node.Id);
            if (node.Id is not null && string.Equals(nodePath, name, StringComparison.Ordinal))
            {
                return node;
            }

            if (Find(node.Children, nodePath, name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static RuleScope ScopeOf(BuiltBlock block, ScopeKind kind) => new(
        kind,
        block.Section,
        block.Block.Id ?? string.Empty,
        kind == ScopeKind.Row ? block.ColumnCount : 1,
        kind switch
        {
            ScopeKind.Column => block.ColumnCount,
            ScopeKind.Row => block.Block.RowLeaves.Count,
            _ => block.Block.CellCount,
        });

    private static NamedCell Absolute(FormCell cell, CellSource source) =>
        new(new BoundCell(cell.Index, IsScoped: false, source), cell.Label, cell.Type);

    private NamedCell Scoped(int leaf, AxisLeaf words, CellSource source)
    {
        var block = _block!.Block;
        var cell = block.FirstCell + (leaf * (Scope.Kind == ScopeKind.Column ? block.ColumnLeaves.Count : 1));
        return new NamedCell(new BoundCell(cell, IsScoped: true, source), words.Words, _form.Cells[cell].Type);
    }
}
