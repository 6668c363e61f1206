using System.Text.Json.Nodes;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes the ways in which a row can be written: a list with or without what is computed, a mapping by column, a single value.</summary>
/// <param name="form">The form.</param>
/// <param name="words">The words of the schema.</param>
/// <param name="reach">Which rules speak of which cells.</param>
/// <param name="definitions">Takes the description of each cell.</param>
internal sealed class RowSchemas(Form form, SchemaWords words, RuleReach reach, JsonObject definitions)
{
    /// <summary>The beginning of the paths of the cells of the block that a place is in.</summary>
    public static string TableOf(DataPlace place) => CellPath.Join(place.Section!.Id, place.Block!.Id);

    /// <summary>Describes a row.</summary>
    /// <param name="place">The row, of the form without a report.</param>
    /// <param name="orFootnote">What a mapping may hold besides; null for nothing.</param>
    public JsonObject Of(DataPlace place, Action<SchemaMapping>? orFootnote = null) =>
        SchemaNode.AnyOf(Ways(place, orFootnote)).Named(place.Row!.Words, DescriptionOf(place));

    /// <summary>Adds the columns of a row to a mapping that stands for it.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="place">The row, some of its columns, or a group with cells of its own.</param>
    public void AddColumns(SchemaMapping mapping, DataPlace place)
    {
        foreach (var column in place.Children.Where(child => child.Kind is PlaceKind.Cell or PlaceKind.Columns))
        {
            var isRequired = !column.Columns.All(cell => IsDerived(column.Block!, column.Row!, cell));
            var value = column.Kind == PlaceKind.Cell
                ? CellOf(column, column.Columns[0]) : SchemaNode.AnyOf(Ways(column, null)).Named(column.Label, string.Empty);
            mapping.Add(column.Id, column.Label, value, isRequired);
        }
    }

    private List<JsonObject> Ways(DataPlace place, Action<SchemaMapping>? orFootnote)
    {
        var all = place.Columns.ToList();
        var typed = all.FindAll(column => !IsLeftOutOfRow(place.Block!, place.Row!, column));
        var ways = new List<JsonObject>();
        foreach (var cells in typed.Count < all.Count ? [all, typed] : (List<int>[])[all])
        {
            ways.Add(ListOf(place, cells));
            if (cells.Count == 1)
            {
                ways.Add(CellOf(place, cells[0]));
            }
            else if (cells.Count == 0)
            {
                ways.Add(new JsonObject { ["type"] = "null" });
            }
        }

        var first = place.Heading?.FirstLeaf ?? 0;
        var mapping = new SchemaMapping(definitions, FormattableString.Invariant($"{TableOf(place)}.{place.Row!.Path}[{first}]"));
        AddColumns(mapping, place);
        orFootnote?.Invoke(mapping);
        ways.Add(mapping.Build());
        return ways;
    }

    // A list of no parts is none in JSON Schema.
    private JsonObject ListOf(DataPlace place, List<int> cells) => cells.Count == 0
        ? new JsonObject { ["type"] = "array", ["maxItems"] = 0 }
        : new JsonObject
        {
            ["type"] = "array",
            ["items"] = SchemaNode.Parts(cells.Select(cell => CellOf(place, cell))),
            ["minItems"] = cells.Count,
            ["maxItems"] = cells.Count,
            ["additionalItems"] = false,
        };

    private JsonObject CellOf(DataPlace place, int column)
    {
        var row = place.Row!;
        var leaf = place.Block!.ColumnLeaves[column];
        var name = CellPath.Join(TableOf(place), CellPath.Join(row.Path.Length > 0 ? row.Path : null, leaf.Path) ?? string.Empty) ?? string.Empty;
        if (!definitions.ContainsKey(name))
        {
            var type = form.Cells[row.FirstCell + column].Type;
            var isDerived = IsDerived(place.Block, row, column);
            var where = string.Join(" · ", new[] { row.Words, leaf.Words }.Where(part => part.Length > 0));
            var computed = isDerived ? words.Stop + words.Say(Words.Say("row-schemas.computed", "Computed where it is left out", "可以不填，由系统计算")) : string.Empty;
            definitions[name] = CellSchemas.Of(type, type.AllowsBlank || isDerived).Named(leaf.Words, $"{where}{words.Stop}{words.Of(type)}{computed}");
        }

        return SchemaNode.Ref(name);
    }

    private string DescriptionOf(DataPlace place) => SchemaWords.Paragraphs(
        string.Join(" · ", new[] { place.Section!.Heading, place.Block!.Title, place.Row!.Words }.Where(part => !string.IsNullOrEmpty(part))),
        words.OfRules(reach.RulesOf(place.Cells)));

    private static bool IsDerived(FormBlock block, RowLeaf row, int column) => row.IsDerived || IsLeftOutOfRow(block, row, column);

    private static bool IsLeftOutOfRow(FormBlock block, RowLeaf row, int column) =>
        block.ColumnLeaves[column].IsDerived || (row.IsOverall && block.ColumnLeaves[column].Overall != Aggregate.Own);
}
