using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Levels;

/// <summary>A place of a form that a key of a data file leads to, and the keys that can stand below it.</summary>
internal sealed record Level
{
    private (Level? Owner, KeyNames? Names) _names;

    private Level(Form form, IReadOnlyList<string> components) => (Form, Components) = (form, components);

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The ids of the components of the report.</summary>
    public IReadOnlyList<string> Components { get; }

    /// <summary>The section; null at the top.</summary>
    public FormSection? Section { get; private init; }

    /// <summary>The block; null above it.</summary>
    public FormBlock? Block { get; private init; }

    /// <summary>The row whose values stand here; null where there is none.</summary>
    public RowLeaf? Row { get; private init; }

    /// <summary>The column, where one is named.</summary>
    public AxisNode? Column { get; private init; }

    /// <summary>The path that the place adds to those of its cells.</summary>
    public string Path { get; private init; } = string.Empty;

    /// <summary>The heading in the form's words.</summary>
    public string Heading { get; private init; } = string.Empty;

    /// <summary>The headings above it, and it.</summary>
    public EquatableArray<string> Headings { get; private init; }

    /// <summary>Whether text stands here.</summary>
    public bool IsProse { get; private init; }

    /// <summary>Whether one value stands here.</summary>
    public bool IsCell => Column is { IsLeaf: true };

    private EquatableArray<AxisNode> Rows { get; init; }

    private EquatableArray<AxisNode> Columns { get; init; }

    private AxisNode? List { get; init; }

    /// <summary>The top of a data file.</summary>
    /// <param name="form">The form, of a report or without one.</param>
    /// <param name="components">The ids of the components of the report.</param>
    public static Level Top(Form form, IReadOnlyList<string> components) => new(form, components);

    /// <summary>The keys that can stand here.</summary>
    public IReadOnlyList<Offer> Offers()
    {
        if (Section is null)
        {
            return [.. Form.Sections.Where(section => section.IsFilledIn).Select(section => new Offer(section.Id, section.Heading, KindOf(section)))];
        }

        var footnote = Section.HasFootnote && (Block is null || HasSingleBlock(Section)) && Path == Section.Id ? [new Offer(FormSection.FootnoteKey, string.Empty, OfferKind.Prose)] : Array.Empty<Offer>();
        if (Block is null)
        {
            return [.. (Section.Table?.Blocks ?? default).Select(block => new Offer(block.Id!, block.Title ?? string.Empty, OfferKind.Group)), .. footnote];
        }

        return [.. AxisNaming.Named(Rows).SelectMany(RowOffers), .. NamedColumns().Select(ColumnOffer), .. footnote];
    }

    /// <summary>The names that keys can have here.</summary>
    public KeyNames Names
    {
        get
        {
            // A copy of a level is another place, with other names.
            if (!ReferenceEquals(_names.Owner, this))
            {
                _names = (this, new KeyNames([.. Offers().Select(offer => (offer.Id, (string?)offer.Label))]));
            }

            return _names.Names!;
        }
    }

    /// <summary>The place that a key leads to; null where it leads nowhere.</summary>
    public Level? Enter(string key) => Names.Find(key) switch
    {
        null => null,
        var id when Section is null => Enter(Form.Sections.First(section => section.Id == id)),
        FormSection.FootnoteKey when Path == Section.Id && Section.HasFootnote => this with { IsProse = true, Rows = default, Columns = default, Row = null },
        var id when Block is null => Enter(Section.Table!.Blocks.First(block => block.Id == id)),
        var id => AxisNaming.Named(Rows).Find(node => IsNamed(node, id)) is { } row ? EnterRow(row, id)
            : NamedColumns().Find(node => node.Id == id) is { } column ? Enter(column)
            : null,
    };

    /// <summary>The line of a list; null where there is no list.</summary>
    /// <param name="number">Its place, from 0.</param>
    public Level? Enter(int number)
    {
        if (List is not { } list)
        {
            return null;
        }

        var name = (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isOfReport = !ReferenceEquals(Form, Form.Origin);
        var line = isOfReport ? number < list.Children.Count ? list.Children[number] : null : list with { Repeat = RowRepeat.None };
        return line is null ? null : EnterRow(line, name);
    }

    private static OfferKind KindOf(FormSection section) => section.Table is null ? OfferKind.Prose : OfferKind.Group;

    private static bool HasSingleBlock(FormSection section) => section.Table is { Blocks: { Count: 1 } blocks } && blocks[0].Id is null;

    private Level Enter(FormSection section)
    {
        var level = (this with { Section = section, Path = section.Id, IsProse = section.Table is null }).Named(section.Heading);
        return HasSingleBlock(section) ? level.Enter(section.Table!.Blocks[0]) : level;
    }

    private Level Enter(FormBlock block)
    {
        var level = this with { Block = block, Path = CellPath.Join(Path, block.Id) };
        level = string.IsNullOrEmpty(block.Title) ? level : level.Named(block.Title);
        return block.HasRowHeadings || block.IsRepeated
            ? level with { Rows = block.Rows }
            : level with { Row = block.RowLeaves[0], Columns = block.Columns };
    }

    private Level EnterRow(AxisNode node, string segment)
    {
        var level = (this with { Path = CellPath.Join(Path, segment), List = null, Rows = default, Columns = default, Row = null }).Named(node.Label.Length > 0 ? node.Label : segment);
        if (node.Repeat == RowRepeat.Line)
        {
            return level with { List = node };
        }

        var leaf = Block!.RowLeaves[node.FirstLeaf];
        return node.Children.Count == 0
            ? level with { Row = leaf, Columns = Block.Columns }
            : level with { Rows = node.Children, Row = node.HasCells ? leaf : null, Columns = node.HasCells ? Block.Columns : default };
    }

    private Level Enter(AxisNode column) =>
        (this with { Column = column, Path = CellPath.Join(Path, column.Id), Rows = default, Columns = column.Children }).Named(column.Label);

    private Level Named(string heading) => this with { Heading = heading, Headings = new([.. Headings, heading]) };

    private bool IsNamed(AxisNode node, string id) => node.Repeat == RowRepeat.Component ? Components.Contains(id) : id == node.Id;

    private List<AxisNode> NamedColumns() => Row is not { } row ? [] : AxisNaming.Columns(Columns, row)
        .FindAll(column => Enumerable.Range(column.FirstLeaf, column.LeafCount).Any(leaf => !Block!.ColumnLeaves[leaf].HoldsHeadings));

    private IEnumerable<Offer> RowOffers(AxisNode node)
    {
        if (node.Repeat == RowRepeat.Component)
        {
            return Components.Select(component => new Offer(component, string.Empty, KindOf(node), ValuesOf(node)));
        }

        return Block!.RowLeaves[node.FirstLeaf].IsAbsent && !node.IsOptional ? [] : [new Offer(node.Id!, node.Label, KindOf(node), ValuesOf(node))];
    }

    private static OfferKind KindOf(AxisNode node) => node.Repeat == RowRepeat.Line ? OfferKind.List : node.Children.Count == 0 ? OfferKind.Row : OfferKind.Group;

    private int ValuesOf(AxisNode node)
    {
        var row = Block!.RowLeaves[node.FirstLeaf];
        return Enumerable.Range(0, Block.ColumnLeaves.Count).Count(column => row.Has(column) && !Block.ColumnLeaves[column].HoldsHeadings);
    }

    private static Offer ColumnOffer(AxisNode column) => new(column.Id!, column.Label, column.IsLeaf ? OfferKind.Cell : OfferKind.Row, column.LeafCount);
}
