using NJsonSchema;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.JsonSchemas;

namespace ReportCompiler.Cli.Tests;

/// <summary>The schemas that reportc writes, ready to validate with.</summary>
internal static class ReportSchemas
{
    private static readonly Dictionary<(string, int), JsonSchema> Read = [];

    /// <summary>What a schema has against a data file; nothing where it takes it.</summary>
    public static IReadOnlyList<string> Problems(string family, int year, string yaml)
    {
        var json = YamlJson.Of(yaml);
        return json is null ? ["it is no YAML"] : [.. Of(family, year).Validate(json).Select(error => error.ToString())];
    }

    /// <summary>What a schema of another file has against it.</summary>
    public static IReadOnlyList<string> Problems(string schema, string yaml) =>
        [.. JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult().Validate(YamlJson.Of(yaml)!).Select(error => error.ToString())];

    private static JsonSchema Of(string family, int year)
    {
        lock (Read)
        {
            if (!Read.TryGetValue((family, year), out var schema))
            {
                var text = ReportSchema.Write(Forms.Catalog.Find(family, year)!, Language.English);
                schema = Read[(family, year)] = JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
            }

            return schema;
        }
    }
}
