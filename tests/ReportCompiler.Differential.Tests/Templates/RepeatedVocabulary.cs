using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>What a rule may name of rows that are repeated.</summary>
/// <param name="form">The form as compiled without rules.</param>
/// <param name="other">Another version of the form; null where there is none.</param>
internal sealed class RepeatedVocabulary(Form form, Form? other)
{
    private const string Component = FormExtent.AnyComponent;
    private const string Overall = "overall";

    private IEnumerable<FormCell> OfComponents => form.Cells
        .Skip(form.Extent.FixedSize)
        .Take(form.Extent.ComponentSize)
        .Where(cell => cell.Path.Length > 0);

    /// <summary>What stands for several numbers in a function, wherever it is named.</summary>
    public static IReadOnlyList<NamedUnit> SpreadsOf(Form form) => form.Cells
        .Skip(form.Extent.FixedSize)
        .Where(cell => cell.Path.Length > 0)
        .Select(cell => new NamedUnit(form.ListOf(cell.Index) >= 0 ? WithoutComponent(cell.Path) : cell.Path, CellTypes.UnitOf(cell)))
        .ToList();

    /// <summary>What rules over components, over the rows above them, and over lines may name; nothing where no rows are repeated.</summary>
    public IReadOnlyList<Vocabulary> All()
    {
        var whole = Vocabulary.Of(form, other);
        var ofComponent = OfComponents.Select(cell => (Cell: cell, Name: WithoutComponent(cell.Path))).ToList();
        var overall = form.Cells.Where(cell => cell.Row.IsOverall && cell.Path.Length > 0).Select(cell => (Cell: cell, Name: WithoutOverall(cell))).ToList();
        var both = ofComponent.Where(pair => overall.Exists(above => above.Name == pair.Name)).ToList();
        var tables = OfComponents.Select(cell => CellPath.Join(cell.Section.Id, cell.Block.Id)).Distinct(StringComparer.Ordinal).ToList();
        List<Vocabulary> scopes =
        [
            Scoped(whole, ScopeKind.Component, Component, ofComponent) with { Tables = tables },
            Scoped(whole, ScopeKind.None, Overall, overall),
            Scoped(whole, ScopeKind.None, $"[{Component}, {Overall}]", both),
            .. form.Extent.Lists.Select(list => OfLines(whole, list)),
        ];
        return [.. scopes.Where(scope => scope.Cells.Count > whole.Cells.Count)];
    }

    private static Vocabulary Scoped(Vocabulary whole, ScopeKind kind, string each, List<(FormCell Cell, string Name)> scoped) => whole with
    {
        Scope = kind,
        Each = each,
        Cells = [.. scoped.Select(pair => new NamedUnit(pair.Name, CellTypes.UnitOf(pair.Cell))), .. whole.Cells],
        Groups = Vocabulary.Headings(scoped.Where(pair => !pair.Cell.IsDerived).Select(pair => new NamedUnit(pair.Name, CellTypes.UnitOf(pair.Cell)))),
    };

    private Vocabulary OfLines(Vocabulary whole, FormList list)
    {
        var cells = form.Cells.Where(cell => cell.Path.Length > 0 && form.ListOf(cell.Index) >= 0 && form.Extent.Lists[form.ListOf(cell.Index)] == list)
            .Select(cell => (Cell: cell, Name: WithoutComponent(cell.Path)[(list.Path.Length + 1)..]))
            .ToList();
        var inside = cells.Where(pair => pair.Cell.Index - list.FirstCell >= list.OwnSize).ToList();
        var words = Scoped(whole, ScopeKind.Line, $"line of {list.Path}", [.. cells.Except(inside)]);
        return words with { Spreads = [.. inside.Select(pair => new NamedUnit($"{Component}.{pair.Name}", CellTypes.UnitOf(pair.Cell))), .. whole.Spreads] };
    }

    private static string WithoutComponent(string path) => string.Join(".", path.Split('.').Where(segment => segment != Component));

    private static string WithoutOverall(FormCell cell)
    {
        var cut = cell.Row.Path.IndexOf('.', StringComparison.Ordinal);
        return CellPath.Join(cell.Section.Id, cell.Block.Id, cut < 0 ? string.Empty : cell.Row.Path[(cut + 1)..], cell.Column.Path);
    }
}
