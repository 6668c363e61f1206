using System.Text.Json.Nodes;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Puts parts of JSON Schema together.</summary>
internal static class SchemaNode
{
    /// <summary>A reference to a definition.</summary>
    public static JsonObject Ref(string definition) => new() { ["$ref"] = "#/definitions/" + Uri.EscapeDataString(definition) };

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

    /// <summary>A list of parts.</summary>
    public static JsonArray Parts(IEnumerable<JsonObject> parts) => [.. parts.Select(part => (JsonNode?)part)];

    /// <summary>What any of several parts describes; the part itself where there is one.</summary>
    public static JsonObject AnyOf(IReadOnlyList<JsonObject> parts) => parts.Count == 1 ? parts[0] : new JsonObject { ["anyOf"] = Parts(parts) };

    /// <summary>The same part with a title and a description where there are words for them.</summary>
    public static JsonObject Named(this JsonObject part, string title, string description)
    {
        if (title.Length > 0)
        {
            part["title"] = title;
        }

        if (description.Length > 0)
        {
            part["description"] = description;
        }

        return part;
    }

    /// <summary>What a scalar that is read as text may be: YAML takes some texts for numbers, and yes and no.</summary>
    public static JsonArray ScalarTypes(bool orNothing) => Texts(orNothing ? ["string", "number", "boolean", "null"] : ["string", "number", "boolean"]);
}
