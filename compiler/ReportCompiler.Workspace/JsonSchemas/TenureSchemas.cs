using System.Text.Json.Nodes;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>What the register says of the years of an agency, as JSON Schema.</summary>
internal static class TenureSchemas
{
    /// <summary>The body that an agency answers to: its id, or since which year to which.</summary>
    /// <param name="id">The id of an agency.</param>
    public static JsonObject Parent(JsonObject id) => SchemaNode.AnyOf(
    [
        id.DeepClone().AsObject(),
        new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject
            {
                ["^[0-9]{4}$"] = SchemaNode.AnyOf([id.DeepClone().AsObject(), new JsonObject { ["type"] = "null" }]),
            },
            ["additionalProperties"] = false,
        },
    ]);

    /// <summary>The keys of years, and of who came before and after.</summary>
    /// <param name="id">The id of an agency.</param>
    public static IEnumerable<(string Key, JsonObject Value, LocalizedText Says)> All(JsonObject id) =>
    [
        ("from", Year(), Words.Say("tenure-schemas.from", "the first year that it reports on", "编制报告的第一个年度")),
        ("until", Year(), Words.Say("tenure-schemas.until", "the last year that it reports on", "编制报告的最后一个年度")),
        ("into", Ids(id), Words.Say(
            "tenure-schemas.into", "who took over from it after its last year: an id, or a list of them", "最后年度之后由谁承接：一个代号，或代号列表")),
        ("outOf", Ids(id), Words.Say(
            "tenure-schemas.out-of", "what it was split off from in its first year: an id, or a list of them", "在第一个年度由谁分出：一个代号，或代号列表")),
    ];

    private static JsonObject Year() => new()
    {
        ["type"] = SchemaNode.Texts(["integer", "string"]), ["pattern"] = "^[0-9]{4}$", ["minimum"] = 1000, ["maximum"] = 9999,
    };

    private static JsonObject Ids(JsonObject id) => SchemaNode.AnyOf(
        [id.DeepClone().AsObject(), new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = id.DeepClone() }]);
}
