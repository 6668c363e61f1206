using System.Text.Json.Nodes;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes the data of a section, beside the form as the reader walks through it.</summary>
internal sealed class SectionSchemas(SchemaWords words, RowSchemas rows, JsonObject definitions)
{
    /// <summary>What a key of a component looks like.</summary>
    public const string ComponentId = "^[A-Za-z][A-Za-z0-9-]{0,31}$";

    /// <summary>Describes a section.</summary>
    public JsonObject Of(FormSection section)
    {
        if (section.Table is not { } table)
        {
            return ProseOf(section.Narrative!.IsRequired).Named(section.Heading, SchemaWords.Paragraphs(section.Guidance, words.Say("Prose, as Markdown.", "文字，使用 Markdown。")));
        }

        if (table.Blocks.Count == 1 && table.Blocks[0].Id is null)
        {
            return BlockOf(new TablePlace(section, table.Blocks[0]), mapping => AddFootnote(mapping, section)).Named(section.Heading, string.Empty);
        }

        var blocks = new SchemaMapping(definitions, section.Id);
        foreach (var block in table.Blocks)
        {
            var value = BlockOf(new TablePlace(section, block), _ => { });
            blocks.Add(block.Id!, block.Title ?? string.Empty, value.Named(block.Title ?? string.Empty, section.Heading), isRequired: true);
        }

        AddFootnote(blocks, section);
        return blocks.Build().Named(section.Heading, string.Empty);
    }

    private JsonObject BlockOf(TablePlace table, Action<SchemaMapping> addFootnote)
    {
        if (!table.Block.HasRowHeadings && !table.Block.IsRepeated)
        {
            return rows.Of(table, table.Block.RowLeaves[0], addFootnote);
        }

        var mapping = new SchemaMapping(definitions, table.Path + ".");
        AddRows(mapping, table, table.Block.Rows);
        addFootnote(mapping);
        return mapping.Build();
    }

    private void AddRows(SchemaMapping mapping, TablePlace table, EquatableArray<AxisNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Repeat == RowRepeat.Component)
            {
                mapping.AddComponents(RowOf(table, node));
            }
            else if (node.Repeat == RowRepeat.Line)
            {
                var lines = new JsonObject { ["type"] = SchemaNode.Texts(["array", "null"]), ["items"] = RowOf(table, node) };
                mapping.Add(node.Id!, string.Empty, lines.Named(node.Label, words.Say("Lines: each a list, or a mapping by column.", "逐行填写：每行为列表，或按栏目填写的映射。")), isRequired: false);
            }
            else if (node.Id is null)
            {
                AddRows(mapping, table, node.Children);
            }
            else
            {
                mapping.Add(node.Id, node.Label, RowOf(table, node), IsRequired(table.Block, node));
            }
        }
    }

    private JsonObject RowOf(TablePlace table, AxisNode node)
    {
        var leaf = table.Block.RowLeaves[node.FirstLeaf];
        if (node.Children.Count == 0)
        {
            return rows.Of(table, leaf);
        }

        var mapping = new SchemaMapping(definitions, FormattableString.Invariant($"{table.Path}.{leaf.Path}({node.Id})"));
        AddRows(mapping, table, node.Children);
        if (node.HasCells)
        {
            rows.AddColumns(mapping, table, leaf, table.Block.Columns);
        }

        return mapping.Build().Named(node.Label, string.Empty);
    }

    // A row that is computed may be left out, and so may the row over all components where there is one component only. A list without
    // lines, and a component that does without a row, leave nothing to be filled in.
    private static bool IsRequired(FormBlock block, AxisNode node) =>
        !node.IsOptional
        && Enumerable.Range(node.FirstLeaf, node.LeafCount).Select(row => block.RowLeaves[row]).Any(row => !row.IsOverall && !IsDerived(block, row))
        && !IsRepeatedWithin(node);

    private static bool IsDerived(FormBlock block, RowLeaf row) =>
        row.IsDerived || Enumerable.Range(0, block.ColumnLeaves.Count).Where(row.Has).All(column => block.ColumnLeaves[column].IsDerived);

    private static bool IsRepeatedWithin(AxisNode node) => node.Children.Count > 0 && node.Children.All(child => child.Repeat == RowRepeat.Line || child.IsOptional);

    private void AddFootnote(SchemaMapping mapping, FormSection section)
    {
        if (section.HasFootnote)
        {
            mapping.Add(FormSection.FootnoteKey, string.Empty, ProseOf(false).Named(string.Empty, words.Say("A footnote to the table, as Markdown.", "表格的脚注，使用 Markdown。")), isRequired: false);
        }
    }

    private static JsonObject ProseOf(bool isRequired)
    {
        var prose = new JsonObject { ["type"] = SchemaNode.ScalarTypes(!isRequired) };
        if (isRequired)
        {
            prose["pattern"] = "\\S";
        }

        return prose;
    }
}
