using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>What a rule may name, each with its unit.</summary>
/// <param name="Scope">What the rule is repeated over.</param>
/// <param name="Each">The value of <c>each</c>; empty where there is none.</param>
/// <param name="Cells">Names of cells; those of the scope first.</param>
/// <param name="Groups">Names of groups of one unit.</param>
/// <param name="Foreign">Names that only another version of the form has.</param>
/// <param name="Narratives">The ids of the sections of prose.</param>
internal sealed record Vocabulary(
    ScopeKind Scope,
    string Each,
    IReadOnlyList<NamedUnit> Cells,
    IReadOnlyList<NamedUnit> Groups,
    IReadOnlyList<string> Foreign,
    IReadOnlyList<string> Narratives)
{
    private const string This = "this";

    /// <summary>Names that stand for several numbers in functions.</summary>
    public IReadOnlyList<NamedUnit> Spreads { get; init; } = [];

    /// <summary>The tables in which the component at hand may have a row.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>The units that some number has.</summary>
    public IReadOnlyList<string> Units => [.. Cells.Select(cell => cell.Unit).Where(CellTypes.IsNumber).Distinct(StringComparer.Ordinal)];

    /// <summary>The names of the cells of a unit; those of the scope first.</summary>
    public IReadOnlyList<string> In(string unit) => [.. Cells.Where(cell => cell.Unit == unit).Select(cell => cell.Name)];

    /// <summary>What a rule without a scope may name.</summary>
    public static Vocabulary Of(Form form, Form? other)
    {
        return new Vocabulary(ScopeKind.None, string.Empty, Whole(form), WholeGroups(form), Missing(Paths(other), Paths(form)), Narrative(form))
        {
            Spreads = RepeatedVocabulary.SpreadsOf(form),
        };
    }

    /// <summary>What a rule over a block may name.</summary>
    public static Vocabulary Of(Form form, Form? other, FormSection section, FormBlock block, ScopeKind kind)
    {
        var path = CellPath.Join(section.Id, block.Id);
        var whole = Whole(form);
        var each = $"{kind.ToString().ToLowerInvariant()} of {path}";
        if (kind == ScopeKind.Cell)
        {
            return new Vocabulary(
                kind, each, [new NamedUnit(This, CellTypes.UnitOf(form.Cells[block.FirstCell])), .. whole], [], [],
                Narrative(form)) { Spreads = RepeatedVocabulary.SpreadsOf(form) };
        }

        var leaves = LeavesOf(block, kind);
        var step = kind == ScopeKind.Column ? block.ColumnLeaves.Count : 1;
        var named = leaves
            .Select((leaf, index) => (Leaf: leaf, Name: new NamedUnit(leaf.Path, CellTypes.UnitOf(form.Cells[block.FirstCell + (index * step)]))))
            .Where(pair => pair.Leaf.Path.Length > 0)
            .ToList();
        var there = BlockAt(other, path);
        var foreign = there is null ? [] : LeavesOf(there, kind).Select(leaf => leaf.Path).Where(name => name.Length > 0);
        return new Vocabulary(
            kind,
            each,
            [.. named.Select(pair => pair.Name), .. whole],
            Headings(named.Where(pair => !pair.Leaf.IsDerived).Select(pair => pair.Name)),
            Missing(foreign, leaves.Select(leaf => leaf.Path)),
            Narrative(form)) { Spreads = RepeatedVocabulary.SpreadsOf(form) };
    }

    /// <summary>How rules name the prose of a section.</summary>
    public static string NameOf(FormSection section) => section.HasFootnote ? $"{section.Id}.{FormSection.FootnoteKey}" : section.Id;

    /// <summary>The headings over names that are all of one unit.</summary>
    public static List<NamedUnit> Headings(IEnumerable<NamedUnit> leaves) => leaves
        .SelectMany(leaf => Prefixes(leaf.Name).Select(prefix => new NamedUnit(prefix, leaf.Unit)))
        .GroupBy(group => group.Name, StringComparer.Ordinal)
        .Where(group => group.Select(member => member.Unit).Distinct(StringComparer.Ordinal).Count() == 1)
        .Select(group => group.First())
        .ToList();

    private static List<AxisLeaf> LeavesOf(FormBlock block, ScopeKind kind) => kind == ScopeKind.Column ? [.. block.RowLeaves] : [.. block.ColumnLeaves];

    private static List<string> Narrative(Form form) => [.. form.Sections.Where(section => section.Narrative is not null).Select(NameOf)];

    private static List<NamedUnit> Whole(Form form) => [.. Fixed(form).Select(cell => new NamedUnit(cell.Path, CellTypes.UnitOf(cell)))];

    // What stands once in every report.
    private static IEnumerable<FormCell> Fixed(Form form) =>
        form.Cells.Where(cell => cell.Path.Length > 0 && (form.Extent.IsFixed || cell.Index < form.Extent.FixedSize));

    private static IEnumerable<string> Paths(Form? form) => form is null ? [] : Fixed(form).Select(cell => cell.Path);

    private static List<string> Missing(IEnumerable<string> names, IEnumerable<string> known) => [.. names.Except(known, StringComparer.Ordinal)];

    private static FormBlock? BlockAt(Form? form, string path) => form?.Sections
        .SelectMany(section => (section.Table?.Blocks ?? []).Select(block => (Path: CellPath.Join(section.Id, block.Id), Block: block)))
        .FirstOrDefault(pair => pair.Path == path && !pair.Block.IsRepeated).Block;

    // A group of rows in one column, named by its whole path.
    private static List<NamedUnit> WholeGroups(Form form) => Fixed(form)
        .Where(cell => !cell.Row.IsDerived && cell.Column.Path.Length > 0)
        .SelectMany(cell => Prefixes(cell.Row.Path).Select(prefix =>
            new NamedUnit(cell.Path[..^(cell.Row.Path.Length + 1 + cell.Column.Path.Length)] + prefix + "." + cell.Column.Path, CellTypes.UnitOf(cell))))
        .GroupBy(group => group.Name, StringComparer.Ordinal)
        .Where(group => group.Select(member => member.Unit).Distinct(StringComparer.Ordinal).Count() == 1)
        .Select(group => group.First())
        .ToList();

    private static IEnumerable<string> Prefixes(string path)
    {
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            yield return path[..dot];
        }
    }
}

/// <summary>A name and the unit of what it names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit; empty for a number without one.</param>
internal sealed record NamedUnit(string Name, string Unit);
