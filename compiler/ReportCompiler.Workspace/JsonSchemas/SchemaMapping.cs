using System.Text.Json.Nodes;
using ReportCompiler.Schema.DataLayout;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes a mapping whose keys are ids or, as well, the labels of the form.</summary>
/// <param name="definitions">Takes what stands under two keys.</param>
/// <param name="path">What the mapping stands for: no other has the same.</param>
internal sealed class SchemaMapping(JsonObject definitions, string path)
{
    private readonly List<(string Id, string Label, JsonObject Value, bool IsRequired)> _keys = [];
    private JsonObject? _ofComponents;
    private TextSchemas? _texts;

    /// <summary>Adds what a key names.</summary>
    /// <param name="id">The id.</param>
    /// <param name="label">The label; empty where there is none.</param>
    /// <param name="value">What stands under it.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    public void Add(string id, string label, JsonObject value, bool isRequired) => _keys.Add((id, label.Trim(), value, isRequired));

    /// <summary>Adds what stands under the abbreviation of a component: any that is no other key.</summary>
    public void AddComponents(JsonObject value) => _ofComponents = value;

    /// <summary>Leaves it to another to ask for texts.</summary>
    public void AskFor(TextSchemas texts) => _texts = texts;

    /// <summary>The description.</summary>
    public JsonObject Build()
    {
        var properties = new JsonObject();
        var patterns = new JsonObject();
        var required = new JsonArray();
        var either = new JsonArray();
        var names = new KeyNames([.. _keys.Select(key => (key.Id, (string?)key.Label))]);
        foreach (var (id, _, value, isRequired) in _keys)
        {
            var label = names.LabelOf(id) is { } known && known != id ? known : null;
            var pattern = label is null ? null : LabelPattern.Of(label);
            if (label is not null)
            {
                properties[id] = Share(id, value);
                properties[label] = properties[id]!.DeepClone();
                AddWhereAny(patterns, pattern ?? string.Empty, pattern is null ? null : properties[id]!.DeepClone());
            }
            else
            {
                properties[id] = value;
            }

            if (isRequired && _texts?.TryAdd(id, label, pattern) is not true)
            {
                (label is null ? required : either).Add(label is null ? (JsonNode)id : Either(id, label, pattern));
            }
        }

        AddWhereAny(patterns, _ofComponents is null ? string.Empty : ComponentsBeside(properties), _ofComponents);
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties };
        AddWhereAny(mapping, "patternProperties", patterns.Count > 0 ? patterns : null);
        AddWhereAny(mapping, "required", required.Count > 0 ? required : null);
        AddWhereAny(mapping, "allOf", either.Count > 0 ? either : null);
        _texts?.Finish(mapping, definitions);
        mapping["additionalProperties"] = false;
        return mapping;
    }

    // What a pattern says holds of keys that have a name of their own, too.
    private static string ComponentsBeside(JsonObject properties)
    {
        var words = properties.Select(property => property.Key).Where(key => key.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')).ToList();
        return words.Count == 0 ? SectionSchemas.ComponentId : $"^(?!(?:{string.Join('|', words)})$){SectionSchemas.ComponentId[1..]}";
    }

    private static void AddWhereAny(JsonObject mapping, string key, JsonNode? value)
    {
        if (value is not null)
        {
            mapping[key] = value;
        }
    }

    private JsonObject Share(string id, JsonObject value)
    {
        if (value.ContainsKey("$ref"))
        {
            return value;
        }

        var name = $"{path}:{id}";
        definitions[name] = value;
        return SchemaNode.Ref(name);
    }

    /// <summary>Asks for a key under either of its names.</summary>
    internal static JsonObject Either(string id, string? label, string? pattern) => SchemaNode.AnyOf(
        [
            Required(id),
            .. label is null ? Array.Empty<JsonObject>() : [Required(label)],
            .. pattern is null ? Array.Empty<JsonObject>() : [LabelPattern.Required(pattern)],
        ]);

    private static JsonObject Required(string key) => new() { ["required"] = SchemaNode.Texts([key]) };
}
