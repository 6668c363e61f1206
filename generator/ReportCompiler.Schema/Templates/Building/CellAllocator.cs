using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Gives the rows of a form their places in the row of cells: see <see cref="FormExtent"/>.</summary>
internal sealed class CellAllocator
{
    private readonly List<FormList> _lists = [];
    private readonly int _fixedSize;
    private readonly int _componentSize;
    private int _nextFixed;
    private int _nextOfComponent;
    private int _nextLine;

    public CellAllocator(IReadOnlyList<BlockBuilder> blocks)
    {
        _fixedSize = blocks.Sum(block => block.SizeOf(leaf => leaf is not { IsOfComponent: true } && leaf?.List is null));
        _componentSize = blocks.Sum(block => block.SizeOf(leaf => leaf is { List: null, IsOfComponent: true }));
        _nextOfComponent = _fixedSize;
        _nextLine = _fixedSize + _componentSize;
    }

    /// <summary>How the form lies in the row of cells, once every block has its places.</summary>
    public FormExtent Extent =>
        _componentSize == 0 && _lists.Count == 0 ? FormExtent.Fixed : new(_fixedSize, _componentSize, new EquatableArray<FormList>(_lists));

    /// <summary>The first place of each row of a block.</summary>
    /// <param name="path">How rules name the block.</param>
    /// <param name="block">The block.</param>
    public IReadOnlyList<int> Place(string path, BlockBuilder block)
    {
        var places = new List<int>();
        foreach (var leaf in block.RowSyntax)
        {
            places.Add(leaf?.List is { } list ? TakeInLine(path, block, leaf, list) : Take(block, leaf?.IsOfComponent == true));
        }

        return places;
    }

    private int Take(BlockBuilder block, bool isOfComponent)
    {
        ref var next = ref isOfComponent ? ref _nextOfComponent : ref _nextFixed;
        var place = next;
        next += block.ColumnCount;
        return place;
    }

    // The rows of a line that no component stands for come first.
    private int TakeInLine(string path, BlockBuilder block, LeafSyntax leaf, AxisSyntax list)
    {
        var rows = block.RowSyntax.OfType<LeafSyntax>().Where(other => ReferenceEquals(other.List, list)).ToList();
        var own = rows.FindAll(row => !row.IsOfComponentInLine);
        var inComponent = rows.FindAll(row => row.IsOfComponentInLine);
        if (ReferenceEquals(rows[0], leaf))
        {
            var isOwned = leaf.Line.TakeWhile(heading => heading.Repeat != RowRepeat.Line).Any(heading => heading.Repeat == RowRepeat.Component);
            _lists.Add(new FormList(CellPath.Join(path, list.Id), _nextLine, own.Count * block.ColumnCount, inComponent.Count * block.ColumnCount, isOwned));
            _nextLine += rows.Count * block.ColumnCount;
        }

        var within = leaf.IsOfComponentInLine ? own.Count + inComponent.IndexOf(leaf) : own.IndexOf(leaf);
        return _lists[_lists.Count - 1].FirstCell + (within * block.ColumnCount);
    }
}
