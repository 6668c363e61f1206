using System.Text.Json.Nodes;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Asks for the texts of a form where a report does not say that it is published with its figures only.</summary>
internal sealed class TextSchemas
{
    // No section has such an id.
    private const string Text = ":text";

    private readonly HashSet<string> _prose;
    private readonly HashSet<string> _tables;
    private readonly JsonArray _asked = [];
    private readonly JsonObject _properties = [];
    private readonly JsonObject _patterns = [];

    /// <summary>Finds the texts that a form asks for.</summary>
    public TextSchemas(Form form)
    {
        _prose = [.. form.Sections.Where(section => section is { Table: null, Narrative.IsRequired: true }).Select(section => section.Id)];
        _tables = [.. form.Sections.Where(section => section.Table is { } table && IsOfWords(form, table)).Select(section => section.Id)];
    }

    /// <summary>Adds a section by its names; false where it is no text.</summary>
    /// <param name="id">The id.</param>
    /// <param name="label">The label; null where there is none.</param>
    /// <param name="pattern">Other ways to type the label; null where there are none.</param>
    public bool TryAdd(string id, string? label, string? pattern)
    {
        if (!_prose.Contains(id) && !_tables.Contains(id))
        {
            return false;
        }

        _asked.Add((JsonNode)SchemaMapping.Either(id, label, pattern));
        if (_tables.Contains(id))
        {
            return true;
        }

        _properties[id] = SchemaNode.Ref(Text);
        if (label is not null)
        {
            _properties[label] = SchemaNode.Ref(Text);
        }

        if (pattern is not null)
        {
            _patterns[pattern] = SchemaNode.Ref(Text);
        }

        return true;
    }

    /// <summary>Asks for what was added.</summary>
    /// <param name="mapping">The description of a data file.</param>
    /// <param name="definitions">Takes what a text is.</param>
    public void Finish(JsonObject mapping, JsonObject definitions)
    {
        if (_asked.Count == 0)
        {
            return;
        }

        definitions[Text] = new JsonObject { ["type"] = SchemaNode.ScalarTypes(orNothing: false), ["pattern"] = "\\S" };

        // Editors report what the first alternative lacks, where neither holds.
        mapping["anyOf"] = SchemaNode.Parts(
        [
            new JsonObject { ["properties"] = _properties, ["patternProperties"] = _patterns, ["allOf"] = _asked },
            new JsonObject { ["required"] = SchemaNode.Texts([HeadKeys.Content]) },
        ]);
    }

    private static bool IsOfWords(Form form, FormTable table) =>
        table.Blocks.SelectMany(block => block.Cells).All(cell => form.Cells[cell].Type.Kind == CellKind.Text);
}
