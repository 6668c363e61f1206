using System.Text.Json.Nodes;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes what is chosen or listed in a cell: a list of words, one of them perhaps in the report's own words, or one without brackets.</summary>
internal static class ItemSchemas
{
    /// <summary>One of several words.</summary>
    /// <param name="type">The type of the cell.</param>
    /// <param name="word">The description of a word.</param>
    public static JsonObject OfCode(CellType type, JsonObject word) => type.Other.Length == 0 ? word : SchemaNode.AnyOf([word, OtherOf(type)]);

    /// <summary>Several of several.</summary>
    /// <param name="type">The type of the cell.</param>
    /// <param name="item">The description of an item.</param>
    /// <param name="single">The description of what stands there without brackets.</param>
    public static JsonObject OfList(CellType type, JsonObject item, JsonObject single)
    {
        var list = new JsonObject
        {
            ["type"] = "array",
            ["items"] = type.Other.Length == 0 ? item : SchemaNode.AnyOf([item, OtherOf(type)]),
            ["uniqueItems"] = true,
        };
        return SchemaNode.AnyOf(type.Other.Length == 0 ? [list, single] : [list, single, OtherOf(type)]);
    }

    private static JsonObject OtherOf(CellType type)
    {
        var properties = new JsonObject();
        foreach (var key in new[] { CellItems.Other, type.Other }.Distinct())
        {
            properties[key] = new JsonObject { ["type"] = SchemaNode.ScalarTypes(orNothing: false), ["pattern"] = "\\S" };
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["additionalProperties"] = false,
        };
    }
}
