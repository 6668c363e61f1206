using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Names in a rule over the columns, rows or cells of a block: rows, columns, or <c>this</c>.</summary>
internal sealed class BlockScope(FormNames names, BuiltBlock block, ScopeKind kind) : NameScope(names)
{
    /// <summary>What a rule over cells calls the cell.</summary>
    private const string This = "this";

    private static readonly LocalizedText ThisFigure = Words.Say("block-scope.this-figure", "this figure", "本项");

    public override RuleScope Scope { get; } = new(
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

    public override string Where => block.Path;

    public override IEnumerable<string> Names => Leaves.Select(leaf => leaf.Path).Concat(base.Names);

    private IReadOnlyList<AxisLeaf> Leaves => kind switch
    {
        ScopeKind.Column => [.. block.Block.RowLeaves],
        ScopeKind.Row => [.. block.Block.ColumnLeaves],
        _ => [],
    };

    public override NamedCell? FindCell(string name, CellSource source)
    {
        if (kind == ScopeKind.Cell && name == This)
        {
            var first = Form.Cells[block.Block.FirstCell];
            return new NamedCell(new BoundCell(first.Index, IsScoped: true, source), ThisFigure, first.Type);
        }

        var leaves = Leaves;
        for (var index = 0; index < leaves.Count; index++)
        {
            if (string.Equals(leaves[index].Path, name, StringComparison.Ordinal) && FormNames.Knows(leaves[index]))
            {
                return Scoped(index, leaves[index], source);
            }
        }

        return base.FindCell(name, source);
    }

    public override IReadOnlyList<BoundValue>? FindGroup(string name, CellSource source)
    {
        var prefix = name + ".";
        var leaves = Leaves;
        return OrNull(Enumerable.Range(0, leaves.Count)
            .Where(index => leaves[index].Path.StartsWith(prefix, StringComparison.Ordinal) && !leaves[index].IsDerived && FormNames.Knows(leaves[index]))
            .Select(index => Scoped(index, leaves[index], source)))
            ?? base.FindGroup(name, source);
    }

    public override string WordsOfGroup(string name)
    {
        var nodes = kind switch
        {
            ScopeKind.Column => block.Block.Rows,
            ScopeKind.Row => block.Block.Columns,
            _ => default,
        };
        return Find(nodes, string.Empty, name)?.Label ?? name;
    }

    // A name that begins with a section is a full path.
    public override EquatableArray<string> ForeignPaths(string name) => IsFullPath(name) ? base.ForeignPaths(name) : kind switch
    {
        ScopeKind.Column => new(block.Block.ColumnLeaves.Select(column => CellPath.Join(block.Path, name, column.Path))),
        ScopeKind.Row => new(block.Block.RowLeaves.Select(row => CellPath.Join(block.Path, row.Path, name))),
        _ => base.ForeignPaths(name),
    };

    private bool IsFullPath(string name) => Form.Sections.Any(section => name.StartsWith(section.Id + ".", StringComparison.Ordinal))
        && !Leaves.Any(leaf => leaf.Path.StartsWith(name.Split('.')[0] + ".", StringComparison.Ordinal));

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

    private NamedCell Scoped(int leaf, AxisLeaf words, CellSource source)
    {
        var cell = block.Block.FirstCell + (leaf * (kind == ScopeKind.Column ? block.ColumnCount : 1));
        return new NamedCell(new BoundCell(cell, IsScoped: true, source), LocalizedText.Verbatim(words.Words), Form.Cells[cell].Type);
    }
}
