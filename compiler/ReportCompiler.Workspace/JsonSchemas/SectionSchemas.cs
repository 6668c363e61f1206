using System.Text.Json.Nodes;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes the data of a section, place by place, as the reader reads it.</summary>
internal sealed class SectionSchemas(SchemaWords words, RowSchemas rows, JsonObject definitions)
{
    /// <summary>What a key of a component looks like.</summary>
    public const string ComponentId = "^[A-Za-z][A-Za-z0-9-]{0,31}$";

    /// <summary>Describes a section.</summary>
    /// <param name="place">The section, of the form without a report.</param>
    public JsonObject Of(DataPlace place)
    {
        var section = place.Section!;
        if (place.Kind == PlaceKind.Prose)
        {
            var text = SchemaWords.Paragraphs(section.Guidance, words.Say(Words.Say("section-schemas.prose", "Prose, as Markdown.", "文字，使用 Markdown。")));
            return Prose().Named(section.Heading, text);
        }

        if (place.Kind != PlaceKind.Blocks)
        {
            return TableOf(place).Named(section.Heading, string.Empty);
        }

        var blocks = new SchemaMapping(definitions, section.Id);
        foreach (var block in place.Children)
        {
            if (block.IsFootnote)
            {
                AddFootnote(blocks, block);
            }
            else
            {
                blocks.Add(block.Id, block.Label, TableOf(block).Named(block.Label, section.Heading), isRequired: true);
            }
        }

        return blocks.Build().Named(section.Heading, string.Empty);
    }

    private JsonObject TableOf(DataPlace place)
    {
        var footnote = place.Children.FirstOrDefault(child => child.IsFootnote);
        if (place.Kind == PlaceKind.OnlyRow)
        {
            return rows.Of(place, mapping => AddFootnote(mapping, footnote));
        }

        var mapping = new SchemaMapping(definitions, RowSchemas.TableOf(place) + ".");
        AddRows(mapping, place);
        AddFootnote(mapping, footnote);
        return mapping.Build();
    }

    private void AddRows(SchemaMapping mapping, DataPlace place)
    {
        foreach (var row in place.Children.Where(child => child.Node is not null))
        {
            if (row.IsComponent)
            {
                mapping.AddComponents(RowOf(row));
            }
            else if (row.Kind == PlaceKind.Lines)
            {
                var lines = new JsonObject { ["type"] = SchemaNode.Texts(["array", "null"]), ["items"] = RowOf(row.Line(0)!) };
                var text = words.Say(Words.Say("section-schemas.lines", "Lines: each a list, or a mapping by column.", "逐行填写：每行为列表，或按栏目填写的映射。"));
                mapping.Add(row.Id, string.Empty, lines.Named(row.Label, text), isRequired: false);
            }
            else
            {
                mapping.Add(row.Id, row.Label, RowOf(row), IsRequired(row));
            }
        }
    }

    private JsonObject RowOf(DataPlace place)
    {
        if (place.Kind == PlaceKind.Row)
        {
            return rows.Of(place);
        }

        var node = place.Node!;
        var first = place.Block!.RowLeaves[node.FirstLeaf];
        var mapping = new SchemaMapping(definitions, FormattableString.Invariant($"{RowSchemas.TableOf(place)}.{first.Path}({node.Id})"));
        AddRows(mapping, place);
        rows.AddColumns(mapping, place);
        return mapping.Build().Named(node.Label, string.Empty);
    }

    // A row that is computed may be left out, and so may the row over all components where there is one component only. A list without
    // lines, and a component that does without a row, leave nothing to be filled in.
    private static bool IsRequired(DataPlace place) =>
        !place.IsOptional
        && place.Rows.Any(row => !row.IsOverall && !IsDerived(place.Block!, row))
        && !IsRepeatedWithin(place.Node!);

    private static bool IsDerived(FormBlock block, RowLeaf row) =>
        row.IsDerived || Enumerable.Range(0, block.ColumnLeaves.Count).Where(row.Has).All(column => block.ColumnLeaves[column].IsDerived);

    private static bool IsRepeatedWithin(AxisNode node) =>
        node.Children.Count > 0 && node.Children.All(child => child.Repeat == RowRepeat.Line || child.IsOptional);

    private void AddFootnote(SchemaMapping mapping, DataPlace? footnote)
    {
        if (footnote is not null)
        {
            var text = words.Say(Words.Say("section-schemas.footnote", "A footnote to the table, as Markdown.", "表格的脚注，使用 Markdown。"));
            mapping.Add(footnote.Id, string.Empty, Prose().Named(string.Empty, text), isRequired: false);
        }
    }

    // That a text is asked for, TextSchemas says: a report with figures only does without.
    private static JsonObject Prose() => new() { ["type"] = SchemaNode.ScalarTypes(orNothing: true) };
}
