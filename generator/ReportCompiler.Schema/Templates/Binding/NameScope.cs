using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What names mean in a rule: full cell paths, and in a scope what is at hand.</summary>
internal class NameScope(FormNames names)
{
    private const string PreviousPrefix = "previous.";
    private const string MembersPrefix = "members.";

    /// <summary>The elements that the rule is repeated over.</summary>
    public virtual RuleScope Scope => RuleScope.None;

    /// <summary>Where names are looked up, for messages.</summary>
    public virtual string Where => names.Form.DisplayName;

    /// <summary>The names that exist, for suggestions.</summary>
    public virtual IEnumerable<string> Names => Form.Cells.Select(cell => cell.Path).Where(path => path.Length > 0);

    /// <summary>The sections of prose, for suggestions.</summary>
    public IEnumerable<string> Narratives => Form.Sections.Where(section => section.Narrative is not null).Select(NameOfProse);

    protected Form Form => names.Form;

    protected FormNames FormNames => names;

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
    public virtual NamedCell? FindCell(string name, CellSource source)
    {
        var cell = Form.IndexOf(name);
        return cell >= 0 && names.IsFixed(cell) && names.Knows(Form.Cells[cell].Row) ? Named(cell, source, isScoped: false) : null;
    }

    /// <summary>What a group stands for, totals left out; null where no group has that name.</summary>
    public virtual IReadOnlyList<BoundValue>? FindGroup(string name, CellSource source) =>
        source == CellSource.Current && FindSpread(name) is { } spread ? [spread]
        : OrNull(
            Form.Cells.Where(cell => names.IsFixed(cell.Index) && names.Knows(cell.Row) && IsInGroup(cell, cell.Path, name))
                .Select(cell => Named(cell.Index, source, isScoped: false)));

    /// <summary>The heading of a group in the form's words; its name where the scope has no such group.</summary>
    public virtual string WordsOfGroup(string name) =>
        Form.Sections.FirstOrDefault(section => name.StartsWith(section.Id + ".", StringComparison.Ordinal)) is { } section
            ? GroupHeading.Of(section, name) ?? name
            : name;

    /// <summary>The prose of the section with an id, or the footnote of its table; null where there is none.</summary>
    public int? FindNarrative(string name) =>
        Form.Sections.FirstOrDefault(section => section.Narrative is not null && NameOfProse(section) == name)?.Narrative?.Index;

    /// <summary>The row of the component at hand in a table; null where the scope has none.</summary>
    public virtual int? FindRow(string table) => null;

    /// <summary>The paths that a name of another form version has, one for each element of the scope.</summary>
    public virtual EquatableArray<string> ForeignPaths(string name) => new(name);

    /// <summary>A full path may name a group of rows and one column, or a row and a group of columns.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="path">Its path, as the scope has it.</param>
    /// <param name="name">The name of the group.</param>
    protected static bool IsInGroup(FormCell cell, string path, string name)
    {
        if (cell.Column.Path.Length == 0 || path.Length == 0)
        {
            return false;
        }

        var row = path.Length - cell.Column.Path.Length;
        if (!cell.Column.IsDerived && path.StartsWith(name + ".", StringComparison.Ordinal) && name.Length >= row - 1)
        {
            return true;
        }

        return !cell.Row.IsDerived
            && name.EndsWith("." + cell.Column.Path, StringComparison.Ordinal)
            && path.StartsWith(name.Substring(0, name.Length - cell.Column.Path.Length), StringComparison.Ordinal)
            && path.EndsWith("." + cell.Column.Path, StringComparison.Ordinal);
    }

    protected static IReadOnlyList<BoundValue>? OrNull(IEnumerable<NamedCell> members)
    {
        var found = members.Select(member => new BoundValue(member.Cell, member.ValueType)).ToList();
        return found.Count == 0 ? null : found;
    }

    /// <summary>A cell by its place in the form without a report.</summary>
    protected NamedCell Named(int cell, CellSource source, bool isScoped)
    {
        var definition = Form.Cells[cell];
        var section = definition.Section.Short;
        var words = section.Length == 0 ? definition.Label : $"{section} · {definition.Label}";
        return new NamedCell(new BoundCell(cell, isScoped, source), LocalizedText.Verbatim(words), definition.Type);
    }

    /// <summary>The lines of the list that a name leads into, as this scope reaches them.</summary>
    protected BoundValue? FindLines(string name, LineReach reach) => names.InLines.TryGetValue(name, out var cell)
        ? Spread(new BoundLines(Form.ListOf(cell), cell, reach), cell)
        : null;

    protected BoundValue Spread(BoundExpression expression, int cell) => new(expression, Named(cell, CellSource.Current, isScoped: true).ValueType);

    // requests.component.received: of all components.
    private BoundValue? FindSpread(string name)
    {
        var cell = Form.IndexOf(name);
        if (cell < 0 || names.IsFixed(cell))
        {
            return FindLines(name, LineReach.All);
        }

        return Form.ListOf(cell) is >= 0 and var list
            ? Spread(new BoundLines(list, cell, LineReach.All), cell)
            : Spread(new BoundComponents(cell), cell);
    }

    private static string NameOfProse(FormSection section) => section.HasFootnote ? CellPath.Join(section.Id, FormSection.FootnoteKey) : section.Id;
}
