using System.Text.Json.Nodes;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>The two files that a folder of reports has beside its reports, each as a JSON Schema that explains itself in both languages.</summary>
public static class FolderSchemas
{
    /// <summary>The name of the schema of the register.</summary>
    public const string AgenciesName = "agencies.schema.json";

    /// <summary>The name of the schema of the settings of a site.</summary>
    public const string SiteName = "site.schema.json";

    private const string Visible = "\\S";

    private static readonly Language[] Spoken = [Language.English, Language.Chinese];

    /// <summary>The schema of <c>agencies.yaml</c>.</summary>
    public static string WriteAgencies()
    {
        var agency = Mapping(["id", "name", "level"],
        [
            ("id", AgencyId(), Words.Say("folder-schemas.agencies.id", "the folder of its reports, and its address on the site", "其报告的目录，也是网址的一部分")),
            ("name", Text(), Words.Say("folder-schemas.agencies.name", "its official name", "单位全称")),
            ("level", OneOf("state", "ministry", "province", "city", "county", "town"), Words.Say("folder-schemas.agencies.level", "its level", "级别")),
            ("parent", TenureSchemas.Parent(OfAgency()), Words.Say(
                "folder-schemas.agencies.parent",
                "the id of the agency that it belongs to; or since which year to which: {2019: a, 2023: b}",
                "上级单位的代号；上级有变动的，按起始年度填写：{2019: a, 2023: b}")),
            .. TenureSchemas.All(OfAgency()),
            ("covers", OneOf("itself", "level", "sum"),
                Words.Say(
                    "folder-schemas.agencies.covers",
                    "level where its reports collect those of the agencies that belong to it; sum where it files none and its page adds them up; else itself",
                    "汇总所属单位的报告时填 level；自身不编报告、页面合计所属单位数据时填 sum；否则填 itself")),
            ("members", MemberCounts(), Words.Say(
                "folder-schemas.agencies.members",
                "all where every body that its reports cover is listed here; else how many there are; or one of these for each year",
                "已列出其报告汇总的全部单位时填 all，否则填单位个数；也可按年度分别填写")),
            ("region", new JsonObject { ["type"] = SchemaNode.Texts(["string", "integer"]), ["pattern"] = "^[0-9]{6}$", ["minimum"] = 100000,
                ["maximum"] = 999999 }, Words.Say("folder-schemas.agencies.region", "six-digit code of GB/T 2260, in quotes", "六位行政区划代码（GB/T 2260），加引号")),
            ("abbreviation", Text(), Words.Say("folder-schemas.agencies.abbreviation", "what exchange formats name it by", "交换格式中使用的简称")),
            ("pinyin", new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z]+$" },
                Words.Say("folder-schemas.agencies.pinyin", "its name in pinyin, by which lists are ordered", "名称的拼音，用于排序")),
        ]);
        return Schema(
            "agencies.yaml",
            Mapping(
                ["agencies"],
                ("agencies", new JsonObject { ["type"] = "array", ["items"] = agency },
                    Words.Say("folder-schemas.agencies.agencies", "the agencies that file reports", "填报单位"))));
    }

    /// <summary>The schema of <c>site.yaml</c>.</summary>
    public static string WriteSite() => Schema("site.yaml", Mapping(
        [],
        ("name", Localized(), Words.Say("folder-schemas.site.name", "the name of the site", "网站名称")),
        ("base", new JsonObject { ["type"] = "string", ["pattern"] = "^https?://[^\\s?#@]+$" },
            Words.Say("folder-schemas.site.base", "the address that the site is published at", "网站发布的网址")),
        ("domain", new JsonObject { ["type"] = "string", ["pattern"] = "^[^\\s/:]+\\.[^\\s/:]+$" },
            Words.Say("folder-schemas.site.domain", "the domain of the authority", "主办单位的域名")),
        ("code", new JsonObject { ["type"] = SchemaNode.Texts(["string", "integer"]), ["pattern"] = "^[0-9A-Za-z]{1,32}$" },
            Words.Say("folder-schemas.site.code", "the identification code of the site", "网站标识码")),
        ("column", Column(), Words.Say("folder-schemas.site.column", "the column of the authority's site that the pages belong to", "页面所属的栏目")),
        ("languages", List(OneOf("zh", "en")),
            Words.Say("folder-schemas.site.languages", "the languages of the pages, the first for those without a choice", "页面语言，第一个为默认语言")),
        ("footer", new JsonObject { ["type"] = SchemaNode.ScalarTypes(true) },
            Words.Say("folder-schemas.site.footer", "what stands at the foot of every page", "每页页脚的文字")),
        ("logo", new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9A-Za-z_-][0-9A-Za-z._-]*\\.(?:svg|png)$" },
            Words.Say("folder-schemas.site.logo", "an svg or png file beside this one", "与本文件同目录的 svg 或 png 文件")),
        ("formats", List(OneOf([.. SiteSettings.KnownFormats])),
            Words.Say("folder-schemas.site.formats", "the kinds of files that are published", "发布的文件格式")),
        ("templates", new JsonObject { ["type"] = "string", ["pattern"] = "^(?:\\.\\./)+[^./\\\\:][^/\\\\:]*(?:/[^./\\\\:][^/\\\\:]*){0,7}/?$" },
            Words.Say("folder-schemas.site.templates", "the way from here to the folder of the forms", "从本文件到模板目录的相对路径"))));

    /// <summary>A whole schema.</summary>
    internal static string Schema(string name, JsonObject mapping)
    {
        var schema = new JsonObject { ["$schema"] = ReportSchema.Dialect, ["title"] = name };
        foreach (var (key, value) in mapping.ToList())
        {
            schema[key] = value?.DeepClone();
        }

        return SchemaText.Of(schema);
    }

    /// <summary>A mapping with these keys and no others.</summary>
    internal static JsonObject Mapping(string[] required, params (string Key, JsonObject Value, LocalizedText Says)[] properties)
    {
        var described = new JsonObject();
        foreach (var (key, value, says) in properties)
        {
            described[key] = value.Named(string.Empty, string.Join(" · ", Spoken.Select(language => says.In(language))));
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = described,
            ["required"] = SchemaNode.Texts(required),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject AgencyId()
    {
        var id = Id("^\\s*[a-z0-9][a-z0-9-]{0,63}\\s*$");
        id["not"] = new JsonObject { ["enum"] = SchemaNode.Texts(AgencyIds.Reserved) };
        return id;
    }

    private static JsonObject OfAgency() => Id("^\\s*[a-z0-9][a-z0-9-]{0,63}\\s*$");

    private static JsonObject MemberCounts()
    {
        var count = SchemaNode.AnyOf(
            [OneOf("all"), new JsonObject { ["type"] = SchemaNode.Texts(["integer", "string"]), ["minimum"] = 1, ["pattern"] = "^[0-9]+$" }]);
        var years = new JsonObject { ["type"] = "object", ["patternProperties"] = new JsonObject { ["^[0-9]{4}$"] = count.DeepClone() },
            ["additionalProperties"] = false };
        return SchemaNode.AnyOf([count, years]);
    }

    private static JsonObject Id(string pattern) => new() { ["type"] = SchemaNode.Texts(["string", "integer"]), ["pattern"] = pattern };

    /// <summary>A text that is not empty.</summary>
    internal static JsonObject Text() => new() { ["type"] = SchemaNode.ScalarTypes(false), ["pattern"] = Visible };

    /// <summary>One of some words.</summary>
    internal static JsonObject OneOf(params string[] words) => new() { ["enum"] = SchemaNode.Texts(words) };

    /// <summary>A list of at least one.</summary>
    internal static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = item };

    private static JsonObject Localized() => SchemaNode.AnyOf(
    [
        Text(),
        Mapping(
            ["zh", "en"], ("zh", Text(), Words.Say("folder-schemas.localized.zh", "in Chinese", "中文")),
            ("en", Text(), Words.Say("folder-schemas.localized.en", "in English", "英文"))),
    ]);

    private static JsonObject Column() => Mapping(
        ["name"],
        ("name", Text(), Words.Say("folder-schemas.column.name", "its name", "栏目名称")),
        ("description", new JsonObject { ["type"] = SchemaNode.ScalarTypes(true) }, Words.Say("folder-schemas.column.description", "what it holds", "栏目说明")),
        ("keywords", List(Text()), Words.Say("folder-schemas.column.keywords", "its keywords", "关键词")),
        ("type", new JsonObject { ["type"] = SchemaNode.ScalarTypes(true) }, Words.Say("folder-schemas.column.type", "its type", "栏目类别")));
}
