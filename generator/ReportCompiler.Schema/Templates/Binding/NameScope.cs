using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What names mean in a rule: rows or columns of the block that it is repeated over, else full cell paths.</summary>
internal sealed class NameScope
{
    private const string PreviousPrefix = "previous.";

    private readonly Form _form;
    private readonly BuiltBlock? _block;

    public NameScope(Form form, BuiltBlock? block, ScopeKind kind)
    {
        _form = form;
        _block = block;
        Scope = block is null ? RuleScope.None : new RuleScope(
            kind,
            block.Section,
            block.Block.Id ?? string.Empty,
            kind == ScopeKind.Column ? 1 : block.ColumnCount,
            kind == ScopeKind.Column ? block.ColumnCount : block.Block.RowLeaves.Count);
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

    /// <summary>Splits off <c>previous.</c>.</summary>
    public static bool IsPrevious(string name, out string rest)
    {
        var isPrevious = name.StartsWith(PreviousPrefix, StringComparison.Ordinal);
        rest = isPrevious ? name.Substring(PreviousPrefix.Length) : name;
        return isPrevious;
    }

    /// <summary>The cell that a name stands for, or null.</summary>
    public NamedCell? FindCell(string name, bool isPrevious)
    {
        var leaves = ScopedLeaves;
        for (var index = 0; index < leaves.Count; index++)
        {
            if (string.Equals(leaves[index].Path, name, StringComparison.Ordinal))
            {
                return Scoped(index, leaves[index], isPrevious);
            }
        }

        var cell = _form.IndexOf(name);
        return cell < 0 ? null : new NamedCell(new BoundCell(cell, IsScoped: false, isPrevious), _form.Cells[cell].Label, _form.Cells[cell].Type.Unit);
    }

    /// <summary>The rows or columns under a group, totals left out; null where no group has that name.</summary>
    public IReadOnlyList<NamedCell>? FindGroup(string name, bool isPrevious)
    {
        var prefix = name + ".";
        var leaves = ScopedLeaves;
        var members = Enumerable.Range(0, leaves.Count)
            .Where(index => leaves[index].Path.StartsWith(prefix, StringComparison.Ordinal) && !leaves[index].IsDerived)
            .Select(index => Scoped(index, leaves[index], isPrevious))
            .ToList();
        return members.Count == 0 ? null : members;
    }

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
        _ => new(name),
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

    private NamedCell Scoped(int leaf, AxisLeaf words, bool isPrevious)
    {
        var block = _block!.Block;
        var cell = block.FirstCell + (leaf * (Scope.Kind == ScopeKind.Column ? block.ColumnLeaves.Count : 1));
        return new NamedCell(new BoundCell(cell, IsScoped: true, isPrevious), words.Words, _form.Cells[cell].Type.Unit);
    }
}
