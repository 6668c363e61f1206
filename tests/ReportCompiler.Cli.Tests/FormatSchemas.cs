using System.Xml.Linq;
using System.Xml.Schema;
using NJsonSchema;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>Holds what is written for other tools to the schemas of their formats.</summary>
internal static class FormatSchemas
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "tests", "schemas");

    private static readonly Dictionary<string, string> Json = new(StringComparer.Ordinal)
    {
        ["sarif"] = "sarif-schema-2.1.0.json",
        ["gitlab"] = "gitlab-code-quality.schema.json",
    };

    /// <summary>Fails unless a text is as its format has it.</summary>
    public static void AssertValid(string format, string text)
    {
        if (format == "junit")
        {
            AssertValidXml(text);
            return;
        }

        var schema = JsonSchema.FromFileAsync(Path.Combine(Folder, Json[format])).GetAwaiter().GetResult();
        Assert.Empty(schema.Validate(text).Select(error => error.ToString()));
    }

    private static void AssertValidXml(string text)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Folder, "junit.xsd"));
        var problems = new List<string>();
        XDocument.Parse(text).Validate(schemas, (_, problem) => problems.Add(problem.Message));
        Assert.Empty(problems);
    }
}
