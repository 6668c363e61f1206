using System.Text.Json.Nodes;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes the head of a data file: whose report it is, of which year, and what stands although it does not agree.</summary>
internal static class HeadSchemas
{
    /// <summary>Adds the keys of the head to the mapping that a data file is.</summary>
    public static void Add(SchemaMapping mapping, Form form, SchemaWords words)
    {
        mapping.Add(
            "template", string.Empty,
            new JsonObject { ["enum"] = SchemaNode.Texts([form.Family]) }.Named(
                string.Empty, words.Say(Words.Say("head-schemas.template", "The kind of report.", "报告的种类。"))), isRequired: true);
        mapping.Add(
            "agency",
            string.Empty,
            new JsonObject { ["type"] = SchemaNode.Texts(["string", "integer"]), ["pattern"] = "^\\s*[a-z0-9][a-z0-9-]{0,63}\\s*$" }
                .Named(string.Empty, words.Say(Words.Say("head-schemas.agency", "The id of the agency, as in agencies.yaml.", "单位的代号，见 agencies.yaml。"))),
            isRequired: true);
        mapping.Add("year", string.Empty, Year(form, words), isRequired: true);
        mapping.Add(
            "published",
            string.Empty,
            new JsonObject { ["type"] = "string", ["pattern"] = "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$" }
                .Named(string.Empty, words.Say(Words.Say("head-schemas.published", "The day of publication, such as 2025-01-31.", "发布日期，如 2025-01-31。"))),
            isRequired: false);
        mapping.Add(HeadKeys.Content, string.Empty, Content(form, words), isRequired: false);
        mapping.Add(HeadKeys.CollectedWithout, string.Empty, Without(words), isRequired: false);
        if (form.Extent.HasComponents)
        {
            mapping.Add("components", string.Empty, Components(words), isRequired: true);
        }

        mapping.Add("accepted", string.Empty, Accepted(form, words), isRequired: false);
    }

    private static JsonObject Year(Form form, SchemaWords words)
    {
        var year = new JsonObject
        {
            ["type"] = SchemaNode.Texts(["integer", "string"]),
            ["minimum"] = form.Years.First,
        };
        if (form.Years.Last is { } last)
        {
            year["maximum"] = last;
        }

        year["pattern"] = "^\\s*[12][0-9]{3}\\s*$";
        return year.Named(string.Empty, words.Say(Words.Say("head-schemas.year", $"The report year, {form.Years}.", $"报告年度，{form.Years}。")));
    }

    private static JsonObject Content(Form form, SchemaWords words)
    {
        var languages = new[] { form.WordLanguage, Language.English, Language.Chinese };
        return new JsonObject { ["enum"] = SchemaNode.Texts(languages.Select(HeadKeys.FiguresOnly.In).Distinct()) }.Named(
            string.Empty,
            words.Say(Words.Say(
                "head-schemas.content", "That the report is published with its figures only: texts may be left out.", "表示报告仅发布数据，文字可以不填。")));
    }

    private static JsonObject Without(SchemaWords words) => new JsonObject
    {
        ["type"] = SchemaNode.Texts(["string", "integer"]),
        ["pattern"] = "^\\s*[a-z0-9][a-z0-9-]{0,63}(?:\\s*,\\s*[a-z0-9][a-z0-9-]{0,63})*\\s*$",
    }.Named(string.Empty, words.Say(Words.Say(
        "head-schemas.collected-without",
        "The agencies whose figures a collected report lacks, with commas between.",
        "汇总报告中未包含其数据的单位，用逗号分隔。")));

    private static JsonObject Components(SchemaWords words) => new JsonObject
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["patternProperties"] = new JsonObject { [SectionSchemas.ComponentId] = new JsonObject { ["type"] = SchemaNode.ScalarTypes(false),
            ["pattern"] = "\\S" } },
        ["additionalProperties"] = false,
    }.Named(string.Empty, words.Say(Words.Say("head-schemas.components", "The components, each by its abbreviation.", "组成单位：简称和名称。")));

    private static JsonObject Accepted(Form form, SchemaWords words)
    {
        // An editor offers the rules of the form; the id of a kind of finding is right too.
        var rules = form.Rules.Select(rule => new JsonObject { ["enum"] = SchemaNode.Texts([rule.Id]) }.Named(string.Empty, words.OfRule(rule)))
            .Append(new JsonObject { ["type"] = "string" });
        var entry = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["rule"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["anyOf"] = SchemaNode.Parts(rules) }
                    .Named(string.Empty, words.Say(Words.Say("head-schemas.rule", "The rule, or the id of the finding.", "规则代号或问题编号。"))),
                ["cell"] = new JsonObject { ["type"] = "string" }.Named(
                    string.Empty,
                    words.Say(Words.Say("head-schemas.cell", "The path of the cell; every cell of the rule without it.", "单元格路径；不填时指该规则的所有单元格。"))),
                ["reason"] = new JsonObject { ["type"] = SchemaNode.ScalarTypes(false), ["pattern"] = "\\S" }.Named(
                    string.Empty, words.Say(Words.Say("head-schemas.reason", "Why it stands.", "认可的原因。"))),
            },
            ["required"] = SchemaNode.Texts(["rule", "reason"]),
            ["additionalProperties"] = false,
        };
        return new JsonObject { ["type"] = "array", ["items"] = entry }
            .Named(
                string.Empty,
                words.Say(Words.Say("head-schemas.accepted", "Discrepancies that stand because the report was published with them.", "报告发布时即存在、因而予以保留的差异。")));
    }
}
