using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.DataLayout;

/// <summary>
/// A place of a data file: what stands there, under which keys, in the words of the form. The places of a form are a tree, made
/// as far as it is walked; it is the only code that knows which key may stand where.
/// </summary>
public sealed class DataPlace
{
    private readonly PlaceTree _tree;
    private IReadOnlyList<DataPlace>? _children;
    private IReadOnlyList<DataPlace>? _inOrder;
    private IReadOnlyList<int>? _cells;
    private KeyNames? _names;
    private Dictionary<string, DataPlace>? _byId;

    internal DataPlace(PlaceTree tree, DataPlace? parent, PlaceKind kind, string id, string label)
    {
        _tree = tree;
        Parent = parent;
        Kind = kind;
        Id = id;
        Label = label;
        Words = label;
        Path = CellPath.Join(parent?.Path, id);
        Section = parent?.Section;
        Block = parent?.Block;
    }

    /// <summary>What stands there.</summary>
    public PlaceKind Kind { get; }

    /// <summary>The id that a key names it by; of a line its number, from 1; empty for the file.</summary>
    public string Id { get; }

    /// <summary>Its heading in the form's words; empty where it has none.</summary>
    public string Label { get; }

    /// <summary>How messages name it.</summary>
    public string Words { get; internal init; }

    /// <summary>The beginning of the paths of its cells; the path itself of a cell.</summary>
    public string Path { get; internal init; }

    /// <summary>The place that it stands in; null for the file.</summary>
    public DataPlace? Parent { get; }

    /// <summary>The form: of a report, or without one.</summary>
    public Form Form => _tree.Form;

    /// <summary>The section that it is, or stands in; null above.</summary>
    public FormSection? Section { get; internal init; }

    /// <summary>The block that it is, or stands in; null above.</summary>
    public FormBlock? Block { get; internal init; }

    /// <summary>The row heading that it stands for; null where it stands for none.</summary>
    public AxisNode? Node { get; internal init; }

    /// <summary>The column heading that it stands for; null where it stands for none.</summary>
    public AxisNode? Heading { get; internal init; }

    /// <summary>The row whose values stand there: of a group, that of its own cells; null where there is none.</summary>
    public RowLeaf? Row { get; internal init; }

    /// <summary>The columns whose values stand there, by their places in the block, those that the row has no cell in left out.</summary>
    public IReadOnlyList<int> Columns { get; internal init; } = [];

    /// <summary>The indexes in the report of the cells whose values stand there, in order.</summary>
    public IReadOnlyList<int> Cells => _cells ??= [.. Columns.Select(column => Row!.FirstCell + column)];

    /// <summary>The place of the prose among the prose of the report; -1 where none stands there.</summary>
    public int Narrative { get; internal init; } = -1;

    /// <summary>Whether it stands for a component of the report.</summary>
    public bool IsComponent { get; internal init; }

    /// <summary>Whether a report may do without it, and says so by leaving it out.</summary>
    public bool IsOptional => Node?.IsOptional ?? false;

    /// <summary>Whether this report does without it.</summary>
    public bool IsAbsent => Node is { } node && Block!.RowLeaves[node.FirstLeaf].IsAbsent;

    /// <summary>Whether it is the footnote of a table.</summary>
    public bool IsFootnote => Kind == PlaceKind.Prose && Section!.Table is not null;

    /// <summary>The places in it: by key, or the lines of a list; rows before the own columns of their group, a footnote last.</summary>
    public IReadOnlyList<DataPlace> Children => _children ??= PlaceBuilder.ChildrenOf(this, _tree);

    /// <summary>
    /// The same places in the order in which a file has them: as the columns of the table, the own columns of a group before or behind its
    /// rows.
    /// </summary>
    public IReadOnlyList<DataPlace> InOrder => _inOrder ??= PlaceBuilder.Order(this);

    /// <summary>The names that the keys there may have.</summary>
    public KeyNames Names => _names ??= new KeyNames([.. Keyed.Select(place => (place.Id, (string?)place.Label))]);

    /// <summary>The blocks of the table that a section is; none where it is none.</summary>
    public IEnumerable<FormBlock> Blocks => Section?.Table?.Blocks ?? default;

    /// <summary>The rows of cells there and in all that is in it.</summary>
    public IEnumerable<RowLeaf> Rows => Node is { } node ? Enumerable.Range(node.FirstLeaf, node.LeafCount).Select(row => Block!.RowLeaves[row])
        : Row is { } row ? [row]
        : Kind == PlaceKind.Rows ? Block!.RowLeaves
        : Children.SelectMany(child => child.Rows);

    /// <summary>It and all that it stands in, the file first.</summary>
    public IEnumerable<DataPlace> Chain => Parent is null ? [this] : Parent.Chain.Append(this);

    // What stands in a list has no keys.
    private IEnumerable<DataPlace> Keyed => Kind == PlaceKind.Lines ? [] : Children;

    /// <summary>The place that a key leads to; null where it leads nowhere.</summary>
    /// <param name="key">The key: an id or a label.</param>
    public DataPlace? Find(string key) => Names.Find(key) is { } id ? this[id] : null;

    /// <summary>The place with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public DataPlace? this[string id]
    {
        get
        {
            // Where two things have one id, the first has it.
            if (_byId is null)
            {
                var byId = new Dictionary<string, DataPlace>(StringComparer.Ordinal);
                foreach (var place in Keyed.Where(place => !byId.ContainsKey(place.Id)))
                {
                    byId.Add(place.Id, place);
                }

                _byId = byId;
            }

            return _byId.TryGetValue(id, out var found) ? found : null;
        }
    }

    /// <summary>The place of a line of a list; null where the report has no such line, or there is no list.</summary>
    /// <param name="number">Its number, from 0; in the form without a report there are as many as are asked for.</param>
    public DataPlace? Line(int number) => Kind == PlaceKind.Lines ? PlaceBuilder.LineOf(this, number, _tree) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Path}";
}
