using System.Text.Json.Nodes;
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
    /// <summary>Describes a row.</summary>
    /// <param name="table">The table that it stands in.</param>
    /// <param name="row">The row.</param>
    /// <param name="orFootnote">What a mapping may hold besides; null for nothing.</param>
    public JsonObject Of(TablePlace table, RowLeaf row, Action<SchemaMapping>? orFootnote = null)
    {
        var ways = Ways(table, row, table.Block.Columns, 0, table.Block.ColumnLeaves.Count, orFootnote);
        return SchemaNode.AnyOf(ways).Named(row.Words, DescriptionOf(table, row));
    }

    /// <summary>Adds the columns of a row to a mapping that stands for it.</summary>
    public void AddColumns(SchemaMapping mapping, TablePlace table, RowLeaf row, EquatableArray<AxisNode> columns)
    {
        foreach (var column in AxisNaming.Named(columns).Where(column => CellsOf(row, column.FirstLeaf, column.LeafCount).Count > 0))
        {
            var cells = CellsOf(row, column.FirstLeaf, column.LeafCount);
            if (column.IsLeaf)
            {
                mapping.Add(column.Id!, column.Label, CellOf(table, row, cells[0]), !IsDerived(table.Block, row, cells[0]));
            }
            else
            {
                var ways = SchemaNode.AnyOf(Ways(table, row, column.Children, column.FirstLeaf, column.LeafCount, null));
                mapping.Add(column.Id!, column.Label, ways.Named(column.Label, string.Empty), !cells.TrueForAll(cell => IsDerived(table.Block, row, cell)));
            }
        }
    }

    private List<JsonObject> Ways(TablePlace table, RowLeaf row, EquatableArray<AxisNode> columns, int first, int count, Action<SchemaMapping>? orFootnote)
    {
        var all = CellsOf(row, first, count);
        var typed = all.FindAll(column => !IsLeftOutOfRow(table.Block, row, column));
        var ways = new List<JsonObject>();
        foreach (var cells in typed.Count < all.Count ? [all, typed] : (List<int>[])[all])
        {
            ways.Add(ListOf(table, row, cells));
            if (cells.Count == 1)
            {
                ways.Add(CellOf(table, row, cells[0]));
            }
            else if (cells.Count == 0)
            {
                ways.Add(new JsonObject { ["type"] = "null" });
            }
        }

        var mapping = new SchemaMapping(definitions, FormattableString.Invariant($"{table.Path}.{row.Path}[{first}]"));
        AddColumns(mapping, table, row, columns);
        orFootnote?.Invoke(mapping);
        ways.Add(mapping.Build());
        return ways;
    }

    // A list of no parts is none in JSON Schema.
    private JsonObject ListOf(TablePlace table, RowLeaf row, List<int> cells) => cells.Count == 0
        ? new JsonObject { ["type"] = "array", ["maxItems"] = 0 }
        : new JsonObject
        {
            ["type"] = "array",
            ["items"] = SchemaNode.Parts(cells.Select(cell => CellOf(table, row, cell))),
            ["minItems"] = cells.Count,
            ["maxItems"] = cells.Count,
            ["additionalItems"] = false,
        };

    private JsonObject CellOf(TablePlace table, RowLeaf row, int column)
    {
        var leaf = table.Block.ColumnLeaves[column];
        var name = CellPath.Join(table.Path, CellPath.Join(row.Path.Length > 0 ? row.Path : null, leaf.Path) ?? string.Empty) ?? string.Empty;
        if (!definitions.ContainsKey(name))
        {
            var type = form.Types[table.Block.CellTypes[(table.RowIndex(row) * table.Block.ColumnLeaves.Count) + column]];
            var isDerived = IsDerived(table.Block, row, column);
            var where = string.Join(" · ", new[] { row.Words, leaf.Words }.Where(part => part.Length > 0));
            var computed = isDerived ? words.Stop + words.Say("Computed where it is left out", "可以不填，由系统计算") : string.Empty;
            definitions[name] = CellSchemas.Of(type, type.AllowsBlank || isDerived).Named(leaf.Words, $"{where}{words.Stop}{words.Of(type)}{computed}");
        }

        return SchemaNode.Ref(name);
    }

    private string DescriptionOf(TablePlace table, RowLeaf row) => SchemaWords.Paragraphs(
        string.Join(" · ", new[] { table.Section.Heading, table.Block.Title, row.Words }.Where(part => !string.IsNullOrEmpty(part))),
        words.OfRules(reach.RulesOf(CellsOf(row, 0, table.Block.ColumnLeaves.Count).Select(column => row.FirstCell + column))));

    private static List<int> CellsOf(RowLeaf row, int first, int count) => [.. Enumerable.Range(first, count).Where(row.Has)];

    private static bool IsDerived(FormBlock block, RowLeaf row, int column) => row.IsDerived || IsLeftOutOfRow(block, row, column);

    private static bool IsLeftOutOfRow(FormBlock block, RowLeaf row, int column) =>
        block.ColumnLeaves[column].IsDerived || (row.IsOverall && block.ColumnLeaves[column].Overall != Aggregate.Own);
}
